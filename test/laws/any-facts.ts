import fc from 'fast-check';
import { type DateText, type Day, dateText, day, dayOf } from '../../shared/calendar';
import {
  cards,
  exclusions,
  type Facts,
  grants,
  type Permit,
  passports,
  pendingKinds,
  type Residence,
  statuses,
  type Trip,
} from '../../shared/rules';
import { closeDays, type Days, unrelatedDays } from './any-days';
import { permitDays } from './permit-days';

/** Somebody's facts, and the day on which we are asked about them. */
export type AnyCase = { readonly facts: Facts; readonly on: DateText };

/** The usual answer in half of the cases, any of them in the others. */
const mostly = <Name extends string>(usual: Name, all: readonly Name[]): fc.Arbitrary<Name> =>
  fc.oneof(fc.constant(usual), fc.constantFrom(...all));

/** What a person is and does, whatever the days; the common comes more often, and so does what has rules of its own. */
const traits = {
  status: fc.constantFrom(
    ...(['engineer-humanities-international', 'permanent-resident', 'special-permanent-resident'] as const),
    ...(['permanent-resident', 'special-permanent-resident', 'highly-skilled-professional-2'] as const),
    ...(['diplomat', 'official', 'designated-activities', 'temporary-visitor'] as const),
    ...statuses,
  ),
  grant: mostly('over-3-months', grants),
  grantMonths: fc.option(fc.constantFrom(60, 12, 7, 6, 5, 4, 3, 1), { nil: undefined, freq: 2 }),
  card: mostly('held', cards),
  passport: mostly('valid', passports),
  exclusions: fc.oneof(
    { weight: 4, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.subarray([...exclusions], { minLength: 1 }) },
  ),
  pendingKind: fc.constantFrom(...pendingKinds),
  declaresReturn: fc.constantFrom(true, true, true, true, true, true, false),
  permitKind: fc.constantFrom<Permit['kind'][]>('multiple', 'single'),
  permitUsed: fc.boolean(),
};
const anyTraits = fc.record(traits);
type Traits = typeof anyTraits extends fc.Arbitrary<infer T> ? T : never;

/** Those for whom a permit's own rules show: it governs, and the end of the stay comes late or never. */
const permitTraits: fc.Arbitrary<Traits> = fc.record({
  ...traits,
  status: fc.constantFrom(
    ...(['permanent-resident', 'special-permanent-resident', 'diplomat', 'temporary-visitor'] as const),
  ),
  permitKind: fc.constant<Permit['kind']>('multiple'),
  declaresReturn: fc.constant(true),
});

const dateOf = (of: Day | null): DateText | null => (of === null ? null : dateText(of));
/** The later of two days: nobody is back before leaving, and what cannot be is not asked about. */
const notBefore = (first: Day, of: Day | null): Day | null => (of === null ? null : day(Math.max(first, of)));

function pendingOf({ filed, decided }: Days, { pendingKind }: Traits): Residence['pending'] {
  if (filed === null) return null;
  return { kind: pendingKind, filed: dateText(filed), decided: dateOf(notBefore(filed, decided)) };
}

function tripOf({ departs, returns, returned }: Days, { declaresReturn }: Traits): Trip | null {
  if (departs === null) return null;
  return {
    departs: dateText(departs),
    returns: dateOf(notBefore(departs, returns)),
    returned: dateOf(notBefore(departs, returned)),
    declaresReturn,
  };
}

function permitOf({ effective, ends }: Days, { permitKind, permitUsed }: Traits): Permit | null {
  if (effective === null || ends === null) return null;
  const last = day(Math.max(effective, ends));
  return { kind: permitKind, effective: dateText(effective), ends: dateText(last), used: permitUsed };
}

const residenceOf = (days: Days, traits: Traits): Residence => ({
  status: traits.status,
  stayEnds: dateOf(days.stayEnds),
  grant: traits.grant,
  ...(traits.grantMonths !== undefined && { grantMonths: traits.grantMonths }),
  cardEnds: dateOf(days.cardEnds),
  card: traits.card,
  passport: traits.passport,
  passportEnds: dateOf(days.passportEnds),
  birthDate: dateOf(days.birthDate),
  exclusions: traits.exclusions,
  pending: pendingOf(days, traits),
});

const firstOfLaw = dayOf('2012-07-09');
const lastAsked = dayOf('2100-12-31');

const casesOf = (days: fc.Arbitrary<Days>, persons = anyTraits): fc.Arbitrary<AnyCase> =>
  fc.record({ days, person: persons }).map(({ days, person }) => ({
    facts: { residence: residenceOf(days, person), trip: tripOf(days, person), permit: permitOf(days, person) },
    on: dateText(day(Math.min(Math.max(days.on, firstOfLaw), lastAsked))),
  }));

/** Cases whose days are close to each other's anniversaries: where a limit is met, or missed by a day. */
export const closeCase = fc.oneof(
  { weight: 4, arbitrary: casesOf(closeDays) },
  { weight: 1, arbitrary: casesOf(permitDays, permitTraits) },
);

/** Anybody on any day: half of them with days that have nothing to do with each other, half near the limits. */
export const anyCase = fc.oneof(closeCase, casesOf(unrelatedDays));
