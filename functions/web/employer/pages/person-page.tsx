import { type Day, dayOf } from '../../../../shared/calendar';
import type { TimeZone } from '../../../../shared/registrations/registration';
import { timelineOf } from '../../../../shared/timeline/timeline';
import { explain } from '../../../../shared/words/explain';
import { Layout } from '../../pages/layout';
import { LettersTable } from '../../pages/letters-table';
import { TimelinePicture } from '../../pages/timeline';
import { looks } from '../../pages/verdict-box';
import { Reasons, TurnTo } from '../../pages/why';
import type { PersonInFull } from '../../people/person-in-full';
import { pathOfPerson } from '../path-of-person';
import { Done } from './done';
import { MovedDates } from './moved-dates';
import type { PeopleSetting } from './people-page';
import { sayKind, sayLeft, Tags } from './people-table';
import { PersonDates } from './person-dates';
import { Standing } from './person-standing';

type PersonPageProps = {
  readonly setting: PeopleSetting;
  readonly person: PersonInFull;
  readonly today: Day;
  /** Whether the button "has left us" was just pressed. */
  readonly isOffered: boolean;
};

/** Employers read their people's days in Japan. */
const inJapan = 'Asia/Tokyo' as TimeZone;

/** One person an employer registered: their dates and why, our letters and what became of them, and what can be done. */
export function PersonPage({ setting, person, today, isOffered }: PersonPageProps) {
  const { people: words, language } = setting;
  const { seen, assessment, traveller, letters } = person;
  const title = seen.name ?? seen.employeeId;
  const timeline = timelineOf({ assessment, trip: traveller.trip, today });
  return (
    <Layout setting={setting} title={title}>
      <Done text={isOffered ? words.person.offer.done : undefined} />
      <h1>{title}</h1>
      <p>
        {words.person.number(seen.employeeId)} <Tags setting={setting} seen={seen} />
      </p>
      <NextDate setting={setting} person={person} />
      <Standing setting={setting} person={person} />
      <h2>{words.person.dates.title}</h2>
      <TimelinePicture id="timeline" words={setting.words.timeline} dates={setting.core.dates} timeline={timeline} />
      <PersonDates setting={setting} deadlines={assessment.deadlines} timeline={timeline} />
      <Why setting={setting} person={person} />
      <h2>{words.person.letters.title}</h2>
      <p>{letters.length === 0 ? words.person.letters.none : words.person.letters.text}</p>
      <LettersTable setting={setting} letters={letters} timeZone={inJapan} />
      {seen.objected || !seen.reachable || seen.leaving ? null : <OfferForm setting={setting} person={person} />}
      <p class="after">
        <a href={`/employer/people?lang=${language}`}>{words.person.back}</a>
      </p>
    </Layout>
  );
}

type PartProps = Pick<PersonPageProps, 'setting' | 'person'>;

/** The date that counts next, in one box. */
function NextDate({ setting, person: { seen } }: PartProps) {
  const { people: words, core } = setting;
  const { next, daysLeft, verdict } = seen;
  return (
    <div class={`verdict ${looks[verdict]}`}>
      <p class="day">{sayLeft(daysLeft, words)}</p>
      {next === null ? null : (
        <p>
          {core.dates.plain(dayOf(next.date))}
          <br />
          {sayKind(next.kind, words)}
        </p>
      )}
      <MovedDates setting={setting} seen={seen} />
    </div>
  );
}

/** Why the dates are what they are, as the person reads it. */
function Why({ setting, person: { assessment } }: PartProps) {
  const { why } = setting.people.person;
  const { verdict, plan, because, later, changes, turnTo } = explain(assessment, setting.core);
  return (
    <>
      <h2>{why.title}</h2>
      <p>{why.text}</p>
      <blockquote>
        <p>{verdict}</p>
        {plan === null ? null : <p>{plan}</p>}
        <Reasons setting={setting} reasons={[...because, ...later]} />
        <Reasons setting={setting} title={why.changes} reasons={changes} />
        <TurnTo title={why.turnTo} places={turnTo} />
      </blockquote>
    </>
  );
}

/** "Has left us", with what exactly that does. */
function OfferForm({ setting, person: { seen } }: PartProps) {
  const { offer } = setting.people.person;
  return (
    <form method="post" action={`${pathOfPerson(seen.employeeId)}/offer?lang=${setting.language}`}>
      <h2>{offer.title}</h2>
      <p>{offer.text}</p>
      <button type="submit" class="quiet">
        {offer.button}
      </button>
    </form>
  );
}
