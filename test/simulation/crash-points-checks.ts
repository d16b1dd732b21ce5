/** What must hold of a world in memory however often its rooms died. Each check answers what is wrong, in words; nothing where all is well. */
import { employerItemId, type ItemId, readItemId } from '../../functions/item-id';
import type { NextLetter } from '../../functions/next-letter';
import { nextLetterOf, type Owing } from '../../functions/owing';
import type { Instant } from '../../shared/calendar/day';
import type { ClaimId, LedgerEntry } from '../../shared/registrations/ledger';
import type { Registration } from '../../shared/registrations/registration';
import type { PostedMail } from '../support/in-memory/postbox';
import type { WorldInMemory } from '../support/world';

type Kept = { readonly id: ItemId; readonly item: Owing; readonly next: NextLetter | undefined };

const minuteInMs = 60_000;
/** So late a letter may be: a sweep every 15 minutes looks for what is 10 minutes overdue, and a queue hides a ring for 6. */
const mostLateInMs = 30 * minuteInMs;
/** Nearer hours go to the queue and have no alarm. */
const nearInMs = 2 * minuteInMs;

const minuteOf = (at: Instant): number => Math.floor(at / minuteInMs);
const nameOf = (id: ItemId, at: Instant): string => `${id} at minute ${minuteOf(at)}`;
const hourOf = (at: Instant): string => new Date(at).toISOString();

export const itemOf = (mail: PostedMail): ItemId => (mail.tags.registration ?? '') as ItemId;
export const claimOf = (mail: PostedMail): ClaimId => (mail.tags.claim ?? '') as ClaimId;
/** What a mail is about: its item and its first letter. Letters to members name only their kind; of each there is one a day. */
export function aboutOf(mail: PostedMail): string {
  const letter = (mail.tags.letter ?? '').replaceAll('_', '.');
  const item = itemOf(mail);
  return readItemId(item).kind === 'employer'
    ? `${item} ${letter} of ${hourOf(mail.at).slice(0, 10)}`
    : `${item} ${letter}`;
}

/** Every item that may owe a letter, as it is stored. */
export const itemsOf = (world: WorldInMemory): readonly Kept[] => [
  ...[...world.registrations.items.values()].map(({ registration, next }) => ({
    id: registration.id,
    item: registration,
    next,
  })),
  ...[...world.employers.items.values()].map(({ employer, next }) => ({
    id: employerItemId(employer.id),
    item: employer,
    next,
  })),
];

const entriesOf = (world: WorldInMemory): readonly (LedgerEntry & { readonly item: ItemId })[] =>
  itemsOf(world).flatMap(({ id, item }) => item.ledger.map((entry) => ({ ...entry, item: id })));

/** Whoever waits for a letter has an alarm at its hour, but for what is near, and what the alarm room or a ring has in hand. */
export function checkAlarms(world: WorldInMemory, underway: ReadonlySet<ItemId>): readonly string[] {
  const set = new Set([...world.alarms.waiting.values()].map(({ id, at }) => nameOf(id, at)));
  return itemsOf(world)
    .filter(({ id, next }) => next !== undefined && next.at > world.clock.now() + nearInMs && !underway.has(id))
    .flatMap(({ id, next }) => (next === undefined || set.has(nameOf(id, next.at)) ? [] : `${id} has no alarm`));
}

/** After a clean-up there is no alarm but those the items name. */
export function checkStrayAlarms(world: WorldInMemory): readonly string[] {
  const named = new Set(itemsOf(world).flatMap(({ id, next }) => (next === undefined ? [] : nameOf(id, next.at))));
  return [...world.alarms.waiting.values()]
    .filter(({ id, at }) => !named.has(nameOf(id, at)))
    .map(({ id }) => `an alarm of ${id} outlived the clean-up`);
}

/** What is stored as the next hour is what the plan says, so that no letter is forgotten in silence. */
export const checkNextHours = (world: WorldInMemory): readonly string[] =>
  itemsOf(world)
    .filter(({ item, next }) => nextLetterOf(item, world.clock.now())?.at !== next?.at)
    .map(({ id }) => `${id} names another hour than its plan`);

