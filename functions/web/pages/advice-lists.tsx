import type { Assessment } from '../../../shared/rules/assessment';
import { explain } from '../../../shared/words/explain';
import type { PageSetting } from './layout';
import { AdviceSaid } from './said/advice';

type AdviceProps = { readonly setting: PageSetting; readonly assessment: Assessment };

/** What to do and by when, then what is good to know and not said above, the gravest first. */
export const AdviceLists = ({ setting, assessment }: AdviceProps) => (
  <AdviceSaid saying={setting} assessment={assessment} explanation={explain(assessment, setting.core)} />
);
