/** The facts a person typed into the page's form, read where there is no schema: in the browser, on every key. */
import { type DateText, isDateText } from '../calendar';
import type { FieldCode, FieldProblem } from '../problems';
import { cards, type Facts, passports, pendingKinds, type Residence, statuses } from '../rules/facts';
import { findImpossibilities } from '../rules/impossibilities';
import {
  type DatePageField,
  exclusionsIn,
  grantChoices,
  grantOf,
  type PageField,
  type PageFields,
  pointerOf,
  typedDateIn,
} from './page-form';
import { readTypedDate } from './typed-date-form';

export type PageFactsReading =
  | { readonly ok: true; readonly facts: Facts }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

/** All that may be wrong with them. */
export const factCodes = [
  'required',
  'not-a-date',
  'no-such-date',
  'date-out-of-range',
  'not-one-of',
  'returns-before-departure',
  'permit-ends-before-effective',
] as const satisfies readonly FieldCode[];

const permitKinds = ['single', 'multiple'] as const;

/** Reads the facts as the form of a registration does, which a test holds it to; what was not answered takes the usual value. */
export function factsOfPage(fields: PageFields): PageFactsReading {
  const problems: FieldProblem[] = [];
  const complain = (field: PageField, code: FieldCode): null => {
    problems.push({ pointer: pointerOf(field), code });
    return null;
  };
  const date = (field: DatePageField): DateText | null => {
    const { text } = readTypedDate(typedDateIn(fields, field));
    if (text === null) return null;
    if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return complain(field, 'not-a-date');
    if (!/^(19|20|21)/.test(text)) return complain(field, 'date-out-of-range');
    return isDateText(text) ? text : complain(field, 'no-such-date');
  };
  const neededDate = (field: DatePageField): DateText | null =>
    readTypedDate(typedDateIn(fields, field)).text === null ? complain(field, 'required') : date(field);
  const oneOf = <T extends string>(field: PageField, values: readonly T[], usual: T): T => {
    const text = fields[field]?.trim() || usual;
    return values.find((value) => value === text) ?? complain(field, 'not-one-of') ?? usual;
  };

  const departs = neededDate('departs');
  const returns = date('returns');
  const asked = fields.status?.trim();
  const status = statuses.find((one) => one === asked) ?? complain('status', asked ? 'not-one-of' : 'required');
  const pending = oneOf('pending', ['none', ...pendingKinds], 'none');
  const permit = oneOf('permit', ['none', ...permitKinds], 'none');
  const residence: Omit<Residence, 'status' | 'pending'> = {
    ...grantOf[oneOf('grant', grantChoices, 'unknown')],
    stayEnds: date('stayEnds'),
    cardEnds: date('cardEnds'),
    card: oneOf('card', cards, 'held'),
    passport: oneOf('passport', passports, 'valid'),
    passportEnds: date('passportEnds'),
    birthDate: date('birthDate'),
    exclusions: exclusionsIn(fields),
  };
  const filed = pending === 'none' ? null : neededDate('pendingFiled');
  const [effective, ends] =
    permit === 'none' ? [null, null] : [neededDate('permitEffective'), neededDate('permitEnds')];
  if (problems.length > 0 || departs === null || status === null) return { ok: false, problems };

  const facts: Facts = {
    residence: {
      ...residence,
      status,
      pending: pending === 'none' || filed === null ? null : { kind: pending, filed, decided: null },
    },
    trip: { departs, returns, returned: null, declaresReturn: fields.declaresReturn !== 'no' },
    permit:
      permit === 'none' || effective === null || ends === null ? null : { kind: permit, effective, ends, used: false },
  };
  const impossible = findImpossibilities(facts);
  if (impossible.length === 0) return { ok: true, facts };
  return {
    ok: false,
    problems: impossible.map(({ code, pointer }) => ({ code, pointer: `/travellers/0${pointer}` })),
  };
}
