import type { FieldProblem } from '../problems';
import { cards, type Exclusion, exclusions, type Grant, passports, type Residence } from '../rules/facts';
import { type DatePart, readTypedDate, type TypedDate } from './typed-date-form';

/** What the page's form sends: text under the names of its fields; a date `departs` is `departs-day`, `-month`, `-year`. */
export type PageFields = Readonly<Record<string, string>>;

/** The period of stay that was granted, in the words people know it by: those of the card. */
export const grantChoices = [
  'five-years',
  'three-years',
  'one-year',
  'six-months',
  'over-3-months',
  '3-months-or-less',
  '30-days-or-less',
  'unknown',
] as const;
export type GrantChoice = (typeof grantChoices)[number];

/** The facts each choice stands for. */
export const grantOf: Record<GrantChoice, { readonly grant: Grant; readonly grantMonths?: number }> = {
  'five-years': { grant: 'over-3-months', grantMonths: 60 },
  'three-years': { grant: 'over-3-months', grantMonths: 36 },
  'one-year': { grant: 'over-3-months', grantMonths: 12 },
  'six-months': { grant: 'over-3-months', grantMonths: 6 },
  'over-3-months': { grant: 'over-3-months' },
  '3-months-or-less': { grant: '3-months-or-less' },
  '30-days-or-less': { grant: '30-days-or-less' },
  unknown: { grant: 'unknown' },
};

/** The choice that stands for what is known; `unknown` too where nobody has said. */
export const grantChoiceOf = ({ grant, grantMonths }: Pick<Residence, 'grant' | 'grantMonths'>): GrantChoice =>
  grantChoices.find((choice) => grantOf[choice].grant === grant && grantOf[choice].grantMonths === grantMonths) ??
  grantChoices.find((choice) => choice === grant) ??
  'unknown';

export const permitChoices = ['none', 'single', 'multiple'] as const;
export const pendingChoices = ['none', 'renewal', 'change', 'permanent-residence'] as const;
/** Whether the traveller means to come back, and says so on the card at the departure inspection. */
export const declaresReturnChoices = ['yes', 'no'] as const;
export { cards as cardChoices, exclusions as exclusionChoices, passports as passportChoices };

/** The name of the box that is ticked where an exclusion holds; a ticked box sends `yes`. */
export const exclusionField = (exclusion: Exclusion): string => `exclusions-${exclusion}`;

/** Where each field of the page stands in the body of a registration; also the order of the page. */
const fieldPointers = {
  departs: '/travellers/0/trip/departs',
  returns: '/travellers/0/trip/returns',
  status: '/travellers/0/residence/status',
  grant: '/travellers/0/residence/grant',
  stayEnds: '/travellers/0/residence/stayEnds',
  cardEnds: '/travellers/0/residence/cardEnds',
  permit: '/travellers/0/permit/kind',
  permitEffective: '/travellers/0/permit/effective',
  permitEnds: '/travellers/0/permit/ends',
  pending: '/travellers/0/residence/pending/kind',
  pendingFiled: '/travellers/0/residence/pending/filed',
  birthDate: '/travellers/0/residence/birthDate',
  declaresReturn: '/travellers/0/trip/declaresReturn',
  card: '/travellers/0/residence/card',
  passport: '/travellers/0/residence/passport',
  passportEnds: '/travellers/0/residence/passportEnds',
  exclusions: '/travellers/0/residence/exclusions',
  email: '/contact/email',
  name: '/contact/name',
  language: '/contact/language',
  timeZone: '/contact/timeZone',
} as const;
export type PageField = keyof typeof fieldPointers;

export const pageFields: readonly PageField[] = [
  'departs',
  'returns',
  'status',
  'grant',
  'stayEnds',
  'cardEnds',
  'permit',
  'permitEffective',
  'permitEnds',
  'pending',
  'pendingFiled',
  'birthDate',
  'declaresReturn',
  'card',
  'passport',
  'passportEnds',
  'exclusions',
  'email',
  'name',
  'language',
  'timeZone',
];

/** The fields that are dates, each in three boxes. */
export const dateFields = [
  'departs',
  'returns',
  'stayEnds',
  'cardEnds',
  'permitEffective',
  'permitEnds',
  'pendingFiled',
  'birthDate',
  'passportEnds',
] as const satisfies readonly PageField[];
export type DatePageField = (typeof dateFields)[number];
export const isDateField = (field: PageField): field is DatePageField => dateFields.some((date) => date === field);

/** Where a field of the page stands in the body of a registration. */
export const pointerOf = (field: PageField): string => fieldPointers[field];

/** The three boxes of a date, as typed. */
export const typedDateIn = (fields: PageFields, name: string): TypedDate => ({
  day: fields[`${name}-day`] ?? '',
  month: fields[`${name}-month`] ?? '',
  year: fields[`${name}-year`] ?? '',
});

/** The body of a registration the page's fields stand for, to be read by the same form as every other. */
export function bodyOfPage(fields: PageFields): unknown {
  const text = (name: PageField) => fields[name]?.trim() || undefined;
  return {
    contact: { email: text('email'), name: text('name'), language: text('language'), timeZone: text('timeZone') },
    travellers: [factsBodyOf(fields)],
  };
}

/** The facts of one person in it. */
export function factsBodyOf(fields: PageFields) {
  const text = (name: PageField) => fields[name]?.trim() || undefined;
  const date = (name: PageField) => readTypedDate(typedDateIn(fields, name)).text;
  const needed = (name: PageField) => date(name) ?? undefined;
  const choice = grantChoices.find((known) => known === (text('grant') ?? 'unknown'));
  return {
    residence: {
      status: text('status'),
      ...(choice === undefined ? { grant: text('grant') } : grantOf[choice]),
      stayEnds: date('stayEnds'),
      cardEnds: date('cardEnds'),
      card: text('card'),
      passport: text('passport'),
      passportEnds: date('passportEnds'),
      birthDate: date('birthDate'),
      exclusions: exclusionsIn(fields),
      pending: chosen(text('pending'), (kind) => ({ kind, filed: needed('pendingFiled') })),
    },
    trip: {
      departs: needed('departs'),
      returns: date('returns'),
      declaresReturn: text('declaresReturn') !== 'no',
    },
    permit: chosen(text('permit'), (kind) => ({
      kind,
      effective: needed('permitEffective'),
      ends: needed('permitEnds'),
    })),
  };
}

const chosen = <T>(kind: string | undefined, read: (kind: string) => T): T | null =>
  kind === undefined || kind === 'none' ? null : read(kind);

/** The exclusions that were ticked. */
export const exclusionsIn = (fields: PageFields): readonly Exclusion[] =>
  exclusions.filter((exclusion) => fields[exclusionField(exclusion)] === 'yes');

/** The field of the page a problem belongs to; undefined where the page has none for it. */
export const pageFieldOf = (problem: FieldProblem): PageField | undefined =>
  pageFields.find((field) => fieldPointers[field] === problem.pointer);

/** The boxes of a date to mark as wrong. */
export const suspectsIn = (fields: PageFields, name: string): readonly DatePart[] =>
  readTypedDate(typedDateIn(fields, name)).suspects;
