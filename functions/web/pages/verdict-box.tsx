import { type DateText, dayOf } from '../../../shared/calendar';
import type { TimeZone, Traveller } from '../../../shared/registrations/registration';
import type { Assessment, Verdict } from '../../../shared/rules/assessment';
import { writeDate, writeDateWithWeekday } from '../../../shared/words/dates';
import { explain } from '../../../shared/words/explain';
import { endOfJapanDay } from '../../hours';
import type { PageSetting } from './layout';

type VerdictBoxProps = {
  readonly setting: PageSetting;
  readonly traveller: Traveller;
  readonly assessment: Assessment;
  readonly timeZone: TimeZone;
};

/** How grave a verdict looks; the words say it too. */
export const looks: Record<Verdict, 'good' | 'careful' | 'grave'> = {
  clear: 'good',
  tight: 'careful',
  undetermined: 'careful',
  'permit-needed': 'careful',
  'extension-needed': 'careful',
  'fix-first': 'grave',
  impossible: 'grave',
  lapsed: 'grave',
};

/** What the law says in one box: the sentence, the last day, the day to aim for, or what is missing. */
export function VerdictBox({ setting, traveller, assessment, timeZone }: VerdictBoxProps) {
  const { language } = setting;
  const { own } = setting.words;
  const { verdict, returnBy, planToReturnBy } = assessment;
  const returned = traveller.trip?.returned ?? null;
  if (returned !== null && verdict === 'clear') {
    return (
      <div class="verdict good">
        <p class="says">{own.back.since(writeDate(dayOf(returned), language))}</p>
      </div>
    );
  }
  const explanation = explain(assessment, setting.core);
  const isOver = verdict === 'lapsed';
  const write = (date: DateText): string => writeDateWithWeekday(dayOf(date), language);
  return (
    <div class={`verdict ${looks[verdict]}`}>
      <p class="says">{explanation.verdict}</p>
      {returnBy === null ? null : (
        <>
          <p>
            {isOver ? own.endedOn : own.returnBy}
            <br />
            <span class="day">{write(returnBy)}</span>
          </p>
          {isOver ? null : (
            <p>
              <small>
                {own.endOfDay} <LocalEnd setting={setting} date={returnBy} timeZone={timeZone} />
              </small>
            </p>
          )}
        </>
      )}
      {planToReturnBy === null || isOver ? null : (
        <p>
          {own.planBy} <strong>{write(planToReturnBy)}</strong>
        </p>
      )}
      {explanation.unknown.length === 0 ? null : (
        <>
          <p>{own.missing}</p>
          <ul>
            {explanation.unknown.map(({ what, text }) => (
              <li>
                {what} <small>{text}</small>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

type LocalEndProps = { readonly setting: PageSetting; readonly date: DateText; readonly timeZone: TimeZone };

/** The end of a day in Japan on the reader's clock, where that differs. */
function LocalEnd({ setting, date, timeZone }: LocalEndProps) {
  const end = endOfJapanDay(dayOf(date), timeZone);
  return end === null ? null : (
    <span>{setting.words.own.bothClocks(writeDate(end.day, setting.language), end.time)}</span>
  );
}
