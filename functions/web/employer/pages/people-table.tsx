import { type Day, dateText, dayOf } from '../../../../shared/calendar';
import { assess } from '../../../../shared/rules/assess';
import { timelineOf } from '../../../../shared/timeline/timeline';
import { lawPageWordsFor } from '../../../../shared/words/law-page-words';
import type { PeoplePageWords } from '../../../../shared/words/people-page-words';
import { answeredBy, reachOf } from '../../../people/answered';
import type { Person } from '../../../people/list-people';
import type { PersonSeen } from '../../../people/see-person';
import { TimelineStrip } from '../../pages/timeline';
import { looks } from '../../pages/verdict-box';
import { pathOfPerson } from '../path-of-person';
import { MovedDates } from './moved-dates';
import type { PeopleSetting } from './people-page';

type TableProps = { readonly setting: PeopleSetting; readonly people: readonly Person[]; readonly today: Day };

/** People under each other: how long they have, who they are, and how things stand. */
export function PeopleTable({ setting, people, today }: TableProps) {
  const { columns } = setting.people;
  return (
    <table class="dates board">
      <thead>
        <tr>
          <th scope="col">{columns.left}</th>
          <th scope="col">{columns.person}</th>
          <th scope="col">{columns.says}</th>
          <th scope="col">{columns.answered}</th>
          <th scope="col">{columns.reachable}</th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <PersonRow setting={setting} person={person} today={today} />
        ))}
      </tbody>
    </table>
  );
}

type RowProps = { readonly setting: PeopleSetting; readonly person: Person; readonly today: Day };

function PersonRow({ setting, person: { seen, registration }, today }: RowProps) {
  const { people: words, language } = setting;
  const { next } = seen;
  const [traveller] = registration.travellers;
  const [answered, reach] = [answeredBy(seen), reachOf(seen)];
  return (
    <tr>
      <td class="when">
        {sayLeft(seen.daysLeft, words)}
        {next === null ? null : <small>{setting.core.dates.short(dayOf(next.date))}</small>}
        {traveller === undefined ? null : (
          <TimelineStrip
            words={setting.words.timeline}
            dates={setting.core.dates}
            timeline={timelineOf({ assessment: assess(traveller, dateText(today)), trip: traveller.trip, today })}
          />
        )}
      </td>
      <td class="person">
        <a href={`${pathOfPerson(seen.employeeId)}?lang=${language}`}>{seen.name ?? seen.employeeId}</a>
        {seen.name === null ? null : <small>{seen.employeeId}</small>}
      </td>
      <td class="says">
        <Tags setting={setting} seen={seen} />
        {next === null ? null : <small>{sayKind(next.kind, words)}</small>}
        <MovedDates setting={setting} seen={seen} />
      </td>
      <td>
        <span class="cell-name">{words.columns.answered} </span>
        {answered === 'awaited' ? <strong>{words.answered.awaited}</strong> : words.answered[answered]}
      </td>
      <td>
        <span class="cell-name">{words.columns.reachable} </span>
        {reach === 'unreachable' ? <strong>{words.reach.unreachable}</strong> : words.reach[reach]}
      </td>
    </tr>
  );
}

/** What the law says in two words, and whether they are abroad or leaving. */
export function Tags({ setting, seen }: { readonly setting: PeopleSetting; readonly seen: PersonSeen }) {
  const { people: words } = setting;
  return (
    <>
      <span class={`tag ${looks[seen.verdict]}`}>
        {lawPageWordsFor(setting.language).examples.verdicts[seen.verdict]}
      </span>{' '}
      {seen.abroad ? <span class="tag">{words.abroad}</span> : null}{' '}
      {seen.leaving ? <span class="tag coming">{words.leaving}</span> : null}
    </>
  );
}

/** Only these dates count next. */
export const sayKind = (kind: string, { dates }: PeoplePageWords): string | null => {
  switch (kind) {
    case 'return':
    case 'stay-end':
    case 'continuation-end':
    case 'card-end':
      return dates[kind];
    default:
      return null;
  }
};

export function sayLeft(days: number | null, words: PeoplePageWords): string {
  if (days === null) return words.noDate;
  if (days === 0) return words.today;
  return days > 0 ? words.left(days) : words.passed(-days);
}
