/** Registrations of which each has a letter due at an hour of its own; made up, the same on every run. */
import { withNextLetter } from '../../../functions/next-letter';
import type { Stored } from '../../../functions/ports/registrations';
import { chooseMail } from '../../../functions/remind/choose-mail';
import { claimMail, recordMail, skipLetters } from '../../../functions/remind/claim';
import { dayOf, type Instant, instant, startOfJapanDay } from '../../../shared/calendar';
import type { ClaimId } from '../../../shared/registrations/ledger';
import type { Registration, RegistrationId, TimeZone, TravellerId } from '../../../shared/registrations/registration';
import { writtenLanguages } from '../../../shared/words/languages';
import { anAddress, aRegistration } from '../../support/builders';
import type { RulesCase } from '../rules/rules-case';
import { type Chance, seededChance } from '../rules/seeded-chance';
import { synthesiseCases } from '../rules/synthetic-cases';

/** A registration as it lies in the table, and the hour its next letter goes. */
export type PersonDue = { readonly stored: Stored; readonly at: Instant };

const tenInTheMorningMs = 10 * 60 * 60_000;
/** Half of them read where their family is; of the zones, one has half an hour and one lies behind the date line. */
const zonesAbroad = ['Asia/Kathmandu', 'Asia/Ho_Chi_Minh', 'America/Sao_Paulo', 'Pacific/Honolulu'] as const;
const mostInFamily = 8;
const claim = 'claim' as ClaimId;

/**
 * So many registrations: facts as the rules are measured with, families (every third), all languages alike, five time zones,
 * some who chose their hour; with none to six letters behind them.
 */
export function makePeopleDue(count: number): readonly PersonDue[] {
  const chance = seededChance(20_261_124);
  // Some of them are never owed anything: their stay is over, or nothing of theirs has a date.
  const cases = synthesiseCases(count * 3)[Symbol.iterator]();
  const people: PersonDue[] = [];
  while (people.length < count) {
    const person = sendEarlier(makeRegistration(chance, people.length, cases), chance.between(0, 6));
    if (person !== undefined) people.push(person);
  }
  return people;
}

function makeRegistration(chance: Chance, number: number, cases: Iterator<RulesCase>): Registration {
  const take = (): RulesCase => {
    const { value, done } = cases.next();
    if (done === true) throw new RangeError('There are not enough cases for so many people.');
    return value;
  };
  const first = take();
  const size = chance.happens(33) ? chance.between(2, chance.happens(10) ? mostInFamily : 4) : 1;
  const facts = [first, ...Array.from({ length: size - 1 }, take)];
  const at = instant(startOfJapanDay(dayOf(first.on)) + tenInTheMorningMs);
  return aRegistration({
    id: `${String(number).padStart(5, '0')}0123456789abcdefghij` as RegistrationId,
    version: 1,
    contact: {
      email: anAddress(`person${number}@example.com`),
      name: `Nguyen Thi ${number}`,
      language: writtenLanguages[number % writtenLanguages.length] ?? 'en',
      timeZone: (chance.happens(50) ? 'Asia/Tokyo' : chance.pick(zonesAbroad)) as TimeZone,
    },
    travellers: facts.map(({ facts }, index) => ({
      id: `t${index + 1}` as TravellerId,
      ...(index === 0 ? {} : { label: `Child ${index}` }),
      ...facts,
    })),
    registeredAt: at,
    occasions: [{ kind: 'welcome', at }],
    ...(chance.happens(20) ? { preferences: { hour: chance.between(7, 20) } } : {}),
  });
}

/** The registration after so many letters, all of them delivered in their hour; undefined where none is left then. */
function sendEarlier(registration: Registration, letters: number): PersonDue | undefined {
  const { next } = withNextLetter(registration, registration.registeredAt);
  if (next === undefined) return undefined;
  const choice = chooseMail(registration, next.at);
  // The morning on which everything is erased has no letter of its own.
  if (choice.choice === 'nothing-due' || choice.choice === 'claimed-elsewhere') return undefined;
  if (choice.choice === 'skip') return sendEarlier(skipLetters(registration, choice.skips, next.at), letters);
  const claimed = claimMail(registration, choice.mail, claim, next.at);
  const sent = recordMail(claimed, choice.mail, claim, { outcome: 'taken', messageId: 'earlier' }, next.at);
  // A ring that sends two mails, such as a welcome and what was due already, would make letters hard to count.
  if (letters === 0)
    return chooseMail(sent, next.at).choice === 'nothing-due'
      ? { stored: { registration, next }, at: next.at }
      : undefined;
  const ledger = sent.ledger.map((entry) =>
    entry.status === 'sent' ? { ...entry, status: 'delivered' as const } : entry,
  );
  return sendEarlier({ ...sent, version: registration.version + 3, ledger }, letters - 1);
}
