import type { Traveller } from '../../../shared/registrations/registration';
import type { Assessment } from '../../../shared/rules/assessment';
import { explain } from '../../../shared/words/explain';
import type { Reason } from '../../../shared/words/explain-cite';
import type { PageSetting } from './layout';
import { Reasons as ReasonsSaid, WhySaid } from './said/why';

export { TurnTo } from './said/why';

type WhyProps = { readonly setting: PageSetting; readonly traveller: Traveller; readonly assessment: Assessment };

/** Why the last day of a registered traveller is what it is, with the article of every rule. */
export const Why = ({ setting, traveller, assessment }: WhyProps) => (
  <WhySaid
    saying={setting}
    trip={traveller.trip}
    assessment={assessment}
    explanation={explain(assessment, setting.core)}
  />
);

type ReasonsProps = { readonly setting: PageSetting; readonly title?: string; readonly reasons: readonly Reason[] };

/** Sentences, each with the rule behind it and where that is written. */
export const Reasons = ({ setting, ...reasons }: ReasonsProps) => <ReasonsSaid saying={setting} {...reasons} />;
