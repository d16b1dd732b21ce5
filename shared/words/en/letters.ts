import type { FrameWords, LabelWords, LetterWords } from '../letter-words';
import { plural } from '../plural';
import { buttons } from './buttons';
import { countDays } from './counts';
import { answers, calendar, missing, promises } from './letters-answers';
import { departure, reentry } from './letters-reentry';
import { card, stay } from './letters-stay';

const frame: FrameWords = {
  unreviewed:
    'Nobody who grew up with English has checked these words yet. If anything is unclear, go by the dates, and ask Immigration (phone 0570-013904). If anything is wrong, please answer this letter and tell us.',
  greeting: (name) => (name === undefined ? 'Hello,' : `Hello ${name},`),
  traveller: (position) => `Traveller ${position}`,
  named: (name, text) => `${name} – ${text}`,
  andMore: (text, count) => `${text} (+${count} more)`,
  several: (count) =>
    plural('en', count, { one: '1 date needs your attention', other: `${count} dates need your attention` }),
  daysLeft: (days) => {
    if (days === 0) return 'This is today';
    if (days > 0) return `${countDays(days)} left`;
    return days === -1 ? 'This was yesterday' : `This was ${countDays(-days)} ago`;
  },
  bothClocks: (japan, local, place) => `${japan} in Japan = ${local} in ${place}`,
  endOfDay: (japan) => `${japan} in Japan`,
  doNow: 'What you can do now',
  otherwise: 'If nothing is done',
  ownPage: 'Open your own page',
  onOwnPage: 'On your own page you see all dates and letters, change them, say that you are back, or stop.',
  counter: 'To show at a counter (in Japanese)',
  seen: {
    ask: 'Have you seen this? Then please tell us: the button opens a page, and there you press once. The letters still come, as promised.',
    employerSees: (employer) => `${employer} sees that you have seen it, and need not ask you.`,
    button: buttons.seen,
  },
  advice:
    'These dates are worked out from what was entered, and from the law as we know it. This is not legal advice. Confirm the dates with Immigration before you rely on them.',
  stop: `To stop these letters, press “${buttons.stop}” on your own page, or “Unsubscribe” in your mail program.`,
  noTracking: 'We do not track whether you open this letter or press a link in it. It contains no images.',
};

const labels: LabelWords = {
  lastDay: 'Last day to be back in Japan',
  aim: 'The day to aim for',
  endOfDay: 'That day ends at',
  plan: 'Plan to be back by',
  basis: 'You return on',
  why: 'Why this day',
  planned: 'You planned to return on',
  verdict: 'What the dates say',
  certificate: {
    'card-end': 'Your special permanent resident certificate ends on',
    'card-renewal-opens': 'You can renew your special permanent resident certificate from about',
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
