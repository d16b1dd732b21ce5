import type { EmailAddress } from '../../shared/registrations/registration';

type Loggable<T> = T extends EmailAddress ? never : T;

/**
 * One line of JSON: a code, a sentence, and ids, codes and counts. Never an address, a name or a body.
 * The type refuses a branded address; ids are random, so they say nothing of a person.
 */
export type Log = <Fields extends Record<string, string | number | boolean | undefined>>(
  level: 'info' | 'warn' | 'error',
  code: string,
  sentence: string,
  fields?: { readonly [Name in keyof Fields]: Loggable<Fields[Name]> },
) => void;
