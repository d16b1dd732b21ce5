import { dateText } from '../../../../shared/calendar';
import type { Deadline } from '../../../../shared/rules/assessment';
import { stopsOf, type Timeline } from '../../../../shared/timeline/timeline';
import { RuleNote } from '../../pages/dates-table';
import type { PeopleSetting } from './people-page';

type DatesProps = {
  readonly setting: PeopleSetting;
  readonly deadlines: readonly Deadline[];
  readonly timeline: Timeline;
};

/** Everything the picture shows, in words, each date of the law with the rule that set it. */
export function PersonDates({ setting, deadlines, timeline }: DatesProps) {
  const { dates } = setting.core;
  const words = setting.words.timeline;
  const { today } = timeline;
  return (
    <>
      <table class="dates">
        <tbody>
          {stopsOf(timeline).map(({ day, kinds }) => (
            <tr class={day < today ? 'past' : undefined}>
              <td class="when">{dates.short(day)}</td>
              <td>
                {kinds.map((kind) => {
                  const rule = deadlines.find((one) => one.kind === kind && one.date === dateText(day))?.rule;
                  return (
                    <div>
                      {words.marks[kind]}
                      {rule === undefined ? null : <RuleNote setting={setting} id={rule} on={dateText(today)} />}
                    </div>
                  );
                })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <ul class="after">
        {timeline.stretches.map(({ kind, from, to }) => (
          <li>{words.stretches[kind](dates.plain(from), dates.plain(to))}</li>
        ))}
      </ul>
    </>
  );
}
