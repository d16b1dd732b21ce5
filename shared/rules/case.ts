import { type Day, dayOf } from '../calendar';
import type { DateText } from '../calendar/day';
import type { Facts, Permit, Residence, Trip } from './facts';
import { type Law, lawOn } from './law-on';
import type { StatusTraits } from './status';
import type { Periods } from './values/granted-periods';

/** A trip in whole days. */
export type TripDays = {
  readonly departs: Day;
  readonly returns: Day | null;
  readonly returned: Day | null;
  readonly declaresReturn: boolean;
};

/** A printed re-entry permit in whole days. */
export type PermitDays = {
  readonly kind: Permit['kind'];
  readonly effective: Day;
  readonly ends: Day;
  readonly used: boolean;
};

/** One person's facts on one day, every date read once into whole days, and the law of that day: what all rules work on. */
export type Case = {
  readonly on: Day;
  readonly law: Law;
  /** The facts that are not dates: status, grant, card, passport, exclusions. */
  readonly residence: Residence;
  readonly traits: StatusTraits;
  /** Special permanent residents have longer terms throughout (Special Act art. 23). */
  readonly isSpecialPermanent: boolean;
  /** Temporary visitors are no residents: no special re-entry, no permit, no renewal. */
  readonly isVisitor: boolean;
  /** Whether the period granted, not what is left of it, is three months or less. An indefinite stay was never granted by months. */
  readonly hasShortGrant: boolean;
  /** The periods the status can be granted with; undefined where the law of the day does not know the status (R6). */
  readonly periods: Periods | undefined;
  /** Null for an indefinite stay, whatever was stated. */
  readonly stayEnds: Day | null;
  readonly cardEnds: Day | null;
  readonly passportEnds: Day | null;
  readonly birthDate: Day | null;
  readonly pending: PendingDays | null;
  readonly trip: TripDays | null;
  readonly permit: PermitDays | null;
};

type PendingDays = { readonly filed: Day; readonly decided: Day | null };

/** Reads facts into whole days. Throws a RangeError on a date that does not exist; `findImpossibilities` finds those first. */
export function readCase(facts: Facts, on: DateText): Case {
  const { residence, trip, permit } = facts;
  const { status, grant, pending } = residence;
  const today = dayOf(on);
  const law = lawOn(today);
  const known = law.statuses.get(status);
  if (known === undefined) throw new RangeError(`${status} is no status of residence`);
  const { traits, periods } = known;
  return {
    on: today,
    law,
    residence,
    traits,
    isSpecialPermanent: status === 'special-permanent-resident',
    isVisitor: status === 'temporary-visitor',
    hasShortGrant: traits.stay !== 'indefinite' && (grant === '3-months-or-less' || grant === '30-days-or-less'),
    periods,
    stayEnds: traits.stay === 'indefinite' ? null : dayOrNull(residence.stayEnds),
    cardEnds: dayOrNull(residence.cardEnds),
    passportEnds: dayOrNull(residence.passportEnds),
    birthDate: dayOrNull(residence.birthDate),
    pending: pending === null ? null : { filed: dayOf(pending.filed), decided: dayOrNull(pending.decided) },
    trip: trip === null ? null : readTrip(trip),
    permit: permit === null ? null : readPermit(permit),
  };
}

const readTrip = ({ departs, returns, returned, declaresReturn }: Trip): TripDays => ({
  departs: dayOf(departs),
  returns: dayOrNull(returns),
  returned: dayOrNull(returned),
  declaresReturn,
});

const readPermit = ({ kind, effective, ends, used }: Permit): PermitDays => ({
  kind,
  effective: dayOf(effective),
  ends: dayOf(ends),
  used,
});

const dayOrNull = (text: DateText | null): Day | null => (text === null ? null : dayOf(text));
