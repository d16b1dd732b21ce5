import type { PeoplePageWords, PersonPageWords } from '../people-page-words';
import { countDays, countPeople } from './counts';

/** What the page of one person says, in English. */
const person: PersonPageWords = {
  number: (employeeId) => `Employee number ${employeeId}`,
  back: 'All your people',
  unknown: {
    title: 'Nobody with this employee number is registered',
    text: 'The number may be mistyped, or the person may have been erased or taken their registration over. Look for them in the list of your people.',
    button: 'See your people',
  },
  dates: { title: 'Dates', none: 'There is no date to watch yet.' },
  why: {
    title: 'Why these dates?',
    text: 'In the words in which we tell the person:',
    changes: 'What would change it',
    turnTo: 'Where to turn',
  },
  letters: {
    title: 'Letters',
    text: 'What we sent the person and what became of it, and what will come. What the letters say is between the person and us.',
    none: 'No letter is planned, and none was sent.',
  },
  standing: {
    title: 'How things stand',
    registered: (date) => `Registered on ${date}.`,
    seenOn: (date) => `Said on ${date}: “I have seen this date.”`,
    answered: {
      awaited:
        'Our letters ask whether the date has been seen, and there is no answer yet. Please ask the person yourself.',
      later: 'Not asked yet: from 30 days before the date on, our letters ask whether it has been seen.',
      never: 'Not asked.',
    },
    reached: 'Our letters reach the person.',
    unreachable: (date) =>
      `${date === null ? 'Our letters' : `Our letter of ${date}`} came back: nothing reaches this address. Please upload a file with a new one; the person is told first, then the reminders go on.`,
    objected:
      'The person asked us not to write. We send no reminders, and no file of yours starts them again. Please remind the person yourself.',
    leavingSince: (date) =>
      `You said on ${date} that the person has left you. Until they take their registration over, it stays in this list.`,
  },
  offer: {
    title: 'Has this person left you?',
    text: 'If you press the button, the person gets one letter: it says that you told us they have left, and lets them keep the reminders for themself. Nothing is deleted, and the reminders go on.',
    button: 'This person has left us',
    done: 'Noted. The person gets a letter that lets them keep the reminders for themself.',
  },
};

/** What the pages of an employer's people say, in English. */
import { movedDates } from './moved-dates';

export const peoplePage: PeoplePageWords = {
  title: 'Your people',
  text: 'Who is abroad, whose dates come next, and whom our letters do not reach.',
  nobody: 'Nobody is registered yet. Upload a file to begin.',
  counts: {
    all: (count) => `${count} registered`,
    abroad: (count) => `${count} abroad`,
    'not-answered': (count) => `${count} asked without an answer`,
    unreachable: (count) => `${count} not reached`,
    objected: (count) => `${count} want no letters`,
    leaving: (count) => `${count} leaving`,
  },
  find: {
    search: { label: 'Name or employee number', short: 'Search' },
    within: { label: 'Whose date comes', short: 'Date' },
    always: 'any time, or has no date',
    days: (within) => `within ${within} days, or has passed`,
    show: { label: 'Who', short: 'Who' },
    shows: {
      everybody: 'everybody',
      abroad: 'abroad only',
      'not-answered': 'asked without an answer',
      unreachable: 'cannot be reached',
      objected: 'want no letters',
      moved: 'whose dates a change of law moved',
    },
    sort: { label: 'In the order of', short: 'Order' },
    orders: {
      'days-left': 'days left, fewest first',
      name: 'name',
      employee_id: 'employee number',
      departure: 'departure',
    },
    button: 'Show',
    found: (count) => `${countPeople(count)} found.`,
    part: (first, last) => `These are ${first} to ${last}.`,
    nobody: 'Nobody fits. Choose a longer time, or search for less.',
  },
  columns: {
    left: 'Days left',
    person: 'Person',
    says: 'What the law says',
    answered: 'Answered?',
    reachable: 'Reachable?',
  },
  left: (count) => `${countDays(count)} left`,
  passed: (count) => `${countDays(count)} ago`,
  today: 'today',
  noDate: 'no date',
  dates: {
    return: 'last day to be back in Japan',
    'stay-end': 'last day of the period of stay',
    'continuation-end': 'last day while the application is being decided',
    'card-end': 'last day of the residence card',
  },
  moved: {
    notice: (count) => `A change of law moved dates of ${countPeople(count)}. See whose`,
    ...movedDates,
    line: (kind, before, now) => `Moved by a change of law: ${kind} ${before} → ${now},`,
    by: (rule, since) => `by ${rule} since ${since}`,
  },
  abroad: 'abroad',
  leaving: 'leaving',
  answered: {
    seen: 'has seen the date',
    awaited: 'asked, no answer yet',
    later: 'not asked yet',
    never: 'not asked',
  },
  reach: {
    reached: 'reached',
    unreachable: 'not reached: check the address',
    objected: 'wants no letters: remind them yourself',
  },
  download: 'Download these people as a spreadsheet (CSV)',
  before: 'Show the ones before',
  more: 'Show more',
  upload: 'Upload a file',
  person,
};
