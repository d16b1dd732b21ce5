import { plural } from '../plural';
import type { RoundLetterWords } from '../round-letter-words';
import { countDays, countPeople } from './counts';

const talk =
  'Talk to them in person or on the phone, today if you can. A letter that nobody answers may not have been read.';
const returned = 'If they are back already, enter the day in the column “returned” of your file and upload that row.';
const renewed = 'If it is done already, enter the new date in your file and upload that row.';

/** The letters of a round, in English. */
import { movedDates } from './moved-dates';

export const roundLetters: RoundLetterWords = {
  person: (name, employeeId) => (name === null ? `Employee ${employeeId}` : `${name} (${employeeId})`),
  left: (count) => {
    if (count === 0) return 'today is the last day';
    return count > 0 ? `${countDays(count)} left` : `passed ${countDays(-count)} ago`;
  },
  about: {
    subject: {
      silent: (person) => `${person} has not answered`,
      unreachable: (person) => `We cannot reach ${person}`,
    },
    urgent: (left, subject) =>
      `${left}: ${subject.replace(/^We cannot/, 'we cannot')}`.replace(/^[a-z]/, (first) => first.toUpperCase()),
    title: {
      silent: (person) => `${person} has not answered us yet`,
      unreachable: (person) => `Our letters do not reach ${person}`,
    },
    why: {
      silent:
        'Our letters ask them to press “I have seen this” under their date, and they have not done so. They may know of it all the same, but neither you nor we can be sure.',
      unreachable:
        'Their mailbox sends our letters back, so nobody reminds them now. Until there is an address that works, they hear of their date from you alone.',
    },
  },
  everybody: {
    subject: (count, nearest) =>
      `${countPeople(count)} ${plural('en', count, { one: 'needs', other: 'need' })} an answer${nearest === undefined ? '' : `, the first by ${nearest}`}`,
    title: (count) =>
      plural('en', count, { one: 'Somebody needs an answer from you', other: 'These people need an answer from you' }),
    what: (count) =>
      `They have not pressed “I have seen this” under their date, or our letters do not reach them. Please see to ${plural('en', count, { one: 'them', other: 'each of them' })} in person.`,
    more: (count) => `And ${countPeople(count)} more: you find everybody in the list of your people.`,
    button: 'Open the list of your people',
  },
  weekly: {
    subject: (monday) => `Your people and their dates: week of ${monday}`,
    subjectAsking: (count, monday) =>
      `Your people, week of ${monday}: ${count} ${plural('en', count, { one: 'needs', other: 'need' })} an answer`,
    title: (monday) => `Your people: the week of ${monday}`,
    nobodyAsks: 'Nobody needs an answer from you today. Below are those to keep in mind.',
    listed: 'Abroad, with a date in the next 90 days, or not reached by our letters',
    listedWhat:
      'The nearest date comes first. All dates are days in Japan, worked out from your file and from the law as we know it; please confirm them with the Immigration Services Agency.',
    line: (person, date, notes) =>
      `${person}: ${[...(date === null ? ['no date to watch'] : [date]), ...notes].join('; ')}`,
    dates: {
      return: (date, left) => `to be back in Japan by ${date} (${left})`,
      'stay-end': (date, left) => `period of stay ends on ${date} (${left})`,
      'continuation-end': (date, left) =>
        `may stay until ${date} at the latest while the application is open (${left})`,
      'card-end': (date, left) => `residence card ends on ${date} (${left})`,
    },
    abroad: 'abroad now',
    standing: {
      acknowledged: (on) => (on === null ? 'has seen this date' : `saw this date on ${on}`),
      silent: 'has not answered',
      notAskedYet: 'will be asked 30 days before',
      unreachable: 'our letters come back',
      objected: 'wants no letters from us, so please remind them yourself',
      leaving: 'has left your company',
    },
    more: (count) => `and ${countPeople(count)} more, in the list of your people`,
  },
  moved: {
    subject: (count) => `A change of law moved dates of ${countPeople(count)}`,
    title: (count) => `A change of law moved dates of ${countPeople(count)}`,
    what: 'Please go by the new dates from now on, also in your own plans. Whoever gets our letters is told the same; whoever does not hears of it from you alone.',
    ...movedDates,
    date: (kind, before, now, rule, since) => `${kind} ${before} → ${now} (rule ${rule}, since ${since})`,
    line: (person, dates) => `${person}: ${dates.join('; ')}`,
  },
  labels: {
    return: 'Last day to be back in Japan',
    'stay-end': 'Period of stay ends',
    'continuation-end': 'Last day while the application is being decided',
    'card-end': 'Residence card ends',
    told: 'Our letters',
    where: 'Now',
  },
  where: { abroad: 'Abroad', inJapan: 'In Japan, as far as your file says' },
  dated: (date, left) => `${date} (${left})`,
  told: {
    silent: (last) => `The last one went on ${last}. “I have seen this” was not pressed.`,
    silentUntold: 'None has gone yet: the notice that you registered them comes first.',
    unreachable: (since) => `They have been coming back since ${since}.`,
    unreachableUndated: 'They come back.',
  },
  doNow: 'What to do now',
  silentSteps: {
    return: (date) => [
      talk,
      `Ask whether they land in Japan by ${date}. Whoever comes back later usually loses their status of residence, and no embassy can give it back.`,
      returned,
    ],
    'stay-end': (date) => [
      talk,
      `Ask whether they have applied to renew. The application must be filed in Japan by ${date}; without it they may neither stay nor work after that day.`,
      renewed,
    ],
    'continuation-end': (date) => [
      talk,
      `Ask what became of their application, and whether they collect the new card by ${date}. On the day of a decision this time ends at once.`,
      renewed,
    ],
    'card-end': (date) => [
      talk,
      `Ask whether they have applied for the new residence card. They must do so by ${date}.`,
      renewed,
    ],
  },
  passedSteps: {
    return: [
      'Find out today whether they are back in Japan.',
      returned,
      'If they are still abroad: ask the Immigration Services Agency where they stand before they fly (03-5796-7112, weekdays 8:30 to 17:15).',
    ],
    other: [
      'Find out today whether they applied in time, and ask the Immigration Services Agency where they stand if they did not (03-5796-7112, weekdays 8:30 to 17:15).',
      renewed,
    ],
  },
  unreachableSteps: [
    'Tell them their date in person or on the phone.',
    'Ask for an address they read, correct it in your file and upload that row. We tell the new address first who registered them; the reminders follow.',
  ],
  openPerson: (person) => `Open the page of ${person}`,
  openPeople: 'Open the list of your people',
  choice: {
    together: (page) =>
      `You get one letter with everybody. If you would rather have a letter for each person, choose so here: ${page}`,
    each: (page) =>
      `You get a letter for each person; where they are more than five on one day, one with all of them. If you would rather have one letter with everybody, choose so here: ${page}`,
  },
};
