/** The last check, after the world was healthy for a while and the daily clean-up has run. */
import { employerItemId } from '../../functions/item-id';
import { openLetters, openMemberLetters } from '../../functions/next-letter';
import type { Owing } from '../../functions/owing';
import { instant } from '../../shared/calendar/day';
import type { WorldInMemory } from '../support/world';
import type { Taken } from './mail-service';
import { day, minute } from './spans';
import { nameOf, type Watch, wentOut } from './watch';

const isoOf = (at: number): string => new Date(at).toISOString();

type Standing = { readonly id: string; readonly item: Owing; readonly hour: number | undefined };

/** Every item that is not read as absent. */
export function standingItems(world: WorldInMemory): readonly Standing[] {
  const now = world.clock.now();
  const alive = ({ expiresAt }: { readonly expiresAt?: number | undefined }): boolean =>
    expiresAt === undefined || expiresAt > now;
  return [
    ...[...world.registrations.items.values()]
      .filter(({ registration }) => alive(registration))
      .map(({ registration, next }) => ({ id: registration.id, item: registration, hour: next?.at })),
    ...[...world.employers.items.values()]
      .filter(({ employer }) => alive(employer))
      .map(({ employer, next }) => ({ id: employerItemId(employer.id), item: employer, hour: next?.at })),
  ];
}

export function judgeLetters(world: WorldInMemory, watch: Watch): void {
  const now = world.clock.now();
  const letters = [
    ...[...world.registrations.items.values()].flatMap(({ registration }) =>
      (registration.expiresAt ?? Number.POSITIVE_INFINITY) <= now
        ? []
        : openLetters(registration, now).map((open) => ({ open, id: registration.id })),
    ),
    ...[...world.employers.items.values()].flatMap(({ employer }) =>
      openMemberLetters(employer).map((open) => ({ open, id: employer.id })),
    ),
  ];
  for (const { open, id } of letters) {
    if (open.dueAt > now - 30 * minute) continue;
    const status = open.entry?.status ?? 'promised';
    watch.violate('not-sent', `${open.letter.key} of ${id} was due at ${isoOf(open.dueAt)} and is still ${status}`);
  }
}

export function judgeAlarms(world: WorldInMemory, watch: Watch): void {
  const now = world.clock.now();
  const minuteOf = (at: number): number => Math.floor(at / minute);
  const alarms = [...world.alarms.waiting.values()];
  const items = standingItems(world);
  for (const { id, hour } of items) {
    if (hour === undefined || hour < now + 10 * minute) continue;
    const mine = alarms.filter((alarm) => alarm.id === id && minuteOf(alarm.at) === minuteOf(hour));
    if (mine.length === 0) watch.violate('no-alarm', `${id} waits for ${isoOf(hour)}`);
    if (mine.length > 1) watch.violate('stray-alarm', `${id} has ${mine.length} alarms at ${isoOf(hour)}`);
  }
  for (const alarm of alarms) {
    // Written or rung since the clean-up, a few minutes ago.
    if (alarm.at <= now + 10 * minute) continue;
    const item = items.find(({ id }) => id === alarm.id);
    if (item?.hour !== undefined && minuteOf(item.hour) === minuteOf(alarm.at)) continue;
    watch.violate('stray-alarm', `${alarm.id} has one at ${isoOf(alarm.at)}, and names ${item?.hour}`);
  }
}

/** What SES took stands in the ledger, where there still is one that remembers it. */
export function judgeLedgers(world: WorldInMemory, watch: Watch, taken: readonly Taken[]): void {
  const now = world.clock.now();
  const items = new Map(standingItems(world).map(({ id, item }): [string, Owing] => [id, item]));
  for (const { mail, at, comesBack } of taken) {
    const claim = watch.claims.get(mail.tags.claim ?? '');
    const item = items.get(mail.tags.registration ?? '');
    if (claim === undefined || item === undefined || comesBack || at < now - 300 * day) continue;
    for (const key of claim.keys) {
      // Registered anew, erased, or so long ago that it is forgotten.
      if (nameOf(item, key) !== nameOf(claim.item, key) || !remembers(item, key)) continue;
      const entry = item.ledger.find((one) => one.key === key);
      if (entry !== undefined && (wentOut(entry) || 'cameBack' in entry)) continue;
      watch.violate('ledger', `${key} of ${item.id} was taken at ${isoOf(at)}; the ledger says ${entry?.status}`);
    }
  }
}

/** An answer is remembered as long as what it answers. */
function remembers(item: Owing, key: string): boolean {
  if ('state' in item && item.state === 'erasing') return false;
  if (/^t\d+\.|^law-changed\./.test(key)) return !('settledUntil' in item) || item.settledUntil === undefined;
  const [kind, at] = key.split('.');
  return item.occasions.some((occasion) => occasion.kind === kind && occasion.at === instant(Number(at)));
}
