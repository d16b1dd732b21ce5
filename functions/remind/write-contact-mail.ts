import { dateText, japanDay } from '../../shared/calendar';
import { type Instant, instant } from '../../shared/calendar/day';
import { writeCalendar } from '../../shared/letters/calendar-file';
import type { LetterContent, LetterLinks } from '../../shared/letters/content';
import { namesDates } from '../../shared/letters/kinds';
import { linksFrom } from '../../shared/letters/letter-links';
import { findMovedDates } from '../../shared/letters/moved-dates';
import { writeLetter } from '../../shared/letters/write-letter';
import type { ClaimId } from '../../shared/registrations/ledger';
import type { EmailAddress, Registration, TimeZone } from '../../shared/registrations/registration';
import { assess } from '../../shared/rules/assess';
import { loadWords, type Words } from '../../shared/words/words';
import { endOfJapanDay, localDay } from '../hours';
import { openLetters } from '../next-letter';
import { addressSubject, linkSubject } from '../open-link';
import type { Attachment, Mail } from '../ports/postbox';
import type { World } from '../ports/world';
import type { ChosenMail, SaysToContact } from './choose-mail';

/** So long the owner of a new address has to confirm it. */
const addressLinkLivesInMs = 7 * 24 * 60 * 60_000;

/** What every letter of this stage carries: where its links lead, without a slash at the end. */
export type Letterhead = { readonly publicUrl: string };

/**
 * Puts a mail to the contact of a registration into words and into its envelope.
 * One-click stop: RFC 8058 (List-Unsubscribe-Post); not where nothing more follows from the letter itself. Auto-Submitted: RFC 3834, so that holiday answers stay away.
 */
export async function writeContactMail(
  world: Pick<World, 'links'>,
  { publicUrl }: Letterhead,
  registration: Registration,
  chosen: ChosenMail<SaysToContact>,
  claim: ClaimId,
  now: Instant,
): Promise<Mail> {
  const { to, links } = await addressMail(world, publicUrl, registration, chosen.says, now);
  const content = gatherContent(registration, chosen, links, now);
  const words = await loadWords(registration.contact.language);
  const { subject, text, html } = writeLetter(content, words);
  const first = chosen.carries[0];
  return {
    to,
    subject,
    text,
    html,
    headers: {
      ...(mayBeStopped(content)
        ? { 'List-Unsubscribe': `<${links.stop}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' }
        : {}),
      'Auto-Submitted': 'auto-generated',
    },
    attachments: attachCalendar(content, words, now),
    tags: {
      registration: registration.id,
      claim,
      // A tag takes no dots (SES API, MessageTag).
      ...(first === undefined ? {} : { letter: first.letter.key.replaceAll('.', '_') }),
    },
  };
}

/** A receipt is the last letter; and a stranger at a new address can stop nobody's letters. */
const mayBeStopped = ({ letter }: LetterContent): boolean => letter !== 'erased' && letter !== 'confirm-address';

/** To whom a letter goes, and where its links lead. A link sent to a new address opens nothing but its confirmation. */
async function addressMail(
  world: Pick<World, 'links'>,
  publicUrl: string,
  registration: Registration,
  says: SaysToContact,
  now: Instant,
): Promise<{ readonly to: EmailAddress; readonly links: LetterLinks }> {
  const kind = says.letter === 'answer' ? says.answer.kind : 'reminder';
  const { contact, askedAddress } = registration;
  if (kind === 'confirm-address' && askedAddress !== undefined) {
    const subject = addressSubject(registration, askedAddress.email);
    const token = await world.links.sign('confirm-address', subject, instant(now + addressLinkLivesInMs));
    const address = `${publicUrl}/a/${token}`;
    return { to: askedAddress.email, links: { ...linksFrom(address), address } };
  }
  const register = `${publicUrl}/`;
  // The own page of what was erased opens for nobody.
  if (kind === 'erased') return { to: contact.email, links: { ...linksFrom(publicUrl), register } };
  const ownPage = `${publicUrl}/r/${await world.links.sign('own-page', linkSubject(registration))}`;
  const confirm = kind === 'confirm' ? { confirm: ownPage } : {};
  return { to: contact.email, links: { ...linksFrom(ownPage), ...confirm } };
}

/** Everything the letter says, in data. */
export function gatherContent(
  registration: Registration,
  mail: ChosenMail<SaysToContact>,
  links: LetterLinks,
  now: Instant,
): LetterContent {
  const { says } = mail;
  const today = japanDay(now);
  const zone = registration.contact.timeZone;
  const base = {
    registration,
    travellers: registration.travellers.map((traveller) => ({
      traveller,
      assessment: assess(traveller, dateText(today)),
    })),
    today,
    links,
    promises: says.letter === 'reminder' ? [] : promisesBeside(mail, registration, now),
    endOfDay: (day: Parameters<LetterContent['endOfDay']>[0]) => {
      const local = endOfJapanDay(day, zone);
      return local === null ? null : { local, place: placeOf(zone) };
    },
  };
  if (says.letter === 'reminder') return { ...base, letter: 'reminder', reminders: says.reminders };
  const { kind, at } = says.answer;
  if (kind === 'law-changed')
    return { ...base, letter: kind, moved: findMovedDates(registration.travellers, japanDay(at)) };
  return { ...base, letter: kind };
}

/** Every letter to come but those this mail settles. */
function promisesBeside(
  { carries, supersedes, skips }: ChosenMail<SaysToContact>,
  registration: Registration,
  now: Instant,
): LetterContent['promises'] {
  const zone = registration.contact.timeZone;
  const done = new Set([...carries, ...supersedes.map(({ open }) => open), ...skips].map(({ letter }) => letter.key));
  return openLetters(registration, now)
    .filter(({ letter }) => !done.has(letter.key))
    .map(({ letter, dueAt }) => ({ kind: letter.kind, at: dueAt, localDay: localDay(dueAt, zone) }));
}

/** Letters with dates carry them for the reader's calendar. */
function attachCalendar(content: LetterContent, words: Words, now: Instant): readonly Attachment[] {
  if (!namesDates(content.letter)) return [];
  const calendar = writeCalendar(content, words, now);
  return calendar === undefined ? [] : [calendar];
}

/** `America/Argentina/Buenos_Aires` is Buenos Aires to its people. */
const placeOf = (zone: TimeZone): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');
