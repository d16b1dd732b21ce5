import type { Day } from '../../../../shared/calendar';
import type { PeoplePageWords } from '../../../../shared/words/people-page-words';
import { fits, type Show, shows } from '../../../people/choose-people';
import type { Person } from '../../../people/list-people';
import { orders } from '../../../people/order-people';
import { Options, SelectField, TextField } from '../../pages/fields';
import { Layout } from '../../pages/layout';
import type { EmployerSetting } from '../employer-setting';
import { type Search, withins, writeSearch } from '../find-people';
import { BackHome } from './home-page';
import { MovedNotice } from './moved-dates';
import { PeopleTable } from './people-table';

export type PeopleSetting = EmployerSetting & { readonly people: PeoplePageWords };

type PeoplePageProps = {
  readonly setting: PeopleSetting;
  readonly all: readonly Person[];
  readonly found: readonly Person[];
  readonly search: Search;
  readonly today: Day;
};

const peopleOnPage = 100;
/** Whose dates the law moved has a notice of its own, while there is anybody. */
const counted = ['abroad', 'not-answered', 'unreachable', 'objected'] as const satisfies readonly Show[];

/** Whom an employer registered, the most urgent first. */
export function PeoplePage({ setting, all, found, search, today }: PeoplePageProps) {
  const { people: words, language, path } = setting;
  const first = (search.page - 1) * peopleOnPage;
  const people = found.slice(first, first + peopleOnPage);
  const hrefOf = (to: Partial<Search>, at = path): string =>
    `${at}?${new URLSearchParams({ lang: language, ...writeSearch({ ...search, ...to }) })}`;
  return (
    <Layout setting={setting} title={words.title}>
      <h1>{words.title}</h1>
      {all.length === 0 ? <p class="lead">{words.nobody}</p> : <Counts setting={setting} all={all} />}
      <MovedNotice setting={setting} all={all} />
      <p>
        <a class="button" href={`/employer/uploads?lang=${language}`}>
          {words.upload}
        </a>
      </p>
      {all.length === 0 ? null : (
        <>
          <FindForm setting={setting} search={search} />
          <p role="status">
            {found.length === 0 ? words.find.nobody : words.find.found(found.length)}{' '}
            {people.length === 0 || people.length === found.length
              ? null
              : words.find.part(first + 1, first + people.length)}
          </p>
          {people.length === 0 ? null : (
            <>
              <p class="hint">{setting.words.timeline.strip}</p>
              <PeopleTable setting={setting} people={people} today={today} />
            </>
          )}
          <p class="after">
            {search.page === 1 ? null : <a href={hrefOf({ page: search.page - 1 })}>{words.before}</a>}{' '}
            {found.length <= first + peopleOnPage ? null : <a href={hrefOf({ page: search.page + 1 })}>{words.more}</a>}
          </p>
          {found.length === 0 ? null : (
            <p class="after">
              <a href={hrefOf({ page: 1 }, '/employer/people.csv')} download>
                {words.download}
              </a>
            </p>
          )}
        </>
      )}
      <BackHome setting={setting} />
    </Layout>
  );
}

/** How many there are, and of them who is to be looked at; each leads to whom it counts. */
function Counts({ setting, all }: Pick<PeoplePageProps, 'setting' | 'all'>) {
  const { people: words, language, path } = setting;
  const leaving = all.filter(({ seen }) => seen.leaving).length;
  return (
    <ul class="counts">
      <li>
        <a href={`${path}?lang=${language}`}>{words.counts.all(all.length)}</a>
      </li>
      {counted.map((show) => {
        const count = all.filter(({ seen }) => fits[show](seen)).length;
        return (
          <li>
            {count === 0 ? (
              words.counts[show](0)
            ) : (
              <a href={`${path}?lang=${language}&show=${show}`}>{words.counts[show](count)}</a>
            )}
          </li>
        );
      })}
      {leaving === 0 ? null : <li>{words.counts.leaving(leaving)}</li>}
    </ul>
  );
}

function FindForm({ setting, search }: Pick<PeoplePageProps, 'setting' | 'search'>) {
  const { language, path } = setting;
  const { find } = setting.people;
  const { frame } = setting.words;
  return (
    <form method="get" action={path} class="find">
      <input type="hidden" name="lang" value={language} />
      <TextField name="q" field={find.search} frame={frame} value={search.text} autocomplete="off" />
      <SelectField name="within" field={find.within} frame={frame}>
        <Options
          value={String(search.within ?? '')}
          choices={[
            { value: '', label: find.always },
            ...withins.map((days) => ({ value: String(days), label: find.days(days) })),
          ]}
        />
      </SelectField>
      <SelectField name="show" field={find.show} frame={frame}>
        <Options
          value={search.show ?? ''}
          choices={[
            { value: '', label: find.shows.everybody },
            ...shows.map((show) => ({ value: show, label: find.shows[show] })),
          ]}
        />
      </SelectField>
      <SelectField name="sort" field={find.sort} frame={frame}>
        <Options value={search.sort} choices={orders.map((order) => ({ value: order, label: find.orders[order] }))} />
      </SelectField>
      <p>
        <button type="submit" class="quiet">
          {find.button}
        </button>
      </p>
    </form>
  );
}
