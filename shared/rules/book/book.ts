import { specialEligibility } from './r1-1-special-eligibility';
import { specialExclusions } from './r1-2-special-exclusions';
import { specialExclusions2024 } from './r1-2-special-exclusions-2024';
import { specialTerm } from './r1-3-special-term';
import { specialNotExtendable } from './r1-4-special-not-extendable';
import { declaration } from './r1-5-declaration';
import { declaration2016 } from './r1-5-declaration-2016';
import { specifiedResidenceCard } from './r1-6-specified-residence-card';
import { lateReturn } from './r1-7-late-return';
import { refugeeTravelDocument } from './r1-8-refugee-travel-document';
import { cruiseReentry } from './r1-9-cruise-reentry';
import { noStatus } from './r1-10-no-status';
import { cardIssuedLater } from './r1-11-card-issued-later';
import { statusesWithoutCard } from './r1-12-statuses-without-card';
import { automatedGates } from './r1-13-automated-gates';
import { permit } from './r2-1-permit';
import { permitLength } from './r2-2-permit-length';
import { permitApplication } from './r2-3-permit-application';
import { permitFee } from './r2-4-permit-fee';
import { permitFee2025 } from './r2-4-permit-fee-2025';
import { permitFee2026 } from './r2-4-permit-fee-2026';
import { permitExtension } from './r2-5-permit-extension';
import { permitWhilePending } from './r2-6-permit-while-pending';
import { permitOnlyInJapan } from './r2-7-permit-only-in-japan';
import { reentryWithoutVisa } from './r2-8-reentry-without-visa';
import { permitOnline } from './r2-9-permit-online';
import { permitGoverns } from './r2-10-permit-governs';
import { permitLostAbroad } from './r2-11-permit-lost-abroad';
import { leavingForGood } from './r3-1-leaving-for-good';
import { lapsedPermanentResidence } from './r3-2-lapsed-permanent-residence';
import { covidRelief } from './r3-3-covid-relief';
import { stayRunsOn } from './r4-1-stay-runs-on';
import { continuation } from './r4-2-continuation';
import { decisionAbroad } from './r4-3-decision-abroad';
import { stayRenewal } from './r4-4-stay-renewal';
import { permanentResidenceApplication } from './r4-5-permanent-residence-application';
import { stayFee2025 } from './r4-6-stay-fee-2025';
import { stayFee2026 } from './r4-6-stay-fee-2026';
import { workAndCardWhilePending } from './r4-7-work-and-card-while-pending';
import { cardWhilePending } from './r4-8-card-while-pending';

/** The rule book: every version of every rule, by id, older ones first. A new version is a new file and a line here. */
export const book = [
  specialEligibility,
  specialExclusions,
  specialExclusions2024,
  specialTerm,
  specialNotExtendable,
  declaration,
  declaration2016,
  specifiedResidenceCard,
  lateReturn,
  refugeeTravelDocument,
  cruiseReentry,
  noStatus,
  cardIssuedLater,
  statusesWithoutCard,
  automatedGates,
  permit,
  permitLength,
  permitApplication,
  permitFee,
  permitFee2025,
  permitFee2026,
  permitExtension,
  permitWhilePending,
  permitOnlyInJapan,
  reentryWithoutVisa,
  permitOnline,
  permitGoverns,
  permitLostAbroad,
  leavingForGood,
  lapsedPermanentResidence,
  covidRelief,
  stayRunsOn,
  continuation,
  decisionAbroad,
  stayRenewal,
  permanentResidenceApplication,
  stayFee2025,
  stayFee2026,
  workAndCardWhilePending,
  cardWhilePending,
] as const;
