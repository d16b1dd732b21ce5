import type { Bound } from './assessment';
import { continuationRule, decisionRule } from './continuation-period';
import { permitLengthRule } from './reentry-permit';
import { refugeeTravelDocumentRule } from './refugee-travel-document';
import { specialReentryRule } from './special-reentry';
import { stayEndRule } from './stay-end';

/** The rule behind each bound of a permission. */
export const ruleOfBound: Readonly<Record<Bound, string>> = {
  'one-year': specialReentryRule.id,
  'two-years': specialReentryRule.id,
  'stay-end': stayEndRule.id,
  'continuation-end': continuationRule.id,
  'permit-end': permitLengthRule.id,
  decision: decisionRule.id,
  'document-end': refugeeTravelDocumentRule.id,
};
