import { addMonths, addYears, type DateText, type Day, dayOf, earlier } from '../../../../shared/calendar';
import type { Facts, Status } from '../../../../shared/rules';

/**
 * The runtime facts of one case for json-rules-engine. The library knows no dates, so days are numbers here and sums of
 * days are done before the run; the rules compare and decide.
 *
 * Flat names, since a flat fact costs the library less than a path into an object.
 */
export function readPeerFacts({ residence, trip, permit }: Facts, on: DateText) {
  const { status, grant, card, passport, exclusions, pending } = residence;
  const isIndefinite = indefiniteStatuses.includes(status);
  const isSpecialPermanent = status === 'special-permanent-resident';
  const departs = dayOrNull(trip?.departs);
  const stayEnds = isIndefinite ? null : dayOrNull(residence.stayEnds);
  const continuationEnds = stayEnds === null ? null : addMonths(stayEnds, 2);
  const decided = dayOrNull(pending?.decided);
  const effective = dayOrNull(permit?.effective);
  const permitEnds = dayOrNull(permit?.ends);
  return {
    on: dayOf(on),
    status,
    isIndefinite,
    mayHaveNoEnd: isIndefinite || status === 'diplomat',
    mayHaveNoCard: cardlessStatuses.includes(status),
    grant,
    card,
    passport,
    passportEnds: dayOrNull(residence.passportEnds),
    exclusionCount: exclusions.length,
    pendingKind: pending?.kind ?? null,
    filed: dayOrNull(pending?.filed),
    decided,
    departs,
    returns: dayOrNull(trip?.returns),
    returned: dayOrNull(trip?.returned),
    declaresReturn: trip?.declaresReturn ?? null,
    permitEffective: effective,
    permitEnds,
    permitIsUsedUp: permit?.kind === 'single' && permit.used,
    stayEnds,
    continuationEnds,
    decisionEnds: decided === null ? null : earlier(decided, continuationEnds),
    termEnds: departs === null ? null : addYears(departs, isSpecialPermanent ? 2 : 1),
    termBound: isSpecialPermanent ? 'two-years' : 'one-year',
    newPermitReaches: departs === null ? null : earlier(addYears(departs, isSpecialPermanent ? 6 : 5), stayEnds),
    extensionReaches:
      effective === null || permitEnds === null
        ? null
        : earlier(earlier(addYears(permitEnds, 1), addYears(effective, isSpecialPermanent ? 7 : 6)), stayEnds),
    // What holds until a rule says otherwise: the stay ends on its own day, and nothing carries the person home.
    stayLimit: stayEnds,
    stayBound: 'stay-end',
    basis: null,
    returnBy: null,
    boundBy: null,
    verdict: null,
  };
}

/** Stays without an end; a date stated for one is ignored. */
const indefiniteStatuses: readonly Status[] = [
  'permanent-resident',
  'special-permanent-resident',
  'highly-skilled-professional-2',
];
const cardlessStatuses: readonly Status[] = ['diplomat', 'official', 'designated-activities', 'temporary-visitor'];

const dayOrNull = (text: DateText | null | undefined): Day | null =>
  text === null || text === undefined ? null : dayOf(text);
