import type { PageFrameWords, RefusalPageWords } from '../../page-words';

/** What stands around every page, and what a page says that has nothing to show, in English. */
export const frame: PageFrameWords = {
  brand: 'Kaeru',
  tagline: 'Reminders for people who live in Japan',
  skip: 'Skip to the content',
  languages: 'Language',
  law: 'The law behind the dates',
  notAdvice:
    'This is not legal advice. The law has exceptions we cannot see: confirm every date with the Immigration Services Agency before you rely on it.',
  unreviewed:
    'Nobody who grew up with English has checked the words of our pages yet. If something is wrong or unclear, please tell us: answer any of our letters.',
  privacy:
    'We never ask for a card or passport number. We keep only what you enter here, use it only to write to you, and delete it: 7 days after you register if you do not confirm, 30 days after you stop.',
  privacyOfTold: (employer) =>
    `We never ask for a card or passport number. What we keep of you came from ${employer}; we use it only to remind you, and to show ${employer} which dates are near. If you stop, your entry stays, stopped, so that you are not registered again.`,
  errorPrefix: 'Error: ',
  errorTitle: 'Please look at these again',
  done: 'Done',
  optional: '(optional)',
  dateParts: { day: 'Day', month: 'Month', year: 'Year' },
  dateOrder: ['day', 'month', 'year'],
  dateHint: 'For example, 27 3 2027 or 27 Mar 2027',
};

export const refusals: RefusalPageWords = {
  deadLink: {
    title: 'This link does not work any more',
    text: 'It may be incomplete, or too old. Open the link in the newest letter we sent you. If there is none, register again.',
    button: 'Register again',
  },
  notFound: {
    title: 'There is no page here',
    text: 'The address may be mistyped. Everything starts on the first page.',
    button: 'Go to the first page',
  },
  tooLarge: {
    title: 'That was too much at once',
    text: 'What was sent is larger than the form ever is. Nothing was stored. Please fill in the form again.',
    button: 'Go to the form',
  },
  tooManyRequests: {
    title: 'Too many requests came from your network',
    text: 'Schools, offices and hotels often share one network. From yours, very many letters were asked for in this hour, so we pause for a while: nobody shall be able to flood the mailboxes of others. Nothing was stored. What you typed stays in the form: press its button again when the next hour begins, or from another network.',
    button: 'Go to the first page',
  },
  crossSite: {
    title: 'This came from another website',
    text: 'Nothing was changed. Please open our own page and press the button there.',
    button: 'Go to the first page',
  },
  unexpected: {
    title: 'Something went wrong on our side',
    text: 'It was not your doing. Please try again in a few minutes; pressing twice does no harm.',
    button: 'Go to the first page',
  },
};
