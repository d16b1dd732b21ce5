import type { Instant } from '../../shared/calendar/day';
import type { RegistrationId } from '../../shared/registrations/registration';

/** Where a heartbeat got stuck, in the order of its way: not taken over HTTP, not in the table, nobody rang, not handed to SES, refused by SES, nothing heard of it, sent back. */
export const stuckPlaces = [
  'not-taken',
  'not-kept',
  'not-rung',
  'not-sent',
  'refused',
  'not-heard',
  'came-back',
] as const;
export type StuckPlace = (typeof stuckPlaces)[number];

/** What the heartbeat knows of itself. */
export type Heartbeat = {
  /** The registration whose letter is awaited. */
  readonly underWay?: { readonly id: RegistrationId; readonly at: Instant } | undefined;
  /** When one last came full circle, and how long its letter took from registering until SES had it, in milliseconds. */
  readonly whole?: { readonly at: Instant; readonly tookMs: number } | undefined;
  /** When one last got stuck, and where. */
  readonly missed?: { readonly at: Instant; readonly stuck: StuckPlace } | undefined;
};

/** What was last seen alive; absent where it never was. */
export type SeenAlive = {
  /** The last sweep that finished. */
  readonly sweep?: Instant | undefined;
  /** The last letter that SES took, to the minute. */
  readonly letter?: Instant | undefined;
  readonly heartbeat: Heartbeat;
};

/** The pulse of the product: when each of its parts was last seen alive. Nothing of anybody. */
export type Pulses = {
  readonly beat: (of: 'sweep' | 'letter', at: Instant) => Promise<void>;
  readonly keepHeartbeat: (heartbeat: Heartbeat) => Promise<void>;
  /** All of it in one request, strongly consistent. */
  readonly last: () => Promise<SeenAlive>;
};
