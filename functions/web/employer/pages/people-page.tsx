import { dayOf } from '../../../../shared/calendar';
import { writeShortDate } from '../../../../shared/words/dates';
import type { PeoplePageWords } from '../../../../shared/words/people-page-words';
import type { PersonSeen } from '../../../people/see-person';
import { Options, SelectField, TextField } from '../../pages/fields';
import { Layout } from '../../pages/layout';
import { looks } from '../../pages/verdict-box';
import type { EmployerSetting } from '../employer-setting';
import { type Search, withins } from '../find-people';
import { BackHome } from './home-page';

type PeopleSetting = EmployerSetting & { readonly people: PeoplePageWords };

type PeoplePageProps = {
  readonly setting: PeopleSetting;
  readonly all: readonly PersonSeen[];
  readonly found: readonly PersonSeen[];
  readonly search: Search;
};

const peopleOnPage = 100;

/** Whom an employer registered, the most urgent first. */
export function PeoplePage({ setting, all, found, search }: PeoplePageProps) {
  const { people: words, language, path } = setting;
  const count = (is: (person: PersonSeen) => boolean): number => all.filter(is).length;
  const abroad = count((person) => person.abroad);
  const objected = count((person) => person.objected);
  const unreachable = count((person) => !person.reachable && !person.objected);
  return (
    <Layout setting={setting} title={words.title}>
      <h1>{words.title}</h1>
      <p class="lead">{all.length === 0 ? words.nobody : words.sum(all.length, abroad, unreachable, objected)}</p>
      <p>
        <a class="button" href={`/employer/uploads?lang=${language}`}>
          {words.upload}
        </a>
      </p>
      {all.length === 0 ? null : (
        <>
          <FindForm setting={setting} search={search} />
          <p>{found.length === 0 ? words.find.nobody : words.find.found(found.length)}</p>
          <PeopleTable
            setting={setting}
            people={found.slice((search.page - 1) * peopleOnPage).slice(0, peopleOnPage)}
          />
          {found.length <= search.page * peopleOnPage ? null : (
            <p class="after">
              <a href={`${path}?${nextPage(search, language)}`}>{words.more}</a>
            </p>
          )}
          <p class="after">
            <a href={`/employer/people.csv?lang=${language}`} download>
              {words.download}
            </a>
          </p>
        </>
      )}
      <BackHome setting={setting} />
    </Layout>
  );
}

function nextPage({ text, within, page }: Search, language: string): URLSearchParams {
  return new URLSearchParams({
    lang: language,
    q: text,
    ...(within !== undefined && { within: String(within) }),
    page: String(page + 1),
  });
}

function FindForm({ setting, search }: Pick<PeoplePageProps, 'setting' | 'search'>) {
  const { people: words, language, path } = setting;
  const { frame } = setting.words;
  return (
    <form method="get" action={path}>
      <input type="hidden" name="lang" value={language} />
      <TextField name="q" field={words.find.search} frame={frame} value={search.text} autocomplete="off" />
      <SelectField name="within" field={words.find.within} frame={frame}>
        <Options
          value={String(search.within ?? '')}
          choices={[
            { value: '', label: words.find.always },
            ...withins.map((days) => ({ value: String(days), label: words.find.days(days) })),
          ]}
        />
      </SelectField>
      <p>
        <button type="submit" class="quiet">
          {words.find.button}
        </button>
      </p>
    </form>
  );
}

type TableProps = { readonly setting: PeopleSetting; readonly people: readonly PersonSeen[] };

function PeopleTable({ setting, people }: TableProps) {
  const { columns } = setting.people;
  if (people.length === 0) return null;
  return (
    <table class="dates">
      <thead>
        <tr>
          <th scope="col">{columns.left}</th>
          <th scope="col">{columns.person}</th>
          <th scope="col">{columns.says}</th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <PersonRow setting={setting} person={person} />
        ))}
      </tbody>
    </table>
  );
}

function PersonRow({ setting, person }: { readonly setting: PeopleSetting; readonly person: PersonSeen }) {
  const { people: words, language } = setting;
  const { verdicts } = setting.words.law.examples;
  const { next, daysLeft, verdict } = person;
  return (
    <tr>
      <td class="when">
        {daysLeft === null ? words.noDate : sayLeft(daysLeft, words)}
        {next === null ? null : <small>{writeShortDate(dayOf(next.date), language)}</small>}
      </td>
      <td class="person">
        {person.name ?? person.employeeId}
        {person.name === null ? null : <small>{person.employeeId}</small>}
      </td>
      <td>
        <span class={`tag ${looks[verdict]}`}>{verdicts[verdict]}</span>{' '}
        {person.abroad ? <span class="tag">{words.abroad}</span> : null}
        {next === null ? null : <small>{sayKind(next.kind, words)}</small>}
        {person.objected ? <small>{words.objected}</small> : null}
        {person.reachable || person.objected ? null : <small>{words.unreachable}</small>}
      </td>
    </tr>
  );
}

/** Only these dates stand in the list. */
const sayKind = (kind: string, { dates }: PeoplePageWords): string | null => {
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

function sayLeft(days: number, words: PeoplePageWords): string {
  if (days === 0) return words.today;
  return days > 0 ? words.left(days) : words.passed(-days);
}
