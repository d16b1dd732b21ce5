/** What residents do: each deed is a use case of the web room, done again where it failed, by whoever holds the letter it needs. */
import type { World } from '../../functions/ports/world';
import { askAddress } from '../../functions/web/ask-address';
import { changeContact } from '../../functions/web/change-contact';
import { changeFacts } from '../../functions/web/change-facts';
import { comeBack } from '../../functions/web/come-back';
import { confirm } from '../../functions/web/confirm';
import { confirmAddress } from '../../functions/web/confirm-address';
import { erase } from '../../functions/web/erase';
import { keepForOneself } from '../../functions/web/keep-for-oneself';
import { notMe } from '../../functions/web/not-me';
import { planTrip } from '../../functions/web/plan-trip';
import { register } from '../../functions/web/register';
import { restart } from '../../functions/web/restart';
import { saySeen } from '../../functions/web/say-seen';
import { sendLinkAgain } from '../../functions/web/send-link-again';
import { setPreferences } from '../../functions/web/set-preferences';
import { stop } from '../../functions/web/stop';
import { readAddress } from '../../shared/registrations/address-form';
import { emailForm, timeZoneForm } from '../../shared/registrations/contact-form';
import type { FormReading } from '../../shared/registrations/read-form';
import type { RegistrationId } from '../../shared/registrations/registration';
import { readRegistration } from '../../shared/registrations/registration-form';
import { readTravellerFacts } from '../../shared/registrations/traveller-form';
import { readNextTrip } from '../../shared/registrations/trip-form';
import type { Taken } from './mail-service';
import type { Deed, Person } from './story';

/** What a person can do now: the work of the web room; undefined while the letter that leads there has not come. */
export type Work = ((world: World) => Promise<unknown>) | undefined;

type Resident = {
  readonly person: Person;
  /** All letters in the mailboxes of this person. */
  readonly letters: readonly Taken[];
  /** The key of this press of the button: the same however often it is sent. */
  readonly formKey: () => string;
};

/** Reads what a program or a form would send; a story with a mistake in it fails here. */
function valid<Form>(reading: FormReading<Form>): Form {
  if (reading.ok) return reading.value;
  throw new TypeError(`A story says what no form takes: ${JSON.stringify(reading)}`);
}

export function workOf(deed: Deed, { person, letters, formKey }: Resident): Work {
  if (deed.does === 'register') {
    const { email, language, timeZone, secondEmail, travellers } = person;
    const contact = { email, language, timeZone, ...(secondEmail === undefined ? {} : { secondEmail }) };
    const form = valid(readRegistration({ contact, travellers }));
    return (world) => register(world, form, formKey());
  }
  if (deed.does === 'link-again') return (world) => sendLinkAgain(world, emailForm.parse(person.email));
  if (deed.does === 'confirm-address') {
    const token = letters
      .map(({ mail }) => /\/a\/([^\s/]+)/.exec(mail.text)?.[1])
      .findLast((found) => found !== undefined);
    return token === undefined ? undefined : (world) => confirmAddress(world, token);
  }
  // Whoever has had a letter of ours holds a link to their own page.
  const id = letters.at(-1)?.mail.tags.registration;
  const isConfirm = letters.some(({ mail }) => mail.tags.letter?.startsWith('confirm_'));
  if (id === undefined || !isRegistrationId(id) || (deed.does === 'confirm' && !isConfirm)) return undefined;
  return (world) => onOwnPage(world, id, deed);
}

const isRegistrationId = (id: string): id is RegistrationId => /^[0-9a-z]+$/.test(id);

function onOwnPage(world: World, id: RegistrationId, deed: Deed): Promise<unknown> {
  switch (deed.does) {
    case 'confirm':
      return confirm(world, id);
    case 'come-back':
      return comeBack(world, id, {});
    case 'stop':
      return stop(world, id);
    case 'restart':
      return restart(world, id);
    case 'erase':
      return erase(world, id);
    case 'not-me':
      return notMe(world, id);
    case 'say-seen':
      return saySeen(world, id);
    case 'keep':
      return keepForOneself(world, id);
    case 'change-facts':
      return changeFacts(world, id, valid(readTravellerFacts({ traveller: 't1', ...deed.facts })));
    case 'plan-trip':
      return planTrip(
        world,
        id,
        valid(readNextTrip({ traveller: 't1', departs: deed.departs, returns: deed.returns })),
      );
    case 'move':
      return changeContact(world, id, { language: deed.language, timeZone: timeZoneForm.parse(deed.timeZone) });
    case 'prefer':
      return setPreferences(world, id, { hour: deed.hour });
    case 'ask-address':
      return askAddress(world, id, valid(readAddress({ place: deed.place, email: deed.email })));
    default:
      throw new TypeError(`A resident does not ${deed.does}`);
  }
}
