import { type Instant, instant } from '../../shared/calendar';
import { type PersonInRound, roundDates, type Standing } from '../../shared/employers/person-in-round';
import { type LedgerEntry, wasSent } from '../../shared/registrations/ledger';
import type { EmployerId } from '../../shared/registrations/registration';
import { type Person, readPeople } from '../people/list-people';
import { inOrder } from '../people/order-people';
import type { PersonSeen } from '../people/see-person';
import { unreachableSince } from '../people/unreachable-since';
import type { World } from '../ports/world';

/** Reads an employer's people, most urgent first. */
export type ReadPeople = (employer: EmployerId) => Promise<readonly PersonInRound[]>;

/** For one ring: however many letters ask, the people of its employer are read once. */
export function readOnce(world: Pick<World, 'clock' | 'registrations'>): ReadPeople {
  let reading: ReturnType<ReadPeople> | undefined;
  return (employer) => {
    reading ??= readPeople(world, employer).then((people) => inOrder(people, 'days-left').map(seeForRound));
    return reading;
  };
}

/** What a round needs to know of a person. */
export function seeForRound({ seen, registration }: Person): PersonInRound {
  const { next } = seen;
  const kind = roundDates.find((one) => one === next?.kind);
  const seenAt = registration.seen?.filter(({ date }) => date === next?.date).map(({ at }) => at) ?? [];
  return {
    employeeId: seen.employeeId,
    name: seen.name,
    standing: standingOf(seen),
    abroad: seen.abroad,
    next: next === null || kind === undefined ? null : { kind, date: next.date },
    registeredAt: registration.registeredAt,
    toldAt: latest(registration.ledger, wasSent),
    seenAt: seen.acknowledged ? latestOf(seenAt) : null,
    unreachableSince: unreachableSince(registration),
    moved: seen.moved,
  };
}

function standingOf({ objected, leaving, reachable, acknowledged }: PersonSeen): Standing {
  if (objected) return 'objected';
  if (leaving) return 'leaving';
  if (!reachable) return 'unreachable';
  return acknowledged ? 'acknowledged' : 'silent';
}

const latest = (ledger: readonly LedgerEntry[], is: (entry: LedgerEntry) => boolean): Instant | null =>
  latestOf(ledger.filter(is).map(({ at }) => at));

const latestOf = (instants: readonly Instant[]): Instant | null =>
  instants.length === 0 ? null : instant(instants.reduce((one, other) => Math.max(one, other), 0));
