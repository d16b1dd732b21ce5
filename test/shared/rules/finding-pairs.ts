import type { DateText } from '../../../shared/calendar';
import type { Facts, FindingCode, Residence } from '../../../shared/rules';
import { engineer, factsOf, permanentResident, permit, specialPermanentResident, trip, withStatus } from './facts-of';

const travels = trip('2026-12-20', '2027-01-10');
const going = (residence: Partial<Residence>, rest: Partial<Facts> = {}) =>
  factsOf({ ...engineer, ...residence }, { trip: travels, ...rest });
const undecided = { pending: { kind: 'renewal', filed: '2026-11-05', decided: null } } as const;
const forAYear = factsOf(permanentResident, { trip: trip('2026-12-20', '2027-12-20') });
const almostAYear = factsOf(permanentResident, { trip: trip('2026-12-20', '2027-12-19') });

/** For every code: facts that carry it, and facts that are almost the same and do not. */
export const findingPairs: Readonly<Record<FindingCode, readonly [Facts, Facts | null, on?: DateText]>> = {
  'special-one-year': [going({}), factsOf(specialPermanentResident, { trip: travels })],
  'special-two-years': [factsOf(specialPermanentResident, { trip: travels }), going({})],
  'special-stay-cap': [going({ stayEnds: '2027-12-20' }), going({ stayEnds: '2027-12-21' })],
  'special-continuation-cap': [going({ stayEnds: '2026-12-31', ...undecided }), going({ stayEnds: '2026-12-31' })],
  'special-without-card': [
    factsOf(withStatus('designated-activities', { card: 'none' }), { trip: travels }),
    factsOf(withStatus('designated-activities'), { trip: travels }),
  ],
  'not-extendable-abroad': [going({}, { trip: trip('2026-11-21') }), going({}, { trip: trip('2026-11-22') })],
  'permit-governs': [
    going({}, { permit: permit('2026-12-20', '2030-01-01') }),
    going({}, { permit: permit('2026-12-21', '2030-01-01') }),
  ],
  'permit-stay-cap': [
    going({ stayEnds: '2027-05-31' }, { permit: permit('2026-01-01', '2027-06-01') }),
    going({ stayEnds: '2027-05-31' }, { permit: permit('2026-01-01', '2027-05-31') }),
  ],
  'permit-short-of-special': [
    going({}, { permit: permit('2026-01-01', '2027-12-19') }),
    going({}, { permit: permit('2026-01-01', '2027-12-20') }),
  ],
  'permit-not-auto-extended': [
    going({ stayEnds: '2027-01-31', ...undecided }, { permit: permit('2026-01-01', '2027-01-31') }),
    going({ stayEnds: '2027-01-31' }, { permit: permit('2026-01-01', '2027-01-31') }),
  ],
  'permit-single-used': [
    going({}, { permit: permit('2026-01-01', '2030-01-01', { kind: 'single', used: true }) }),
    going({}, { permit: permit('2026-01-01', '2030-01-01', { used: true }) }),
  ],
  'permit-expired': [
    going({}, { permit: permit('2026-01-01', '2026-12-19') }),
    going({}, { permit: permit('2026-01-01', '2026-12-20') }),
  ],
  'permit-not-yet-effective': [
    going({}, { permit: permit('2026-12-21', '2030-01-01') }),
    going({}, { permit: permit('2026-12-20', '2030-01-01') }),
  ],
  'extension-at-embassy': [
    factsOf(permanentResident, { trip: trip('2026-03-01', '2027-06-01'), permit: permit('2022-01-15', '2027-01-15') }),
    factsOf(permanentResident, { trip: trip('2026-03-01', '2027-01-15'), permit: permit('2022-01-15', '2027-01-15') }),
  ],
  'document-governs': [going({ passport: 'refugee-travel-document', passportEnds: '2027-06-30' }), going({})],
  'temporary-visitor': [
    factsOf(withStatus('temporary-visitor'), { trip: travels }),
    factsOf(withStatus('temporary-visitor')),
  ],
  'grant-three-months-or-less': [
    going({ grant: '3-months-or-less' }),
    factsOf({ ...permanentResident, grant: '3-months-or-less' }, { trip: travels }),
  ],
  'excluded-revocation-hearing': [going({ exclusions: ['revocation-hearing'] }), going({})],
  'excluded-departure-hold': [going({ exclusions: ['departure-hold'] }), going({})],
  'excluded-detention-order': [going({ exclusions: ['detention-order'] }), going({})],
  'excluded-supervisory-measure': [going({ exclusions: ['supervisory-measure'] }), going({})],
  'excluded-refugee-application': [going({ exclusions: ['refugee-application'] }), going({})],
  'excluded-designated-risk': [going({ exclusions: ['designated-risk'] }), going({})],
  'no-card-at-departure': [going({ card: 'none' }), going({ card: 'none', grant: '3-months-or-less' })],
  'no-valid-passport': [
    going({ passport: 'refugee-travel-document', passportEnds: '2026-12-19' }),
    going({ passport: 'refugee-travel-document', passportEnds: '2026-12-20' }),
  ],
  'no-return-intent': [going({}, { trip: { ...travels, declaresReturn: false } }), going({})],
  'over-one-year': [
    going({}, { trip: trip('2026-12-20', '2027-12-21') }),
    going({}, { trip: trip('2026-12-20', '2027-12-20') }),
  ],
  'over-two-years': [
    factsOf(specialPermanentResident, { trip: trip('2026-12-20', '2028-12-21') }),
    factsOf(specialPermanentResident, { trip: trip('2026-12-20', '2028-12-20') }),
  ],
  'return-after-permit': [
    going({}, { permit: permit('2026-01-01', '2027-01-09') }),
    going({}, { permit: permit('2026-01-01', '2027-01-10') }),
  ],
  'return-after-document': [
    going({ passport: 'refugee-travel-document', passportEnds: '2027-01-09' }),
    going({ passport: 'refugee-travel-document', passportEnds: '2027-01-10' }),
  ],
  'return-after-stay-end': [going({ stayEnds: '2027-01-09' }), going({ stayEnds: '2027-01-10' })],
  'return-after-continuation': [
    going({ stayEnds: '2026-12-31', ...undecided }, { trip: trip('2026-12-20', '2027-03-01') }),
    going({ stayEnds: '2026-12-31', ...undecided }, { trip: trip('2026-12-20', '2027-02-28') }),
  ],
  'departure-after-stay-end': [going({ stayEnds: '2026-12-19' }), going({ stayEnds: '2026-12-20' })],
  'returned-late': [
    going({ stayEnds: '2026-06-30' }, { trip: trip('2026-05-01', null, { returned: '2026-07-01' }) }),
    going({ stayEnds: '2026-06-30' }, { trip: trip('2026-05-01', null, { returned: '2026-06-30' }) }),
  ],
  'boundary-last-day': [going({ stayEnds: '2027-01-10' }), going({ stayEnds: '2027-01-11' })],
  'arrival-near-midnight': [going({ stayEnds: '2027-01-10' }), going({ stayEnds: '2027-01-11' })],
  'leap-day-clamped': [going({}, { trip: trip('2028-02-29') }), going({}, { trip: trip('2028-02-28') })],
  'stay-ended': [factsOf({ ...engineer, stayEnds: '2026-11-21' }), factsOf({ ...engineer, stayEnds: '2026-11-22' })],
  'continuation-runs': [
    factsOf({ ...engineer, stayEnds: '2026-12-31', ...undecided }),
    factsOf({ ...engineer, stayEnds: '2026-12-31' }),
  ],
  'void-on-decision': [
    going({ stayEnds: '2026-12-31', ...undecided }),
    factsOf({ ...engineer, stayEnds: '2026-12-31', ...undecided }),
  ],
  'decision-ended-continuation': [
    going({ stayEnds: '2026-10-31', pending: { kind: 'renewal', filed: '2026-10-01', decided: '2026-11-01' } }),
    going({ stayEnds: '2026-10-31', pending: { kind: 'renewal', filed: '2026-10-01', decided: '2026-10-31' } }),
  ],
  'pr-application-gives-no-continuation': [
    factsOf({ ...engineer, pending: { kind: 'permanent-residence', filed: '2026-11-05', decided: null } }),
    factsOf({ ...engineer, ...undecided }),
  ],
  'stay-renewal-open': [
    factsOf({ ...engineer, stayEnds: '2027-02-22' }),
    factsOf({ ...engineer, stayEnds: '2027-02-23' }),
  ],
  'stay-ends-soon-after-return': [going({ stayEnds: '2027-02-09' }), going({ stayEnds: '2027-02-10' })],
  'no-work-after-lapse': [
    going({ stayEnds: '2026-11-21' }, { trip: trip('2026-11-01') }),
    going({ stayEnds: '2026-11-22' }, { trip: trip('2026-11-01') }),
  ],
  'card-ends-while-away': [
    factsOf({ ...permanentResident, cardEnds: '2027-01-09' }, { trip: travels }),
    factsOf({ ...permanentResident, cardEnds: '2027-01-10' }, { trip: travels }),
  ],
  'card-ended-before-departure': [
    factsOf({ ...permanentResident, cardEnds: '2026-12-19' }, { trip: travels }),
    factsOf({ ...permanentResident, cardEnds: '2026-12-20' }, { trip: travels }),
  ],
  'card-renewal-open': [
    factsOf({ ...permanentResident, cardEnds: '2027-02-22' }),
    factsOf({ ...permanentResident, cardEnds: '2027-02-23' }),
  ],
  'card-sixteenth-birthday': [
    factsOf({ ...permanentResident, birthDate: '2011-06-10', cardEnds: '2027-06-09' }),
    factsOf({ ...permanentResident, birthDate: '2011-06-10', cardEnds: '2027-06-08' }),
  ],
  'passport-ends-while-away': [going({ passportEnds: '2027-01-09' }), going({ passportEnds: '2027-01-10' })],
  'child-shows-own-card': [going({ birthDate: '2010-12-21' }), going({ birthDate: '2010-12-20' })],
  'absence-over-three-months': [
    going({}, { trip: trip('2026-12-20', '2027-03-21') }),
    going({}, { trip: trip('2026-12-20', '2027-03-20') }),
  ],
  'absence-over-six-months': [
    factsOf(withStatus('spouse-or-child-of-japanese'), { trip: trip('2026-12-20', '2027-06-21') }),
    factsOf(withStatus('spouse-or-child-of-japanese'), { trip: trip('2026-12-20', '2027-06-20') }),
  ],
  'move-out-one-year': [forAYear, almostAYear],
  'absence-may-reset-count': [
    going({}, { trip: trip('2026-12-20', '2027-03-21') }), // 91 days
    going({}, { trip: trip('2026-12-20', '2027-03-20') }),
  ],
  'my-number-card-after-moving-out': [forAYear, almostAYear],
  'insurance-after-moving-out': [forAYear, almostAYear],
  'tax-agent-for-absence': [forAYear, almostAYear],
  'filed-after-stay-end': [
    factsOf({ ...engineer, stayEnds: '2026-11-04', ...undecided }),
    factsOf({ ...engineer, stayEnds: '2026-11-05', ...undecided }),
  ],
  'filed-in-future': [
    factsOf({ ...engineer, pending: { kind: 'change', filed: '2026-11-23', decided: null } }),
    factsOf({ ...engineer, pending: { kind: 'change', filed: '2026-11-22', decided: null } }),
  ],
  'decided-in-future': [
    factsOf({ ...engineer, pending: { kind: 'change', filed: '2026-11-05', decided: '2026-11-23' } }),
    factsOf({ ...engineer, pending: { kind: 'change', filed: '2026-11-05', decided: '2026-11-22' } }),
  ],
  'permit-effective-in-future': [
    factsOf(permanentResident, { permit: permit('2026-11-23', '2027-11-22') }),
    factsOf(permanentResident, { permit: permit('2026-11-22', '2027-11-22') }),
  ],
  'permit-longer-than-law': [
    factsOf(permanentResident, { permit: permit('2026-01-01', '2031-01-02') }),
    factsOf(permanentResident, { permit: permit('2026-01-01', '2031-01-01') }),
  ],
  'permit-past-stay-end': [
    factsOf(engineer, { permit: permit('2026-06-01', '2031-06-01') }),
    factsOf(engineer, { permit: permit('2026-06-01', '2031-05-31') }),
  ],
  'card-not-with-stay': [
    factsOf({ ...engineer, cardEnds: '2031-05-30' }),
    factsOf({ ...engineer, cardEnds: '2031-05-31' }),
  ],
  'stay-longer-than-grant': [
    factsOf({ ...engineer, stayEnds: '2027-11-23', grantMonths: 12 }),
    factsOf({ ...engineer, stayEnds: '2027-11-22', grantMonths: 12 }),
  ],
  'grant-unusual-for-status': [factsOf({ ...engineer, grantMonths: 24 }), factsOf({ ...engineer, grantMonths: 36 })],
  'status-not-yet-in-force': [factsOf(withStatus('employment-for-skill-development')), factsOf(engineer), '2027-03-31'],
  'confirm-with-immigration': [factsOf(engineer), null],
};
