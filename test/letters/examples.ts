/** One content for every letter there is, made by the real rules and the real plan: what the golden letters are written from. */
import { endOfJapanDay, hourOf, localDay } from '../../functions/hours';
import { dateText, dayOf, instant } from '../../shared/calendar';
import type { DateText } from '../../shared/calendar/day';
import type { LetterContent } from '../../shared/letters/content';
import type { Reminder, ReminderKind } from '../../shared/letters/kinds';
import { linksFrom } from '../../shared/letters/letter-links';
import { plan } from '../../shared/letters/plan';
import { hourPreferred } from '../../shared/registrations/preferences';
import type {
  AddressPlace,
  AnswerKind,
  EmployerId,
  Registration,
  TimeZone,
  TravellerId,
} from '../../shared/registrations/registration';
import { assess } from '../../shared/rules/assess';
import type { Language } from '../../shared/words/languages';
import { anAddress, aPermit, aRegistration, aResidence, aTraveller, aTrip } from '../support/builders';

export type Example = { readonly name: string; readonly content: (language: Language) => LetterContent };

const links = linksFrom('https://kaeru.example/r/own-page-token');
const noEnd = { stayEnds: null, grant: 'indefinite' } as const;

const engineer = aTraveller();
const longStay = aTraveller({ residence: aResidence({ stayEnds: '2031-05-31', cardEnds: '2031-05-31' }) });
const permanent = aTraveller({
  residence: aResidence({ ...noEnd, status: 'permanent-resident', cardEnds: '2027-09-01' }),
  trip: aTrip({ returns: '2027-08-01' }),
});
const specialPermanent = aTraveller({
  residence: aResidence({ ...noEnd, status: 'special-permanent-resident', cardEnds: '2027-09-01' }),
});
const onPermit = aTraveller({
  residence: aResidence({ ...noEnd, status: 'permanent-resident', cardEnds: '2035-01-01' }),
  trip: aTrip({ returns: '2031-10-01' }),
  permit: aPermit(),
});
const stayCapped = aTraveller({
  residence: aResidence({ stayEnds: '2027-04-30', cardEnds: '2027-04-30', grantMonths: 36 }),
});
const renewing = aTraveller({
  residence: aResidence({
    stayEnds: '2026-12-31',
    cardEnds: '2026-12-31',
    pending: { kind: 'renewal', filed: '2026-11-05', decided: null },
  }),
  trip: aTrip({ departs: '2026-11-20', returns: '2026-12-28' }),
});
const needsPermit = aTraveller({
  residence: aResidence({ stayEnds: '2031-05-31', cardEnds: '2031-05-31' }),
  trip: aTrip({ returns: '2028-06-01' }),
});
const renewsSoon = aTraveller({ residence: aResidence({ stayEnds: '2027-02-15', cardEnds: '2027-02-15' }) });
const child = aTraveller({
  id: 't2' as TravellerId,
  label: 'Mai',
  residence: aResidence({ status: 'dependent', stayEnds: '2027-12-27', cardEnds: '2027-12-27' }),
});
const family = aRegistration({ travellers: [aTraveller({ ...longStay, label: 'Anna' }), child] });

const inNewYork = (registration: Registration): Registration => ({
  ...registration,
  contact: { ...registration.contact, name: 'Anna Keller', timeZone: 'America/New_York' as TimeZone },
});
const ofAcme = (registration: Registration): Registration => ({
  ...registration,
  origin: { by: 'employer', employerId: 'e1' as EmployerId, employerName: 'Acme 株式会社', employeeId: '1001' },
  state: 'told',
});
const at = instant(Date.parse('2026-11-23T10:00:00+09:00'));
const one = (traveller: Registration['travellers'][number]): Registration => aRegistration({ travellers: [traveller] });
/** Somebody calls themselves Anna and names an address that may be anybody's. */
const askedAt = (place: AddressPlace): Registration => ({
  ...one(engineer),
  contact: { ...one(engineer).contact, name: 'Anna Keller' },
  askedAddress: { email: anAddress('new@example.com'), place, at },
});
/** Stopped, then begun anew, and wants the letters in the evening. */
const anew = (registration: Registration): Registration => ({
  ...registration,
  occasions: [
    { kind: 'welcome', at },
    { kind: 'closed', at },
    { kind: 'welcome', at },
  ],
  preferences: { hour: 18 },
});
const nothingLeft = (registration: Registration): Registration => ({
  ...registration,
  state: 'erasing',
  travellers: [],
  occasions: [{ kind: 'erased', at }],
});

