import type { FrameWords, LabelWords, LetterWords } from '../letter-words';
import { answers, calendar, missing, promises } from './letters-answers';
import { departure, reentry } from './letters-reentry';
import { card, stay } from './letters-stay';

const frame: FrameWords = {
  greeting: (name) => (name === undefined ? 'Hello,' : `Hello ${name},`),
  traveller: (position) => `Traveller ${position}`,
  named: (name, text) => `${name} – ${text}`,
  andMore: (text, count) => `${text} (+${count} more)`,
  several: (count) => `${count} dates need your attention`,
  daysLeft: (days) => {
    if (days === 0) return 'This is today';
    if (days === 1) return '1 day left';
    if (days > 1) return `${days} days left`;
    return days === -1 ? 'This was yesterday' : `This was ${-days} days ago`;
  },
  bothClocks: (japan, local, place) => `${japan} in Japan = ${local} in ${place}`,
  endOfDay: (japan) => `${japan} in Japan`,
  doNow: 'What you can do now',
  otherwise: 'If nothing is done',
  ownPage: 'Open your own page',
  onOwnPage: 'On your own page you see all dates and letters, change them, say that you are back, or stop.',
  seen: 'Please press “I have seen this” there, so that we know this letter reached you.',
  counter: 'To show at a counter (in Japanese)',
  immigration:
    'Immigration Services Agency, Foreign Residents Information Center: 0570-013904, from abroad +81-3-5796-7112, Monday to Friday 8:30 to 17:15 in Japan.',
  advice:
    'These dates are worked out from what was entered, and from the law as we know it. This is not legal advice. Confirm the dates with Immigration before you rely on them.',
  stop: 'To stop these letters, press “Stop” on your own page, or “Unsubscribe” in your mail program.',
  noTracking: 'We do not track whether you open this letter or press a link in it. It contains no images.',
};

const labels: LabelWords = {
  lastDay: 'Last day to be back in Japan',
  endOfDay: 'That day ends at',
  plan: 'Plan to be back by',
  basis: 'You return on',
  why: 'Why this day',
  planned: 'You planned to return on',
  verdict: 'What the dates say',
  stayEnds: 'Your period of stay ends on',
  renewFrom: 'You can apply from about',
  bases: {
    'special-reentry': 'Special re-entry permission (the box “temporary departure” on the departure card)',
    'reentry-permit': 'Re-entry permit (applied for before leaving, in your passport)',
    'refugee-travel-document': 'Refugee travel document',
  },
  deadlines: {
    departure: 'You leave Japan on',
    return: 'Last day to be back in Japan',
    'stay-end': 'Your period of stay ends on',
    'continuation-end': 'While your application is undecided, you may stay until at most',
    'permit-end': 'Your re-entry permit ends on',
    'document-end': 'Your refugee travel document ends on',
    'card-end': 'Your residence card ends on',
    'stay-renewal-opens': 'You can apply to renew your stay from about',
    'card-renewal-opens': 'You can renew your residence card from about',
    'permit-apply-by': 'Last day to apply for a re-entry permit',
    'extension-apply-by': 'Last day to ask a Japanese mission to extend your re-entry permit',
  },
};

/** The letters in English. */
export const letters: LetterWords = {
  frame,
  labels,
  answers,
  reentry,
  departure,
  stay,
  card,
  missing,
  promises,
  calendar,
};
