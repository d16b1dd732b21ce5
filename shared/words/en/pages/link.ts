import type { LinkPageWords } from '../../link-page-words';

/** What the page says that sends a lost link again, in English. */
export const link: LinkPageWords = {
  leadsHere: 'Send me my link again',
  registered: 'Registered already?',
  ask: {
    title: 'Send me my link again',
    text: 'Type the e-mail address you registered with. We send a letter there with the link to your own page.',
    email: { label: 'Your e-mail address', short: 'E-mail address' },
    button: 'Send me my link',
  },
  sent: {
    title: 'Please look into your mailbox',
    text: 'If this address is registered, a letter with the link is on its way and arrives within a few minutes. For your safety this page says the same about every address.',
    notArrivedTitle: 'If no letter comes',
    notArrived: [
      'Look into the folder for spam or advertising.',
      'You may have registered with another address, or your employer may have used your address at work. Try that one.',
      'We send the link at most once in ten minutes and three times a day.',
      'If you stopped long ago, or never confirmed, your registration has been deleted. Then please register again.',
    ],
    again: 'Try another address',
    register: 'Register',
  },
};
