import type { HelpPageWords } from '../../help-page-words';

/** What the help page says, in English. */
export const help: HelpPageWords = {
  title: 'Help and official contacts',
  text: 'If a date worries you, ask Immigration before you fly. Have your passport, your residence card and the dates of your trip ready.',
  contents: 'On this page',
  phone: 'In Japan',
  phoneFromAbroad: 'From abroad',
  hours: 'Hours',
  weekdays: (hours) => `Monday to Friday, ${hours} Japan time, not on public holidays`,
  officialPage: 'Official page',
  checkedOn: (date) =>
    `We last compared these contacts with public sources on ${date}. Where they differ, the official page is right.`,
  immigration: {
    title: 'Ask Immigration by telephone',
    text: 'The Foreign Residents Information Center of the Immigration Services Agency answers in many languages. Say your language first.',
  },
  support: {
    title: 'Several problems at once',
    text: 'At the support center in Yotsuya, Tokyo, Immigration, legal aid and the labour office sit on one floor. Please make an appointment.',
  },
  bureaus: {
    title: 'Immigration near your home',
    text: 'Applications go to the bureau of the prefecture you live in, or to one of its branch offices.',
    name: 'Bureau',
    serves: 'For people who live in',
    page: 'Addresses and telephone numbers of all bureaus and branch offices',
  },
  missions: {
    title: 'When you are abroad',
    text: 'Only a Japanese embassy or consulate can extend a re-entry permit abroad, and only while the permit is still valid. Special re-entry cannot be extended. If your last day has passed, ask them which visa you need.',
    page: 'Find a Japanese embassy or consulate',
  },
  lost: {
    title: 'Residence card or passport lost',
    text: 'A lost card or passport does not move your last day to be back. Begin today.',
    inJapan: {
      title: 'In Japan',
      steps: [
        'Report it at a police box or police station, and keep the number of the report.',
        'For the card: ask your bureau for a new one within 14 days. For the passport: ask the embassy of your country.',
        'Do not leave Japan before you have both again: special re-entry cannot begin without them.',
      ],
    },
    abroad: {
      title: 'Abroad',
      steps: [
        'Report it to the local police, and keep the report.',
        'For the passport: ask the embassy of your own country for a new one.',
        'Ask the bureau of your home in Japan for a certificate of your re-entry permission (再入国許可期限証明). Somebody in Japan has to apply for you, such as family or your employer. Embassies do not issue it.',
        'Ask your airline which papers it wants to see before you board.',
        'For the card: apply for a new one within 14 days of coming back to Japan.',
      ],
    },
    cardPage: 'Official page: a new residence card',
    reentryPage: 'Official page: re-entry permission, and papers lost abroad',
  },
  questions: {
    title: 'Questions about these reminders',
    linkLost: {
      question: 'I have lost the link to my page.',
      answer: 'It is in every letter from us. We can also send it again.',
    },
    notArrived: {
      question: 'No letter has come.',
      answer:
        'Look into the folder for spam, and mark us as a sender you know. Your own page shows every letter: promised, sent, delivered, or not, and why.',
    },
    moved: {
      question: 'I have moved, or my address has changed.',
      answer:
        'Change your e-mail address or time zone on your own page; a new address counts once you have confirmed it there. Your home address we never ask for: tell your city office within 14 days of moving.',
    },
    changedDates: {
      question: 'My flight or my stay has changed.',
      answer: 'Change the dates on your own page. All later letters follow the new dates at once.',
    },
    cameBack: {
      question: 'I am back in Japan.',
      answer:
        'Press “I am back” on your own page, and the reminders for this trip end. Those for your stay and your card go on.',
    },
    whoSees: {
      question: 'Who sees what I typed?',
      answer:
        'You, through your link; we pass it on to nobody. If your employer registered you, your employer sees your dates too.',
    },
    official: {
      question: 'Is this the government?',
      answer:
        'No. We only remind you, free of charge. Only Immigration decides, and only Immigration can tell you for certain.',
    },
  },
};
