/** The whole account of a year: our own bill, one registration, one letter, and the other designs. */
import type { WrittenAssembly } from '../../local/template';
import { addUp, atListPrice, type Bill, totalOf } from './add-up';
import { mostListed } from './clean-up';
import { compareDesigns, type Design } from './designs';
import { kindOf } from './kinds';
import type { MeasuredLife } from './measured';
import { type Asked, priceLife, usageOfOne } from './price-life';
import { priceTemplate } from './price-template';
import { firstQuota, type Quota } from './quotas';
import { type Resource, resourcesOf, roomsOf, Unpriced } from './read-template';

export type Account = {
  readonly asked: Asked;
  readonly bill: Bill;
  /** Letters of one registration in the year, those that answer what somebody does included. */
  readonly lettersOfOne: number;
  /** One more of each, where nothing is free any more. */
  readonly oneLetter: number;
  readonly onePerson: number;
  readonly designs: readonly {
    readonly design: Design;
    readonly bill: Bill;
    /** Dollars more than if letters waited for nothing. */
    readonly waitingUsd: number;
    readonly quota: Quota;
  }[];
  /** Types of the template without a price, with the reason, and how many there are. */
  readonly free: readonly { readonly type: string; readonly count: number; readonly reason: string }[];
  /** Alarms that stand, and how many of them the sweep's daily comparison has the time to list. */
  readonly cleanUp: { readonly alarms: number; readonly listed: number };
};

/** Rooms that have no part in the life of one registration: an employer's file is one job for thousands. */
const outsideALife = new Set(['import']);

/** Works the year out. Throws an `Unpriced` where the template holds what nobody has priced or counted. */
export function workOut(assembly: WrittenAssembly, life: MeasuredLife, asked: Asked): Account {
  const all = resourcesOf(assembly);
  checkRooms(all, life);
  const ours = [...priceTemplate(all, life), ...priceLife(all, life, asked)];
  const bill = addUp(ours);
  const { letter, person } = usageOfOne(all, life);
  const withoutWaiting = totalOf(addUp(ours.filter(({ part }) => part !== 'waiting')));
  const designs = compareDesigns({ all, life, asked, ours }).map((design) => {
    const whole = addUp(design.lines);
    return {
      design,
      bill: whole,
      waitingUsd: totalOf(whole) - withoutWaiting,
      quota: firstQuota(design.id, { life, asked }),
    };
  });
  return {
    asked,
    bill,
    lettersOfOne: (person.letters ?? 0) + asked.letters,
    oneLetter: atListPrice(letter),
    onePerson: atListPrice(person),
    designs,
    free: freeTypes(all),
    cleanUp: { alarms: asked.registrations, listed: Math.min(asked.registrations, mostListed) },
  };
}

/** A room that was added costs something: until somebody counts what, there is no price. */
function checkRooms(all: readonly Resource[], { phases, ticks }: MeasuredLife): void {
  const counted = new Set([...Object.values(phases), ...Object.values(ticks)].flatMap((phase) => Object.keys(phase)));
  const unknown = roomsOf(all).filter(({ name }) => !counted.has(name) && !outsideALife.has(name));
  if (unknown.length > 0)
    throw new Unpriced(
      `Nobody has counted what the room ${unknown.map(({ name }) => name).join(', ')} does. Count it: MEASURE=1 PROOF=1 npx vitest run test/infra/commands/cost`,
    );
}

function freeTypes(all: readonly Resource[]): Account['free'] {
  const counts = new Map<string, { readonly count: number; readonly reason: string }>();
  for (const resource of all) {
    const kind = kindOf(resource);
    if ('free' in kind)
      counts.set(resource.type, { count: (counts.get(resource.type)?.count ?? 0) + 1, reason: kind.free });
  }
  return [...counts]
    .map(([type, { count, reason }]) => ({ type, count, reason }))
    .sort((one, other) => one.type.localeCompare(other.type));
}
