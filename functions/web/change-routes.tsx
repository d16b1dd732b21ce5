import { type Context, Hono } from 'hono';
import { type PageFields, typedDateIn } from '../../shared/registrations/page-form';
import type { Registration, Traveller } from '../../shared/registrations/registration';
import { readTravellerFacts } from '../../shared/registrations/traveller-form';
import { readNextTrip } from '../../shared/registrations/trip-form';
import { readTypedDate } from '../../shared/registrations/typed-date-form';
import type { World } from '../ports/world';
import { changeFacts } from './change-facts';
import { answerPage } from './pages/answer-page';
import { AllFacts, type FactsErrors, FactsPage, TripFacts } from './pages/facts-form';
import { nameTraveller } from './pages/name-traveller';
import { settingOf } from './pages/setting-of';
import { planTrip } from './plan-trip';
import { readFields } from './read-fields';
import { bodyOfFields, errorsOf, fieldsOfFacts } from './traveller-fields';
import { answerDecided, backTo, withChangeable } from './with-link';

type Powers = Pick<World, 'clock' | 'registrations' | 'links' | 'log'>;

/** What a page about one person is made from. */
type Person = { readonly registration: Registration; readonly traveller: Traveller; readonly index: number };

/** `/r/{token}/change/{traveller}`: every fact of one person; `/r/{token}/trip/{traveller}`: another trip, with the residence kept. */
export function changeRoutes(world: Powers): Hono {
  const routes = new Hono();

  routes.get('/:token/change/:traveller', (c) =>
    withPerson(world, c, async (person, base) => {
      const fields = { ...fieldsOfFacts(person.traveller), label: person.traveller.label ?? '' };
      return showChange(c, base, person, fields);
    }),
  );

  routes.post('/:token/change/:traveller', (c) =>
    withPerson(world, c, async (person, base) => {
      const { step, ...fields } = await readFields(c);
      if (step === 'language') return showChange(c, base, person, fields);
      const { registration, traveller } = person;
      const setting = await settingOf(c, base, registration.contact.language);
      const form = readTravellerFacts({ traveller: traveller.id, ...bodyOfFields(fields, traveller) });
      if (!form.ok) return showChange(c, base, person, fields, errorsOf(form.problems, setting.words.fields));
      const decided = await changeFacts(world, registration.id, {
        ...form.value,
        // The page asks for a name only where there are several.
        label: registration.travellers.length === 1 ? traveller.label : form.value.label,
      });
      if (decided.outcome === 'refused' && decided.refusal !== 'closed') {
        return showChange(c, base, person, fields, errorsOf([decided.refusal], setting.words.fields));
      }
      return answerDecided(c, base, decided, decided.outcome === 'changed' ? 'changed' : 'unchanged');
    }),
  );

  routes.get('/:token/trip/:traveller', (c) =>
    withPerson(world, c, async (person, base) =>
      person.traveller.trip !== null && person.traveller.trip.returned === null
        ? backTo(c, `${base}/change/${person.traveller.id}`)
        : showTrip(c, base, person, {}),
    ),
  );

  routes.post('/:token/trip/:traveller', (c) =>
    withPerson(world, c, async (person, base) => {
      const { step, ...fields } = await readFields(c);
      if (step === 'language') return showTrip(c, base, person, fields);
      const { registration, traveller } = person;
      const setting = await settingOf(c, base, registration.contact.language);
      const date = (name: 'departs' | 'returns') => readTypedDate(typedDateIn(fields, name)).text;
      const body = { traveller: traveller.id, departs: date('departs') ?? undefined, returns: date('returns') };
      const form = readNextTrip(body);
      if (!form.ok) return showTrip(c, base, person, fields, errorsOf(form.problems, setting.words.fields));
      const decided = await planTrip(world, registration.id, form.value);
      if (decided.outcome === 'refused' && decided.refusal !== 'closed') {
        return showTrip(c, base, person, fields, errorsOf([decided.refusal], setting.words.fields));
      }
      return answerDecided(c, base, decided, decided.outcome === 'changed' ? 'trip-planned' : 'unchanged');
    }),
  );

  return routes;
}

/** Lets in whoever may change a person of this registration; a person who is not there leads to the own page. */
const withPerson = (
  world: Powers,
  c: Context,
  answer: (person: Person, base: string) => Promise<Response>,
): Promise<Response> =>
  withChangeable(world, c, async (registration, base) => {
    const index = registration.travellers.findIndex(({ id }) => id === c.req.param('traveller'));
    const traveller = registration.travellers[index];
    return traveller === undefined ? backTo(c, base) : answer({ registration, traveller, index }, base);
  });

const nothingWrong: FactsErrors = new Map();

async function showChange(
  c: Context,
  base: string,
  { registration, traveller, index }: Person,
  fields: PageFields,
  errors: FactsErrors = nothingWrong,
): Promise<Response> {
  const { contact, travellers } = registration;
  const setting = await settingOf(c, `${base}/change/${traveller.id}`, contact.language);
  const { change } = setting.words.manage;
  const isNamed = travellers.length > 1;
  const shown = { setting, base, fields, errors };
  const page = (
    <FactsPage
      {...shown}
      title={isNamed ? change.titleOf(nameTraveller(traveller, index, setting.words.own)) : change.title}
      text={change.text}
      button={change.button}
    >
      <AllFacts {...shown} isNamed={isNamed} />
    </FactsPage>
  );
  return answerPage(c, setting.language, page, errors.size > 0 ? 422 : 200);
}

async function showTrip(
  c: Context,
  base: string,
  { registration, traveller, index }: Person,
  fields: PageFields,
  errors: FactsErrors = nothingWrong,
): Promise<Response> {
  const { contact, travellers } = registration;
  const setting = await settingOf(c, `${base}/trip/${traveller.id}`, contact.language);
  const { trip } = setting.words.manage;
  const shown = { setting, base, fields, errors };
  const page = (
    <FactsPage
      {...shown}
      title={travellers.length > 1 ? trip.titleOf(nameTraveller(traveller, index, setting.words.own)) : trip.title}
      text={trip.text}
      button={trip.button}
    >
      <TripFacts {...shown} />
      {traveller.permit === null ? null : <p>{trip.permit}</p>}
    </FactsPage>
  );
  return answerPage(c, setting.language, page, errors.size > 0 ? 422 : 200);
}
