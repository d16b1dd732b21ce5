import { type DateText, type Day, dayOf } from '../../../shared/calendar';
import type { TimeZone, Traveller } from '../../../shared/registrations/registration';
import type { Assessment } from '../../../shared/rules/assessment';
import { explain } from '../../../shared/words/explain';
import { endOfJapanDay } from '../../hours';
import { nameCity } from '../local-time';
import type { PageSetting } from './layout';
import { looks } from './verdict-box';

type NextDayProps = {
  readonly setting: PageSetting;
  readonly traveller: Traveller;
  readonly assessment: Assessment;
  readonly timeZone: TimeZone;
  readonly today: Day;
  /** Where a missing fact can be told; undefined where nothing can be changed any more. */
  readonly changeAt: string | undefined;
};

/** The next thing that matters to one person, first and large: the last day to be back on both clocks; else the nearest date of stay and card. */
export function NextDay({ setting, traveller, assessment, timeZone, today, changeAt }: NextDayProps) {
  const { own } = setting.words;
  const { verdict, returnBy } = assessment;
  const returned = traveller.trip?.returned ?? null;
  const isBack = returned !== null && verdict === 'clear';
  const { verdict: sentence, unknown } = explain(assessment, setting.core);
  return (
    <div class={`verdict ${looks[verdict]}`}>
      {returned !== null && isBack ? (
        <p class="says">{own.back.since(setting.core.dates.plain(dayOf(returned)))}</p>
      ) : null}
      {returnBy === null || isBack ? (
        <NearestDate setting={setting} assessment={assessment} today={today} />
      ) : (
        <LastDay setting={setting} assessment={assessment} returnBy={returnBy} timeZone={timeZone} today={today} />
      )}
      {isBack ? null : <p class="says">{sentence}</p>}
      {unknown.length === 0 ? null : (
        <>
          <p>{own.missing}</p>
          <ul>
            {unknown.map(({ what, text }) => (
              <li>
                {what} <small>{text}</small>
              </li>
            ))}
          </ul>
          {changeAt === undefined ? null : (
            <p>
              <a class="button" href={changeAt}>
                {own.tellMissing}
              </a>
            </p>
          )}
        </>
      )}
    </div>
  );
}

type DayProps = Pick<NextDayProps, 'setting' | 'assessment' | 'today'>;
type LastDayProps = DayProps & { readonly returnBy: DateText; readonly timeZone: TimeZone };

/** The last day to be back, what is left until then, when it ends, and the day to plan for. */
function LastDay({ setting, assessment, returnBy, timeZone, today }: LastDayProps) {
  const { own } = setting.words;
  const { dates, letters } = setting.core;
  const isOver = assessment.verdict === 'lapsed';
  const day = dayOf(returnBy);
  const { planToReturnBy } = assessment;
  return (
    <>
      <p>
        {isOver ? own.endedOn : own.returnBy}
        <br />
        <span class="day">{dates.withWeekday(day)}</span>
        <br />
        <strong>{letters.frame.daysLeft(day - today)}</strong>
      </p>
      {isOver ? null : <Clocks setting={setting} day={day} timeZone={timeZone} />}
      {planToReturnBy === null || isOver ? null : (
        <p>
          {own.planBy} <strong>{dates.withWeekday(dayOf(planToReturnBy))}</strong>
        </p>
      )}
    </>
  );
}

/** The last minute of a day in Japan, there and where the reader is. */
function Clocks({ setting, day, timeZone }: Pick<LastDayProps, 'setting' | 'timeZone'> & { readonly day: Day }) {
  const { clocks } = setting.words.own;
  const { dates } = setting.core;
  const there = endOfJapanDay(day, timeZone);
  return (
    <>
      <p class="ends">{clocks.title}</p>
      <dl class="clocks">
        <div>
          <dt>{clocks.japan}</dt>
          <dd>{clocks.at(dates.short(day), '23:59')}</dd>
        </div>
        {there === null ? null : (
          <div>
            <dt>{clocks.there(nameCity(timeZone))}</dt>
            <dd>{clocks.at(dates.short(there.day), there.time)}</dd>
          </div>
        )}
      </dl>
    </>
  );
}

/** Without an open trip: the nearest date that is not behind us. */
function NearestDate({ setting, assessment, today }: DayProps) {
  const next = assessment.deadlines.find(({ date }) => dayOf(date) >= today);
  if (next === undefined) return null;
  const { dates, letters, rules } = setting.core;
  const day = dayOf(next.date);
  return (
    <p>
      {setting.words.own.nextDate}: {rules.deadlines[next.kind]}
      <br />
      <span class="day">{dates.withWeekday(day)}</span>
      <br />
      <strong>{letters.frame.daysLeft(day - today)}</strong>
    </p>
  );
}
