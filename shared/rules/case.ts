import { type Day, dayOf } from '../calendar';
import type { DateText } from '../calendar/day';
import type { Facts, Residence } from './facts';
import { type StatusTraits, statusTraits } from './status';

/** A trip in whole days. */
export type TripDays = {
  readonly departs: Day;
  readonly returns: Day | null;
  readonly returned: Day | null;
  readonly declaresReturn: boolean;
};

/** A printed re-entry permit in whole days. */
export type PermitDays = {
  readonly kind: 'single' | 'multiple';
  readonly effective: Day;
  readonly ends: Day;
  readonly used: boolean;
};

/** One person's facts on one day, every date read once into whole days: what all rules work on. */
export type Case = {
  readonly on: Day;
  /** The facts that are not dates: status, grant, card, passport, exclusions. */
  readonly residence: Residence;
  readonly traits: StatusTraits;
  /** Special permanent residents have longer terms throughout (Special Act art. 23). */
  readonly isSpecialPermanent: boolean;
  /** Null for an indefinite stay, whatever was stated. */
  readonly stayEnds: Day | null;
  readonly cardEnds: Day | null;
  readonly passportEnds: Day | null;
  readonly birthDate: Day | null;
  readonly pending: { readonly filed: Day; readonly decided: Day | null } | null;
  readonly trip: TripDays | null;
  readonly permit: PermitDays | null;
};

/** Reads facts into whole days. Throws a RangeError on a date that does not exist; `findImpossibilities` finds those first. */
export function readCase(facts: Facts, on: DateText): Case {
  const { residence, trip, permit } = facts;
  const traits = statusTraits[residence.status];
  const pending = residence.pending;
  return {
    on: dayOf(on),
    residence,
    traits,
    isSpecialPermanent: residence.status === 'special-permanent-resident',
    stayEnds: traits.stay === 'indefinite' ? null : dayOrNull(residence.stayEnds),
    cardEnds: dayOrNull(residence.cardEnds),
    passportEnds: dayOrNull(residence.passportEnds),
    birthDate: dayOrNull(residence.birthDate),
    pending: pending && { filed: dayOf(pending.filed), decided: dayOrNull(pending.decided) },
    trip: trip && {
      departs: dayOf(trip.departs),
      returns: dayOrNull(trip.returns),
      returned: dayOrNull(trip.returned),
      declaresReturn: trip.declaresReturn,
    },
    permit: permit && { ...permit, effective: dayOf(permit.effective), ends: dayOf(permit.ends) },
  };
}

const dayOrNull = (text: DateText | null): Day | null => (text === null ? null : dayOf(text));
