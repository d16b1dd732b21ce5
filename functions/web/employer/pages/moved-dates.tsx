import { type DateText, dayOf } from '../../../../shared/calendar';
import type { Person } from '../../../people/list-people';
import type { PersonSeen } from '../../../people/see-person';
import type { PeopleSetting } from './people-page';

/** Says at the top that a change of law moved dates, and leads to whose; nothing where it moved none. */
export function MovedNotice({ setting, all }: { readonly setting: PeopleSetting; readonly all: readonly Person[] }) {
  const { people: words, language, path } = setting;
  const count = all.filter(({ seen }) => seen.moved.length > 0).length;
  return count === 0 ? null : (
    <p class="notice">
      <a href={`${path}?lang=${language}&show=moved`}>{words.moved.notice(count)}</a>
    </p>
  );
}

/** Each moved date of a person: from where to where, by which rule. */
export function MovedDates({ setting, seen }: { readonly setting: PeopleSetting; readonly seen: PersonSeen }) {
  const { people: words, language } = setting;
  const write = (date: DateText | null): string =>
    date === null ? words.moved.none : setting.core.dates.short(dayOf(date));
  return (
    <>
      {seen.moved.map(({ kind, before, now, rule, since }) => (
        <small class="moved">
          {words.moved.line(words.moved.kinds[kind], write(before), write(now))}{' '}
          <a href={`/law?lang=${language}#${rule}`}>{words.moved.by(rule, write(since))}</a>
        </small>
      ))}
    </>
  );
}
