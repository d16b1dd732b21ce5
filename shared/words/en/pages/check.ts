import type { CheckPageWords } from '../../check-page-words';

/** What the first page says around its form, in English. */
export const check: CheckPageWords = {
  step: (position, of) => `Step ${position} of ${of}`,
  next: 'Next',
  back: 'Back',
  seldom: 'No card, an unusual passport, or a case at Immigration or in court?',
  nothingMore: 'For what you entered there is nothing more to ask here.',
  answer: {
    title: 'The answer',
    asOf: (date) => `Worked out for ${date} in Japan. Nothing you entered was stored.`,
    waiting: 'Enter the day you leave and your status of residence, and the answer appears here.',
    unclear: 'One of the dates cannot be read yet. Correct it, and the answer appears here.',
    show: 'Show me the answer',
    goOn: 'Go on to the reminders',
    offline: 'The answer is worked out on this device. Nothing is sent until you press the button of the last step.',
  },
  slider: {
    title: 'What if you return on another day?',
    text: 'Move the slider to see where the answer changes. The arrow keys move it by one day.',
    label: 'Day of return',
    value: (date, verdict) => `${date}. ${verdict}`,
    between: (from, to, verdict) => `Return from ${from} to ${to}: ${verdict}`,
    from: (date, verdict) => `Return on ${date} or later: ${verdict}`,
    same: 'The answer is the same for every day of this slider.',
  },
  remind: {
    title: 'Shall we remind you?',
    text: 'We write to you before every day that matters: free of charge, in your language, and you can stop at any time.',
    button: 'Turn this into reminders',
  },
  review: {
    title: 'Check your answers',
    text: 'Nothing has been stored and nothing has been sent yet. Please read this once more.',
    change: 'Change',
    changeOf: (what) => `Change: ${what}`,
    notGiven: 'Not given',
    letters: 'These letters will come',
    noLetters:
      'From what you entered, no date needs a reminder yet. You can add dates on your own page after confirming.',
    stop: 'Every letter says how to stop all of them: one press, no reason needed.',
    family: 'You can add family members on your own page, after you have confirmed.',
  },
};
