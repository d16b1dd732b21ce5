import type { LedgerEntry } from '../../shared/registrations/ledger';
import { isSynthetic } from '../../shared/registrations/synthetic';
import type { StuckPlace } from '../ports/pulses';
import type { Stored } from '../ports/registrations';
import type { World } from '../ports/world';
import { miss } from './miss';

export type Judged =
  | { readonly outcome: 'none-under-way' }
  /** Its letter is not there yet, and need not be. */
  | { readonly outcome: 'too-early'; readonly id: string }
  /** SES has delivered the letter and said so. `tookMs`: from registering until SES took it. */
  | { readonly outcome: 'whole'; readonly tookMs: number }
  | { readonly outcome: 'missed'; readonly stuck: StuckPlace };

/**
 * Long enough for a letter that is in time (15 minutes, and SES says at once what became of one to its simulator), and less than
 * half an hour, after which the room is woken again.
 */
export const usualPatienceInMs = 25 * 60_000;

/**
 * Judges the registration under way: did its letter come full circle, or where did it get stuck? What is judged is removed;
 * should that fail, it expires after seven days like every other that nobody confirms.
 */
export async function judgeHeartbeat(
  world: Pick<World, 'clock' | 'log' | 'registrations' | 'pulses'>,
  patienceInMs: number = usualPatienceInMs,
): Promise<Judged> {
  const { heartbeat } = await world.pulses.last();
  const { underWay } = heartbeat;
  if (underWay === undefined) return { outcome: 'none-under-way' };
  const now = world.clock.now();
  const stored = await world.registrations.load(underWay.id);
  const stuck = stuckAt(stored);
  if (stuck !== undefined && now < underWay.at + patienceInMs) return { outcome: 'too-early', id: underWay.id };
  // Somebody else has judged it meanwhile: an operator's command, or a run that came twice.
  if ((await world.pulses.last()).heartbeat.underWay?.id !== underWay.id) return { outcome: 'none-under-way' };
  if (stored !== undefined) await removeSynthetic(world, stored);
  if (stuck !== undefined) return miss(world, heartbeat, stuck);
  const tookMs = Math.max(0, (letterOf(stored)?.at ?? now) - underWay.at);
  await world.pulses.keepHeartbeat({ ...heartbeat, underWay: undefined, whole: { at: now, tookMs } });
  world.log('info', 'heartbeat-whole', 'A registration of our own got its letter.', {
    tookSeconds: Math.round(tookMs / 1000),
  });
  return { outcome: 'whole', tookMs };
}

/** Whoever has confirmed nothing is owed one letter. */
const letterOf = (stored: Stored | undefined): LedgerEntry | undefined => stored?.registration.ledger[0];

/** Undefined where the letter is delivered. */
function stuckAt(stored: Stored | undefined): StuckPlace | undefined {
  if (stored === undefined) return 'not-kept';
  const letter = letterOf(stored);
  return letter === undefined ? 'not-rung' : placeOf[letter.status];
}

const placeOf: Readonly<Record<LedgerEntry['status'], StuckPlace | undefined>> = {
  claimed: 'not-sent',
  waiting: 'not-sent',
  sent: 'not-heard',
  delivered: undefined,
  bounced: 'came-back',
  complained: 'came-back',
  failed: 'refused',
  skipped: 'refused',
  superseded: 'refused',
};

/** Never anybody else's, whatever the pulse names. */
async function removeSynthetic(
  { registrations }: Pick<World, 'registrations'>,
  { registration }: Stored,
): Promise<void> {
  if (!isSynthetic(registration)) throw new Error('The heartbeat names a registration that is not its own.');
  await registrations.remove(registration.id, registration.version);
}
