/** A story: who lives in the world, what they do and when, and what goes wrong. The same story always goes the same way. */
import type { Facts } from '../../shared/rules/facts';
import type { Language } from '../../shared/words/languages';
import type { FaultKind } from './fault-kinds';

/** What becomes of letters to an address, counted from the first; `dead` and `complains` from the letter of that number on. */
export type Mailbox = { readonly kind: 'good' | 'soft' | 'dead' | 'complains'; readonly from: number };

export type Person = {
  readonly name: string;
  readonly email: string;
  readonly secondEmail?: string | undefined;
  readonly language: Language;
  readonly timeZone: string;
  readonly travellers: readonly Facts[];
};

/** `after`: milliseconds after the beginning. `who`: a person's name, or `hr` for the employer. */
export type Act = { readonly after: number; readonly who: string } & Deed;

export type Deed =
  | { readonly does: 'register' }
  | { readonly does: 'confirm' | 'confirm-address' | 'come-back' | 'stop' | 'restart' | 'erase' | 'not-me' | 'keep' }
  | { readonly does: 'link-again' | 'say-seen' }
  | { readonly does: 'change-facts'; readonly facts: Facts }
  | { readonly does: 'plan-trip'; readonly departs: string; readonly returns: string }
  | { readonly does: 'move'; readonly language: Language; readonly timeZone: string }
  | { readonly does: 'prefer'; readonly hour: number }
  | { readonly does: 'ask-address'; readonly place: 'first' | 'second'; readonly email: string }
  | { readonly does: 'sign-in' }
  | { readonly does: 'upload'; readonly file: string; readonly rows: readonly string[] }
  | { readonly does: 'commit' | 'undo'; readonly file: string }
  | { readonly does: 'offer'; readonly employee: string };

/** How much goes wrong, as shares of one: of port calls; of messages, records, schedules and reports. */
export type Weather = {
  readonly calls: number;
  readonly deliveries: number;
  /** One port fails at every call. Milliseconds after the beginning. */
  readonly outages: readonly { readonly port: string; readonly from: number; readonly until: number }[];
};

export type Story = {
  readonly seed: number;
  /** ISO 8601 with its offset. */
  readonly starts: string;
  /** Milliseconds after the beginning: from then on nothing goes wrong. */
  readonly calmAfter: number;
  readonly endsAfter: number;
  readonly people: readonly Person[];
  readonly mailboxes: Readonly<Record<string, Mailbox>>;
  readonly acts: readonly Act[];
  readonly weather: Weather;
  /** Where given, exactly this goes wrong, by the name of the occasion; otherwise the weather decides. */
  readonly faults?: Readonly<Record<string, FaultKind>> | undefined;
};
