import { cardAbroadRule, cardRenewalRule, lostCardRule, sixteenthBirthdayRule } from './card-renewal';
import { continuationRule, decisionRule } from './continuation-period';
import { anniversaryRule, clampRule, japanDayRule } from './counting';
import { declarationRule, lateReturnRule, leavingForGoodRule } from './leaving-for-good';
import { longAbsenceRule } from './long-absence';
import { permitExtensionRule } from './permit-extension';
import { permitLengthRule, permitRule, permitWhilePendingRule } from './reentry-permit';
import { refugeeTravelDocumentRule } from './refugee-travel-document';
import type { Rule } from './rule';
import { specialEligibilityRule } from './special-eligibility';
import { specialExclusionsRule } from './special-exclusions';
import { specialNotExtendableRule, specialReentryRule } from './special-reentry';
import { statusOfResidence } from './status';
import { stayEndRule } from './stay-end';
import { stayRenewalRule } from './stay-renewal';

/** The rule book: every rule an assessment can cite, ascending by id. */
export const rules: readonly Rule[] = [
  specialEligibilityRule,
  specialExclusionsRule,
  specialReentryRule,
  specialNotExtendableRule,
  declarationRule,
  lateReturnRule,
  refugeeTravelDocumentRule,
  permitRule,
  permitLengthRule,
  permitExtensionRule,
  permitWhilePendingRule,
  leavingForGoodRule,
  stayEndRule,
  continuationRule,
  decisionRule,
  stayRenewalRule,
  sixteenthBirthdayRule,
  cardRenewalRule,
  cardAbroadRule,
  lostCardRule,
  statusOfResidence,
  longAbsenceRule,
  anniversaryRule,
  clampRule,
  japanDayRule,
];