export const examples: readonly Example[] = [
  answer('confirm', one(engineer), '2026-11-23'),
  answer('told', ofAcme(one(engineer))),
  answer('offered', { ...ofAcme(one(engineer)), offeredAt: at }),
  answer('welcome', inNewYork(one(engineer))),
  answer('welcome', { ...one(engineer), occasions: [{ kind: 'offered', at: at }] }, '2026-11-23', 'welcome-kept'),
  answer('welcome', family, '2026-11-23', 'welcome-family'),
  answer('welcome', anew(one(engineer)), '2026-11-23', 'welcome-again'),
  answer('welcome', one(needsPermit), '2026-11-23', 'welcome-permit-needed'),
  answer('changed', one(permanent)),
  answer('changed', one(aTraveller({ trip: aTrip({ returned: '2027-01-09' }) })), '2027-01-10', 'changed-back'),
  answer('closed', one(engineer)),
  answer('closed', { ...ofAcme(one(engineer)), state: 'stopped' }, '2026-11-23', 'closed-of-employer'),
  answer('confirm-address', askedAt('first')),
  answer('confirm-address', askedAt('second'), '2026-11-23', 'confirm-address-second'),
  answer('link-again', one(engineer)),
  answer(
    'address-bounced',
    inNewYork({ ...one(engineer), formerAddress: { email: anAddress('lan@example.com'), at } }),
  ),
  lawChanged(),
  answer('erased', nothingLeft(one(engineer))),
  answer('erased', nothingLeft(ofAcme(one(engineer))), '2026-11-23', 'erased-of-employer'),
  reminder('departure', 14, one(engineer)),
  reminder('departure', 14, one(needsPermit), 'departure-permit-needed'),
  reminder('departure', 1, one(needsPermit), 'departure-permit-needed-tomorrow'),
  reminder('departure', 14, one(renewsSoon), 'departure-renew-first'),
  reminder('return', 90, one(engineer)),
  reminder('return', 30, inNewYork(one(permanent)), 'return-permanent-resident-new-york'),
  reminder('return', 30, ofAcme(one(engineer)), 'return-of-employer'),
  reminder(
    'return',
    14,
    { ...one(engineer), seen: [{ traveller: engineer.id, date: '2027-12-20', at: at }] },
    'return-seen',
  ),
  reminder('return', 0, one(engineer), 'return-last-day'),
  reminder('return', 60, one(onPermit), 'return-on-permit'),
  reminder('return', 14, one(stayCapped), 'return-capped-by-stay'),
  reminder('return', 14, one(renewing), 'return-while-continuing'),
  reminder('return', 7, one(specialPermanent), 'return-special-permanent-resident'),
  reminder('continuation', 7, one(renewing)),
  reminder('return-passed', -1, one(engineer)),
  reminder('back', -1, one(engineer)),
  reminder('stay-renewal-opens', 0, one({ ...stayCapped, trip: null })),
  reminder('stay-end', 30, one({ ...stayCapped, trip: null })),
  reminder('stay-end', 7, one({ ...stayCapped, trip: null }), 'stay-end-within-a-week'),
  reminder('stay-end', 30, one(stayCapped), 'stay-end-abroad'),
  reminder('stay-end', 14, one({ ...renewing, trip: null }), 'stay-end-while-renewing'),
  reminder('stay-passed', -1, one({ ...stayCapped, trip: null })),
  reminder('card-renewal-opens', 0, one({ ...permanent, trip: null })),
  reminder('card-end', 30, one({ ...specialPermanent, trip: null })),
  reminder('card-end', 7, one({ ...permanent, trip: null }), 'card-end-within-a-week'),
  reminder('card-end', 30, one(permanent), 'card-end-abroad'),
  reminder('card-passed', -1, one({ ...permanent, trip: null })),
  reminder('yearly', 0, one(onPermit)),
  reminder('missing-fact', 0, one(aTraveller({ residence: aResidence({ grant: 'unknown', stayEnds: null }) }))),
  severalAtOnce(),
];