/** Nothing is owed any more that is half an hour late; and nothing went later than half an hour after its hour, or after the last death. */
export function checkPunctuality(world: WorldInMemory, lastDeath: Instant | undefined): readonly string[] {
  const now = world.clock.now();
  const healthyFrom = (hour: Instant): number => Math.max(hour, lastDeath ?? 0) + mostLateInMs;
  const owed = itemsOf(world).flatMap(({ id, item }) => {
    const at = nextLetterOf(item, now)?.at;
    return at !== undefined && healthyFrom(at) < now ? [`${id} still owes the letter of ${hourOf(at)}`] : [];
  });
  const wentAt = new Map(world.postbox.sent.toReversed().map((mail) => [aboutOf(mail), mail.at]));
  const late = entriesOf(world).flatMap(({ item, key, dueAt }) => {
    const at = wentAt.get(`${item} ${key}`);
    return at !== undefined && at > healthyFrom(dueAt) ? [`${key} went at ${hourOf(at)}, due ${hourOf(dueAt)}`] : [];
  });
  return [...owed, ...late];
}

/** Letters that went more than once. */
export function duplicatesIn(mails: readonly PostedMail[]): readonly string[] {
  const all = mails.map(aboutOf);
  return all.filter((about, place) => all.indexOf(about) !== place);
}

/**
 * The ledger says of exactly those claims that they were sent which SES took; a duplicate is known by its last claim. Employers
 * forget what is settled within a day or two, so of theirs only what they claim is looked at.
 */
export function checkLedger(world: WorldInMemory): readonly string[] {
  const taken = new Map(world.postbox.sent.map((mail) => [claimOf(mail), mail]));
  const known = new Set(entriesOf(world).flatMap((entry) => ('claim' in entry ? [entry.claim] : [])));
  const invented = entriesOf(world)
    .filter((entry) => (entry.status === 'sent' || entry.status === 'delivered') && !taken.has(entry.claim))
    .map(({ item, key }) => `the ledger of ${item} says that ${key} was sent, and SES never had it`);
  const alive = [...world.registrations.items.keys()];
  const lastOf = new Map(world.postbox.sent.map((mail) => [aboutOf(mail), claimOf(mail)]));
  const forgotten = [...lastOf]
    .filter(([about, claim]) => !known.has(claim) && alive.some((id) => about.startsWith(`${id} `)))
    .map(([about]) => `SES took ${about}, and the ledger does not know`);
  return [...invented, ...forgotten];
}

/** Whether this mail may go to whom it goes, as the item stands when it goes. */
export function checkMail(world: WorldInMemory, mail: PostedMail): readonly string[] {
  const stored = [...world.registrations.items.values()].find(({ registration }) => registration.id === itemOf(mail));
  if (stored === undefined) return [];
  const letter = (mail.tags.letter ?? '').replaceAll('_', '.');
  const about = `${letter} to somebody ${stored.registration.state}`;
  if (world.stops.stopped.has(mail.to)) return [`${about}, whose address asked never to be written to`];
  return mayGo(stored.registration, letter) ? [] : [about];
}

/** Letters about a trip that is behind whoever came back. */
const ofTrip = /^t\d\.(departure|return|continuation|return-passed|back)\./;

function mayGo({ state, travellers }: Registration, letter: string): boolean {
  const isReminder = /^t\d\./.test(letter);
  switch (state) {
    case 'awaiting-confirmation':
      return /^(confirm|link-again)\./.test(letter);
    case 'stopped':
      return /^(closed|link-again)\./.test(letter);
    case 'unwelcome':
      return false;
    case 'erasing':
      return letter.startsWith('erased.');
    case 'unreachable':
      return !isReminder;
    case 'told':
    case 'active': {
      const traveller = travellers.find(({ id }) => letter.startsWith(`${id}.`));
      return !(ofTrip.test(letter) && traveller?.trip?.returned != null);
    }
  }
}
