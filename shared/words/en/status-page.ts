import { plural } from '../plural';
import type { StatusPageWords } from '../status-page-words';

/** The status page, in English. */
export const statusPage: StatusPageWords = {
  title: 'Are letters on their way?',
  allWell: 'Everything is as it should be.',
  someLate: 'Something is late, and whoever runs this service has been told.',
  nothingIsLost: 'Letters that are late still come; nothing is lost.',
  whatToDo:
    'Every letter stays promised until it has been sent. Your dates do not depend on it: they are on your own page, and the first page works them out for everybody. If you wait for a letter after registering, look again in an hour, and in the folder for spam.',
  asOf: (time) => `Looked at on ${time} in Japan. All times are Japan time.`,
  part: 'What',
  lastSeen: 'Last seen',
  isWell: 'Is that as it should be?',
  never: 'not yet',
  states: { 'as-it-should-be': 'As it should be.', 'not-yet': 'Not seen yet, which is no sign of anything.' },
  late: (meaning) => `Late: ${meaning}`,
  sweep: {
    name: 'The look for letters that are overdue, every quarter of an hour',
    late: 'a letter whose alarm was lost waits until it looks again.',
  },
  letter: {
    name: 'The last letter that left',
    always: 'As it should be: letters leave when one is due.',
  },
  heartbeat: {
    name: 'The trial registration, every hour',
    took: (seconds) =>
      `As it should be: its letter left ${seconds} ${plural('en', seconds, { one: 'second', other: 'seconds' })} after it had registered.`,
    stuck: {
      'not-taken': 'the last one could not register. Try the form: if it answers, the trouble is over.',
      'not-kept': 'the last one registered and was not found again.',
      'not-rung': 'nobody was called to write its letter.',
      'not-sent': 'its letter waits for the mail service.',
      refused: 'the mail service did not take its letter.',
      'not-heard': 'its letter left, and nothing was heard of it since.',
      'came-back': 'its letter came back.',
      silent: 'none has come back for two hours.',
    },
  },
};
