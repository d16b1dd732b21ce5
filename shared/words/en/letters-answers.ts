import type { AnswerWords, CalendarWords, LetterWords, MissingWords } from '../letter-words';
import { plural } from '../plural';
import { buttons } from './buttons';

/** Letters that answer something somebody just did, in English. */
export const answers: AnswerWords = {
  confirm: {
    subject: 'Please confirm within 7 days: reminders of your Japan dates',
    title: 'Please confirm your reminders',
    what: 'Somebody, probably you, asked us to write to this address before a date that matters for living in Japan: the last day to come back from a trip, the end of a period of stay, or the end of a residence card.',
    press: `Nothing is switched on yet. Open the page below within 7 days and press “${buttons.confirm}” there; then the reminders begin.`,
    button: 'Open the page to confirm',
    otherwise: 'If nobody confirms within 7 days, we delete everything that was entered and do not write again.',
    notYou: 'If it was not you, you need not do anything.',
  },
  told: {
    subject: (employer) => `${employer} registered you for reminders of your Japan dates`,
    title: (employer) => `${employer} registered you for reminders`,
    yourEmployer: 'Your employer',
    who: (employer) =>
      `${employer} gave us your address and your dates, so that no date that matters for living in Japan passes unnoticed.`,
    facts: {
      kept: {
        label: 'What we keep',
        text: () =>
          'Your name and e-mail address, your language and time zone, your employee number, your status of residence, the length and end of your period of stay, the end of your residence card, your trips, your re-entry permit and an application you have filed; a second address and your date of birth if they were given; and which letters we sent you and what you answered. We never keep the number of a card or passport.',
      },
      from: {
        label: 'Where it comes from',
        text: (employer) =>
          `From a list of ${employer}. You can correct the dates on your own page. A later list may change them; your page always shows what we have now.`,
      },
      why: {
        label: 'What it is for',
        text: (employer) =>
          `Only to remind you before your dates, and to show ${employer} which dates are near and what still needs an answer.`,
      },
      sees: {
        label: 'Who sees it',
        text: (employer) =>
          `Those who use this service for ${employer}: all of the above, and whether you are abroad, whether our letters reach you, whether you pressed “${buttons.seen}” or “${buttons.back}”, and whether you objected. It is shown to nobody else.`,
      },
      long: {
        label: 'How long',
        text: (employer) =>
          `As long as ${employer} has you in its list here. When ${employer} erases its account, everything about you is erased too. To have it deleted sooner, answer this letter.`,
      },
      starts: {
        label: 'When reminders begin',
        text: () => '24 hours after this letter was sent at the earliest. If you object before, none will come.',
      },
      object: {
        label: 'If you do not want this',
        text: () =>
          'Press “Unsubscribe” in your mail program: one click. Or open the page of the button “I object” and press once there. No reason is needed.',
      },
      after: {
        label: 'What happens when you object',
        text: (employer) =>
          `One last letter confirms it; no reminder comes. ${employer} sees that you objected. We keep your entry, stopped, so that the next list of ${employer} does not register you again.`,
      },
    },
    button: 'See my dates',
    objectButton: 'I object',
  },
  offered: {
    subject: (employer) => `${employer} says you have left: your reminders go on`,
    title: (employer) => `${employer} says that you have left`,
    goOn: 'Your reminders go on as before. You need not do anything for that.',
    keep: (employer) =>
      `You can keep them for yourself: open the page of the button below and press once there. From then on they are yours alone. ${employer} no longer sees anything of you here, and can no longer change your dates.`,
    nothing: (employer) =>
      `If you do nothing, nothing changes for you. ${employer} goes on seeing what it sees now: your name, address, employee number and dates, whether our letters reach you, and what you answered.`,
    address:
      'Is this an address of your workplace that will end? Then register once more with an address of your own, on our first page, and stop these letters.',
    button: buttons.keep,
    stop: (employer) =>
      `If you want no more reminders at all, stop them instead. ${employer} then sees that you want no letters.`,
    stopButton: buttons.stop,
  },
  welcome: {
    subject: 'Your reminders are on',
    subjectWithDate: (date) => `Your reminders are on: be back in Japan by ${date}`,
    title: 'Your reminders are on',
    intro: 'Thank you for confirming. Here are the dates, the rule behind each, and the letters that will come.',
    kept: 'The reminders are yours alone now. Your former employer no longer sees anything of you here. Here are the dates, the rule behind each, and the letters that will come.',
  },
  changed: {
    subject: 'Your dates have changed: please check them',
    subjectWithDate: (date) => `Your dates have changed: be back in Japan by ${date}`,
    title: 'Your dates have changed',
    intro: 'Something was changed. From now on these dates hold, and these letters will come.',
    notYou: 'If you did not change anything, open your own page and correct it.',
  },
  closed: {
    subject: 'Your reminders have stopped: nothing more will come',
    title: 'Your reminders have stopped',
    nothingMore: 'As you asked, we have stopped. No more reminders will come.',
    erased: 'We delete everything about you 30 days from now.',
    kept: (employer) =>
      `${employer} sees that you want no letters. We keep your entry, stopped, so that the next list of ${employer} does not register you again. If you want it deleted, answer this letter.`,
    again: `Was this a mistake? Press “${buttons.startAgain}” on your own page, and the letters come again.`,
    datesStay: 'The dates themselves have not changed. Please keep an eye on them yourself.',
    button: 'Open my own page',
  },
  dates: 'Your dates',
  whoseDates: (name) => `Dates of ${name}`,
  returned: (date) => `Back in Japan since ${date}. The letters about this trip have stopped.`,
  noDates: 'There is no date to watch yet.',
  toDo: 'What to do',
  by: (date, action) => `By ${date}: ${action}`,
  note: 'Please note',
  letters: 'The letters that will come',
  lettersIntro: 'They come around nine in the morning where you are. What falls on the same day comes in one letter.',
  noLetters: 'At the moment no letter is planned.',
  promise: (what, days) => `${what}: ${days.join(', ')}`,
  weekly: (what, first, last) => `${what}: from ${first} every week until you answer, until ${last} at the latest`,
  moreDays: (count) =>
    plural('en', count, {
      one: 'and 1 more day; all are on your own page',
      other: `and ${count} more days, all on your own page`,
    }),
};

