import type { OwnPageWords, StopPageWords } from '../../page-words';

/** What one's own page says, in English. */
export const own: OwnPageWords = {
  title: 'Your dates',
  hello: (name) => `Hello ${name}`,
  traveller: (position) => `Traveller ${position}`,
  returnBy: 'The permission to return appears to run until',
  planBy: 'Plan to be back by',
  endOfDay: 'Until the end of that day in Japan.',
  bothClocks: (local, time) => `In the place you chose, that is ${local}, ${time}.`,
  endedOn: 'The permission to return appears to have ended on',
  why: {
    date: 'Why this date?',
    noDate: 'Why is there no date?',
    changes: 'What would change it',
    closed: 'What you cannot count on',
    turnTo: 'Where to turn',
  },
  missing: 'We cannot work out the last day to be back until we know:',
  todo: 'What to do',
  todoBy: (date) => `by ${date}`,
  notes: 'Good to know',
  weekly: 'then every week until you answer',
  dates: 'Dates to watch',
  rule: 'Rule',
  noDates: 'There is no date to watch yet.',
  back: {
    title: 'Are you back in Japan?',
    text: 'Tell us, and the letters about this trip stop. Letters about your stay and your card go on.',
    date: { label: 'When did you land?', short: 'Day of return', hint: 'Leave this empty for today.' },
    button: 'I am back',
    since: (date) => `Back in Japan since ${date}. Welcome back: this trip is closed.`,
  },
  change: {
    title: 'Change your dates',
    text: 'Your plans changed, or you have a new card? Correct the dates here and we work everything out again.',
    button: 'Save these dates',
  },
  letters: {
    title: 'What we promised, and what we sent',
    text: 'Every letter, with what became of it.',
    none: 'No letter is planned and none was sent yet.',
  },
  statuses: {
    promised: 'promised',
    claimed: 'being sent',
    waiting: 'delayed, we keep trying',
    sent: 'sent',
    delivered: 'delivered',
    bounced: 'came back',
    complained: 'marked as spam',
    superseded: 'covered by a later letter',
    skipped: 'not needed',
    failed: 'could not be sent',
  },
  reasons: (reason) =>
    ({
      'date-passed': 'the day it was about had passed',
      'address-stopped': 'this address asked us not to write',
    })[reason] ?? 'the mail service did not take it',
  told: (employer) =>
    `${employer} registered you. If you do not want these letters, stop them below; no reason is needed.`,
  toldMore: 'What our letter told you: what is kept, who sees it, and how to object',
  seen: {
    title: 'Have you seen this?',
    text: 'One press says that you know of it. The letters still come as promised, so that nothing is forgotten.',
    employerSees: (employer) => `${employer} sees that you pressed it, and need not ask you.`,
    button: 'I have seen this',
    said: (date) => `You said on ${date} that you have seen this.`,
    next: (date) => `The letters go on as promised. The next one comes on ${date}.`,
    noMore: 'No further letter is planned at the moment.',
    none: 'At the moment no date is so near that you need to tell us. We ask again thirty days before one.',
    ownPage: 'Open my own page',
  },
  keep: {
    title: 'Keep your reminders for yourself?',
    left: (employer) => `${employer} says that you have left. Your reminders go on as before.`,
    text: (employer) =>
      `One press makes them yours alone: ${employer} then no longer sees anything of you here, and can no longer change your dates.`,
    button: 'Keep my reminders for myself',
    orStop: 'You want no more reminders at all?',
  },
  unreachable: 'Our letters to your address come back. Please register again with an address that works.',
  done: {
    confirmed: 'Thank you. Your reminders are on.',
    'already-confirmed': 'You had already confirmed. Your reminders are on.',
    back: 'Welcome back. The letters about this trip have stopped.',
    changed: 'Your new dates are saved. A letter with them is on its way.',
    unchanged: 'Nothing needed to change: this is what we already had.',
    seen: 'Thank you, we have noted that you have seen it.',
    kept: 'The reminders are yours alone: no employer sees anything of you here.',
  },
};

export const stop: StopPageWords = {
  title: 'Stop all letters?',
  text: 'You will get one last letter that says so, then nothing more. The dates themselves do not change, so please keep an eye on them.',
  employerSees: (employer) =>
    `${employer} registered you, and then sees that you want no letters. No reason is needed.`,
  button: 'Stop all letters',
  keep: 'Go back, keep the letters',
  stopped: {
    title: 'Your reminders have stopped',
    text: 'No more reminders will come. The dates themselves have not changed: please keep an eye on them yourself.',
    erased: 'We delete everything you entered 30 days after you stopped.',
    kept: (employer) =>
      `${employer} sees that you want no letters. We keep your entry, stopped, so that the next list of ${employer} does not register you again. If you want it deleted, answer any letter of ours.`,
    again: 'Was this a mistake, or are you leaving again? Register again at any time; it takes about three minutes.',
  },
  oneClick: 'Your reminders have stopped. No more will come.',
};
