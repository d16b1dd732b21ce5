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
import { automatedGates } from './r1-12-automated-gates';
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
import { printedCardEnd } from './r5-1-printed-card-end';
import { earlierCards } from './r5-2-earlier-cards';
import { earlierCards2023 } from './r5-2-earlier-cards-2023';
import { earlierCards2026 } from './r5-2-earlier-cards-2026';
import { newCards } from './r5-3-new-cards';
import { cardRenewal } from './r5-4-card-renewal';
import { cardRenewal2026 } from './r5-4-card-renewal-2026';
import { cardAbroad } from './r5-5-card-abroad';
import { specialCertificate } from './r5-6-special-certificate';
import { specialCertificate2023 } from './r5-6-special-certificate-2023';
import { specialCertificate2026 } from './r5-6-special-certificate-2026';
import { penalties } from './r5-7-penalties';
import { lostCard } from './r5-8-lost-card';
import { earlyCardRenewal } from './r5-9-early-card-renewal';
import { whereCardsAreRenewed } from './r5-10-where-cards-are-renewed';
import { certificateRenewal } from './r5-11-certificate-renewal';
import { leapDayBirthday } from './r5-12-leap-day-birthday';
import { cardlessStatuses } from './r6-1-cardless-statuses';
import { cardlessStatuses2024 } from './r6-1-cardless-statuses-2024';
import { businessManager } from './r6-2-business-manager';
import { specialTracks } from './r6-3-special-tracks';
import { periodsOfStay } from './r6-periods-of-stay';
import { periodsOfStay2025 } from './r6-periods-of-stay-2025';
import { periodsOfStay2027 } from './r6-periods-of-stay-2027';
import { affiliationNotice } from './r7-1-affiliation-notice';
import { revocationForInactivity } from './r7-2-revocation-for-inactivity';
import { permanentResidenceRevocation } from './r7-3-permanent-residence-revocation';
import { movingOut } from './r7-4-moving-out';
import { myNumberCard } from './r7-5-my-number-card';
import { myNumberCard2026 } from './r7-5-my-number-card-2026';
import { insuranceAndPension } from './r7-6-insurance-and-pension';
import { residentTax } from './r7-7-resident-tax';
import { pensionWithdrawal } from './r7-8-pension-withdrawal';
import { absenceAndPermanentResidence } from './r7-9-absence-and-permanent-residence';
import { absenceAndNaturalisation } from './r7-10-absence-and-naturalisation';
import { absenceAndNaturalisation2026 } from './r7-10-absence-and-naturalisation-2026';
import { passportRenewedAbroad } from './r7-11-passport-renewed-abroad';
import { familyMembers } from './r7-12-family-members';
import { addressNotice } from './r7-13-address-notice';
import { tuberculosisScreening } from './r7-14-tuberculosis-screening';
import { departureNotCounted } from './r8-1-departure-not-counted';
import { clampedMonths } from './r8-3-clamped-months';
import { japanDays } from './r8-4-japan-days';
import { windowsCountedBack } from './r8-5-windows-counted-back';
import { fourteenDayDuties } from './r8-6-fourteen-day-duties';
import { noHolidayShift } from './r8-7-no-holiday-shift';
import { helloWorkNotice } from './r9-1-hello-work-notice';
import { illegalWork } from './r9-2-illegal-work';
import { illegalWork2027 } from './r9-2-illegal-work-2027';
import { workDuringContinuation } from './r9-3-work-during-continuation';
import { noWorkBeforeLanding } from './r9-4-no-work-before-landing';
import { employerGuidelines } from './r9-5-employer-guidelines';
import { employerCheck } from './r9-6-employer-check';
import { leaveToVisitHome } from './r9-7-leave-to-visit-home';
import { helloWorkTerms } from './r9-8-hello-work-terms';

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
  printedCardEnd,
  earlierCards,
  earlierCards2023,
  earlierCards2026,
  newCards,
  cardRenewal,
  cardRenewal2026,
  cardAbroad,
  specialCertificate,
  specialCertificate2023,
  specialCertificate2026,
  penalties,
  lostCard,
  earlyCardRenewal,
  whereCardsAreRenewed,
  certificateRenewal,
  leapDayBirthday,
  periodsOfStay,
  periodsOfStay2025,
  periodsOfStay2027,
  cardlessStatuses,
  cardlessStatuses2024,
  businessManager,
  specialTracks,
  affiliationNotice,
  revocationForInactivity,
  permanentResidenceRevocation,
  movingOut,
  myNumberCard,
  myNumberCard2026,
  insuranceAndPension,
  residentTax,
  pensionWithdrawal,
  absenceAndPermanentResidence,
  absenceAndNaturalisation,
  absenceAndNaturalisation2026,
  passportRenewedAbroad,
  familyMembers,
  addressNotice,
  tuberculosisScreening,
  departureNotCounted,
  clampedMonths,
  japanDays,
  windowsCountedBack,
  fourteenDayDuties,
  noHolidayShift,
  helloWorkNotice,
  illegalWork,
  illegalWork2027,
  workDuringContinuation,
  noWorkBeforeLanding,
  employerGuidelines,
  employerCheck,
  leaveToVisitHome,
  helloWorkTerms,
] as const;
