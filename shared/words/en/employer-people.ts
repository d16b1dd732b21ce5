import type { PeoplePageWords } from '../people-page-words';

const people = (count: number): string => (count === 1 ? '1 person' : `${count} people`);
const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);

/** What the page of an employer's people says, in English. */
export const peoplePage: PeoplePageWords = {
  title: 'Your people',
  text: 'Who is abroad, whose dates come next, and whom our letters do not reach.',
  sum: (all, abroad, unreachable, objected) =>
    `${people(all)}: ${abroad} abroad, ${unreachable} not reached by our letters, ${objected} who asked for none.`,
  nobody: 'Nobody is registered yet. Upload a file to begin.',
  find: {
    search: { label: 'Name or employee number', short: 'Search' },
    within: { label: 'Whose date comes', short: 'Date' },
    always: 'any time, or has no date',
    days: (within) => `within ${within} days, or has passed`,
    button: 'Show',
    found: (count) => `${people(count)}, the most urgent first.`,
    nobody: 'Nobody fits. Choose a longer time, or search for less.',
  },
  columns: { person: 'Person', left: 'Days left', says: 'How things stand' },
  left: (count) => `${days(count)} left`,
  passed: (count) => `${days(count)} ago`,
  today: 'today',
  noDate: 'no date',
  dates: {
    return: 'last day to be back in Japan',
    'stay-end': 'last day of the period of stay',
    'continuation-end': 'last day while the application is being decided',
    'card-end': 'last day of the residence card',
  },
  abroad: 'abroad',
  unreachable: 'not reached by our letters: check the address',
  objected: 'does not want our letters: remind them yourself',
  download: 'Download everybody as a spreadsheet (CSV)',
  more: 'Show more',
  upload: 'Upload a file',
};
