/** What a room may say aloud: the log outlives whom it is about, so its type lets no address, no name and no date of anybody through. */
import type { MemberId } from '../../shared/employers/employer';
import type { ClaimId } from '../../shared/registrations/ledger';
import type { EmployerId, RegistrationId } from '../../shared/registrations/registration';
import type { EmployerItemId } from '../item-id';

/** A text of a machine, such as the name of an error; only `functions/log-code.ts` makes one. */
export type LogCode = string & { readonly __logCode: never };

/** Drawn by chance, so they say nothing of a person. */
type Id = RegistrationId | EmployerId | EmployerItemId | MemberId | ClaimId;

/**
 * `Text` where it stands in the source; never what is only known at run time, nor a text with a brand of its own: as keys of an
 * object those are an index, which the empty object has.
 */
export type Written<Text extends string> = Record<never, never> extends Readonly<Record<Text, unknown>> ? never : Text;

/** `Value` where a field may hold it; else nothing fits. */
export type Loggable<Value> = Value extends number | boolean | undefined | Id | LogCode
  ? Value
  : Value extends string
    ? Written<Value>
    : never;

type Field = string | number | boolean | undefined;

/** One line of JSON: a code and a sentence that stand in the source, and ids, codes, counts. Never an address, a name or a body. */
export type Log = <
  const Code extends string,
  const Sentence extends string,
  Fields extends Readonly<Record<string, Field>>,
>(
  level: 'info' | 'warn' | 'error',
  code: Code & Written<Code>,
  sentence: Sentence & Written<Sentence>,
  fields?: Fields & { readonly [Name in keyof Fields]: Loggable<Fields[Name]> },
) => void;