export const missing: MissingWords = {
  subject: 'Please tell us what is missing, so that we can work out your dates',
  title: 'Something is missing',
  why: 'Without it the law gives no answer, and a guess could cost you your status. So we ask:',
  until: 'Until we know, we cannot remind you of the last day to be back in Japan.',
  button: 'Add the missing fact',
};

export const promises: LetterWords['promises'] = {
  confirm: 'Please confirm',
  told: 'Your employer registered you',
  offered: 'Your employer says you have left: keep your reminders?',
  welcome: 'Your reminders are on',
  changed: 'Your dates have changed',
  closed: 'Your reminders have stopped',
  departure: 'What to do before you leave Japan',
  return: 'Be back in Japan in time',
  continuation: 'The end of your continuation period is near',
  'return-passed': 'If you are not back: where to turn',
  back: 'Are you back?',
  'stay-renewal-opens': 'You can apply to renew your stay',
  'stay-end': 'Your period of stay ends soon',
  'stay-passed': 'Did you renew your stay?',
  'card-renewal-opens': 'You can soon renew your residence card',
  'card-end': 'Your residence card ends soon',
  'card-passed': 'Did you renew your residence card?',
  yearly: 'We still have you, nothing to do',
  'missing-fact': 'Something is missing',
};

export const calendar: CalendarWords = {
  name: 'Japan dates',
  fileName: 'japan-dates.ics',
  events: {
    departure: 'Leave Japan: tick “temporary departure”',
    return: 'Last day to be back in Japan',
    'stay-end': 'Period of stay ends',
    'continuation-end': 'Continuation of stay ends (sooner on a decision)',
    'permit-end': 'Re-entry permit ends',
    'document-end': 'Refugee travel document ends',
    'card-end': 'Residence card ends',
    'stay-renewal-opens': 'Renewal of stay opens (about)',
    'card-renewal-opens': 'Renewal of residence card opens (about)',
    'permit-apply-by': 'Last day to apply for a re-entry permit',
    'extension-apply-by': 'Last day to ask for an extension of the re-entry permit',
  },
  certificate: {
    'card-end': 'Special permanent resident certificate ends',
    'card-renewal-opens': 'Renewal of certificate opens (about)',
  },
  note: 'A day in Japan time. Not legal advice: confirm the date with Immigration.',
};