function answer(
  kind: Exclude<AnswerKind, 'law-changed'>,
  registration: Registration,
  today: DateText = '2026-11-23',
  name: string = kind,
): Example {
  return {
    name,
    content: (language) => ({
      ...gather(registration, today, language),
      letter: kind,
      links: { ...links, ...linksOnlyIn[kind] },
    }),
  };
}

const linksOnlyIn: Readonly<Partial<Record<AnswerKind, Partial<LetterContent['links']>>>> = {
  confirm: { confirm: links.ownPage },
  'confirm-address': { address: 'https://kaeru.example/a/address-token' },
  erased: { register: 'https://kaeru.example/' },
};

/** On 12 May 2027 the renewal of a card opens earlier, and a special re-entry reaches further. No such law is known: the dates show the letter. */
function lawChanged(): Example {
  return {
    name: 'law-changed',
    content: (language) => ({
      ...gather(family, '2027-05-12', language),
      letter: 'law-changed',
      moved: [
        { traveller: engineer.id, kind: 'return', before: '2027-11-20', now: '2027-12-20', rule: 'R1.3' },
        { traveller: engineer.id, kind: 'card-renewal-opens', before: null, now: '2030-05-31', rule: 'R5.4' },
        { traveller: child.id, kind: 'stay-renewal-opens', before: '2027-08-27', now: '2027-09-27', rule: 'R4.4' },
        { traveller: child.id, kind: 'permit-apply-by', before: '2027-06-01', now: null, rule: 'R2.3' },
      ],
    }),
  };
}

function reminder(kind: ReminderKind, daysBefore: number, registration: Registration, name: string = kind): Example {
  const due = findReminder(registration, kind, daysBefore);
  return {
    name,
    content: (language) => ({
      ...gather(registration, dateText(due.morning), language),
      letter: 'reminder',
      reminders: [due],
    }),
  };
}

/** Anna has two weeks left, Mai three; one mail says both. */
function severalAtOnce(): Example {
  const first = findReminder(family, 'return', 14);
  const second = { ...findReminder(family, 'stay-end', 14, 't2' as TravellerId) };
  return {
    name: 'several',
    content: (language) => ({
      ...gather(family, dateText(first.morning), language),
      letter: 'reminder',
      reminders: [first, second],
    }),
  };
}

function findReminder(
  registration: Registration,
  kind: ReminderKind,
  daysBefore: number,
  traveller = registration.travellers[0]?.id,
): Reminder {
  for (const letter of plan(registration, dayOf('2026-11-23'))) {
    if (
      letter.lane === 'due' &&
      letter.kind === kind &&
      letter.daysBefore === daysBefore &&
      letter.traveller === traveller
    )
      return letter;
  }
  throw new Error(`the plan has no ${kind} ${daysBefore} days before`);
}

function gather(registration: Registration, date: DateText, language: Language) {
  const today = dayOf(date);
  const zone = registration.contact.timeZone;
  const place = zone === 'America/New_York' ? 'New York' : zone;
  return {
    registration: { ...registration, contact: { ...registration.contact, language } },
    travellers: registration.travellers.map((traveller) => ({ traveller, assessment: assess(traveller, date) })),
    today,
    links,
    promises: plan(registration, today)
      .filter((letter) => letter.lane === 'due' && letter.morning > today)
      .map((letter) => ({
        kind: letter.kind,
        at: hourOf(letter, zone, hourPreferred(registration)),
        localDay: localDay(hourOf(letter, zone, hourPreferred(registration)), zone),
      }))
      .toSorted((earlier, later) => earlier.at - later.at),
    endOfDay: (day: Parameters<LetterContent['endOfDay']>[0]) => {
      const local = endOfJapanDay(day, zone);
      return local === null ? null : { local, place };
    },
  };
}
