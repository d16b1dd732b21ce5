import type { ManagePageWords } from '../../manage-page-words';
import { buttons } from '../buttons';

/** The pages behind one's own page, in English. */
export const manage: ManagePageWords = {
  ownPage: 'Back to your dates',
  doors: {
    title: 'Everything else',
    groups: {
      change: 'Change something',
      letters: 'Letters',
      take: 'Take it with you',
      leave: 'Stop or erase',
    },
    family: { label: 'Family', text: 'See who is registered, add a person, or take one out.' },
    settings: {
      label: 'Letters: address, language, place, hour',
      text: 'Where our letters go, in which language, at what hour, and how early they begin.',
    },
    calendar: {
      label: 'Calendar',
      text: 'See these dates in the calendar of your phone. They move when your dates change.',
    },
    card: {
      label: 'Card for the counter',
      text: 'A small page to print or show at the airport, in your language and in Japanese.',
    },
    data: { label: 'Download my data', text: 'One file with everything we keep about this registration.' },
    notMe: { label: 'This is not me', text: 'You do not know what this is about? We stop writing to this address.' },
    erase: { label: 'Erase everything', text: 'We delete everything we keep about you. This cannot be undone.' },
  },
  change: {
    title: 'Change your facts',
    titleOf: (name) => `Change the facts of ${name}`,
    text: 'Correct what has changed: a date, a card, a permit. We work everything out again and write to you.',
    noTrip: 'No trip is planned? Then leave both dates empty.',
    button: 'Save these facts',
    door: 'Change dates, card, permit or status',
    doorOf: (name) => `Change the facts of ${name}`,
  },
  trip: {
    title: 'Another trip',
    titleOf: (name) => `Another trip of ${name}`,
    text: 'What we know of the residence card stays. We only need the new dates.',
    permit:
      'The re-entry permit we know of stays as it is. If you have a new one, correct it afterwards under “Change”.',
    button: 'Save this trip',
    door: 'Plan another trip',
  },
  family: {
    title: 'Family',
    text: 'All letters come to one address and name each person. Up to eight people fit.',
    away: (from) => `Away from Japan since ${from}`,
    leaves: (on) => `Leaves Japan on ${on}`,
    inJapan: 'In Japan; no trip is planned',
    change: (name) => `Change the facts of ${name}`,
    remove: (name) => `Take ${name} out`,
    add: {
      title: 'Add a person',
      text: 'Somebody who lives in Japan too, and whose letters should come to the same address.',
      button: 'Add this person',
    },
    full: 'Eight people are registered here, which is all that fits. For more, register again with another address.',
    label: {
      short: 'Name',
      label: 'What do you call this person?',
      hint: 'Our letters use this name, such as “Mai” or “my son”.',
    },
    removal: {
      title: (name) => `Take ${name} out?`,
      text: (name) =>
        `No more letters about ${name} will come, and we delete what you told us about ${name}. The dates of the law do not change.`,
      button: (name) => `Yes, take ${name} out`,
      keep: 'No, change nothing',
    },
  },
  settings: {
    title: 'Your letters',
    text: 'Where they go, in which language, when, and how early.',
    place: {
      title: 'Where you are',
      text: 'Have you travelled, or has your time zone changed? Letters then come at the right hour there, and every page shows the clock of that place beside the clock of Japan.',
      button: 'Use this place',
      now: (place, time) => `At the moment: ${place}, where it is ${time} now.`,
    },
    letters: {
      title: 'When letters come',
      text: 'All letters come at the same hour of your day.',
      hour: { short: 'Hour', label: 'At what hour?', hint: 'On the clock of the place above.' },
      lead: {
        short: 'How early',
        label: 'How early should reminders begin?',
        hint: 'Take out what you do not need.',
      },
      days: (days) => `${days} days before`,
      always: 'These always come: 7 days, 3 days and 1 day before, and on the day itself.',
      button: 'Save this',
    },
    contact: {
      title: 'Name and language',
      text: 'How we greet you, and the language of letters and pages.',
      button: 'Save this',
    },
    address: {
      title: 'E-mail address',
      text: 'We write once to the new address. Letters keep coming to the old one until you press the button in that letter.',
      now: (email) => `Letters go to ${email}.`,
      field: { short: 'New address', label: 'New e-mail address' },
      asked: (email) => `We wrote to ${email}. Open that letter and press its button; until then nothing changes.`,
      button: 'Write to the new address',
    },
    second: {
      title: 'Second address',
      text: 'We write there when letters to the first address come back, so that no reminder is lost: another address of yours, or that of somebody you trust. Whoever gets a letter from us can open this page.',
      now: (email) => `If letters to the first address come back, they go to ${email}.`,
      none: 'There is no second address.',
      field: { short: 'Second address', label: 'Second e-mail address' },
      asked: (email) => `We wrote to ${email}. It counts once the button in that letter is pressed.`,
      button: 'Write to the second address',
      drop: 'Remove the second address',
    },
  },
  confirmAddress: {
    title: 'Is this address right?',
    first: (email) =>
      `From now on, reminders about returning to Japan would go to ${email} instead of the old address.`,
    second: (email) =>
      `If letters to the first address come back, reminders about returning to Japan would go to ${email}.`,
    button: 'Yes, use this address',
    notYou:
      'If you did not expect this, do nothing. The address is then not used, and we do not write to it again about this.',
    confirmed: 'This address is confirmed',
    dead: {
      title: 'This link does not work any more',
      text: 'It may be too old, or replaced by a newer one. Open your own page from any of our letters, choose “Letters”, and enter the address again.',
      button: 'Send me the link to my own page',
    },
  },
  calendar: {
    title: 'Your dates in your calendar',
    text: 'Your calendar then shows the last day to be back and every other date that matters, with alarms before them.',
    subscribe: {
      title: 'Subscribe: dates that move by themselves',
      text: 'Your calendar asks us again every few hours. When you change a date, or say that you are back, it changes there too.',
      button: 'Subscribe on this phone',
      address: 'The address of your calendar',
      secret:
        'Whoever has this address sees these dates, but can change nothing. When you stop the letters, change your e-mail address or erase everything, it stops working.',
    },
    how: 'If the button does nothing',
    programs: [
      {
        name: 'iPhone',
        steps: [
          'Copy the address above.',
          'Open Calendar, press “Calendars”, then “Add Calendar”, then “Add Subscription Calendar”.',
          'Paste the address and press “Subscribe”.',
        ],
      },
      {
        name: 'Android, Google Calendar',
        steps: [
          'On a computer, open calendar.google.com with the account of your phone.',
          'Beside “Other calendars” press +, then “From URL”, and paste the address.',
          'After that, the dates appear on your phone. Google asks us again about once a day.',
        ],
      },
      {
        name: 'Outlook',
        steps: [
          'Open the calendar on outlook.com and press “Add calendar”.',
          'Choose “Subscribe from web” and paste the address.',
        ],
      },
    ],
    file: {
      title: 'Or take a file',
      text: 'A file holds the dates of today. It does not move when your dates change.',
      button: 'Download the calendar file',
    },
  },
  start: {
    title: 'Start your reminders again?',
    text: 'Everything you entered is still here. Press the button, and the letters go on from today.',
    kept: (date) => `We keep it until ${date}.`,
    button: buttons.startAgain,
  },
  notMe: {
    title: 'Did this reach the wrong person?',
    text: 'Then we are sorry. Press the button, and we do not write to this address about it any more.',
    erased: 'Everything that was entered with this address is deleted at once.',
    employerSees: (employer) =>
      `${employer} gave us this address. They will see that it does not reach the right person, and nothing else.`,
    button: 'Yes, this is not me',
    keep: 'It is me, go to my page',
  },
  erase: {
    title: 'Erase everything?',
    text: 'This cannot be undone. Pressing the button deletes:',
    what: [
      'your name, your e-mail addresses and your settings',
      'the facts of everybody who is registered here: status, dates, trips, permits',
      'what you ticked and answered, and the list of letters we sent',
      'every reminder still to come, your link, and your calendar subscription',
    ],
    receipt:
      'One last letter confirms that it is done. Your address is kept until that letter is sent, and is then deleted too.',
    proof: 'The dates of the law stay as they are: please keep an eye on them yourself.',
    download: 'Download my data first',
    button: 'Erase everything now',
    keep: 'No, keep everything',
    employer: (employer) =>
      `${employer} registered you. An empty entry with the number that ${employer} gives you stays, so that its next list does not register you again. It holds nothing else.`,
  },
  gone: {
    erased: {
      title: 'Everything is erased',
      text: 'A last letter confirms it. After that we know nothing of you any more, and your links have stopped working.',
    },
    'not-me': {
      title: 'Thank you for telling us',
      text: 'We do not write to this address about it any more. There is nothing else you need to do.',
    },
    again: 'Register again',
  },
};
