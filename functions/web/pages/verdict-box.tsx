import type { TimeZone, Traveller } from '../../../shared/registrations/registration';
import type { Assessment } from '../../../shared/rules/assessment';
import { explain } from '../../../shared/words/explain';
import { endOfJapanDay } from '../../hours';
import type { PageSetting } from './layout';
import { VerdictSaid } from './said/verdict';

export { looks } from './said/verdict';

type VerdictBoxProps = {
  readonly setting: PageSetting;
  readonly traveller: Traveller;
  readonly assessment: Assessment;
  readonly timeZone: TimeZone;
};

/** What the law says of a registered traveller, in one box, with the clock of the place they chose. */
export const VerdictBox = ({ setting, traveller, assessment, timeZone }: VerdictBoxProps) => (
  <VerdictSaid
    saying={setting}
    trip={traveller.trip}
    assessment={assessment}
    explanation={explain(assessment, setting.core)}
    otherClock={(day) => endOfJapanDay(day, timeZone)}
  />
);
