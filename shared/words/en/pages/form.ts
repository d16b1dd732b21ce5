import type { CheckMailWords, ConfirmPageWords, FormWords } from '../../page-words';
import { buttons } from '../buttons';

/** The form, and the pages that follow it, in English. */
export const form: FormWords = {
  title: 'Leaving Japan for\u00a0a\u00a0while? Come\u00a0back\u00a0in\u00a0time.',
  text: 'Whoever returns one day too late loses their status of residence, even with a residence card that shows a later date. Tell us your dates, and see the last day to be back.',
  points: [
    'Check without signing up: the answer appears as you type',
    'No account, and no card or passport number',
    'If you like, we write to you before every day that matters',
  ],
  sections: {
    trip: 'Your trip',
    stay: 'Your stay in Japan',
    more: 'What else matters for you',
    contact: 'Where we write to you',
  },
  fields: {
    departs: {
      short: 'Departure',
      label: 'When do you leave Japan, or when did you leave?',
      hint: 'The day of the departure stamp. For a flight just after midnight this can be the day before.',
    },
    returns: {
      short: 'Planned return',
      label: 'When do you plan to return?',
      hint: 'Leave this empty if you do not know yet.',
    },
    status: {
      short: 'Status of residence',
      label: 'Status of residence',
      hint: 'As printed on your residence card.',
    },
    grant: {
      short: 'Period granted',
      label: 'How long is the period of stay you were granted?',
      hint: 'The whole period on your card, such as “5 years”, not what is left of it. Permanent residents can skip this.',
    },
    stayEnds: {
      short: 'End of stay',
      label: 'When does your period of stay end?',
      hint: 'Printed on your residence card. Permanent residents leave this empty.',
    },
    cardEnds: {
      short: 'End of card',
      label: 'When does your residence card end?',
      hint: 'Printed on the card, often the same day.',
    },
    pending: { short: 'Application', label: 'Have you applied for something that is not decided yet?' },
    pendingFiled: { short: 'Day of application', label: 'When did you apply?' },
    permit: {
      short: 'Re-entry permit',
      label: 'Do you hold a re-entry permit?',
      hint: 'A sticker in your passport that you applied and paid for. Most people leave on special re-entry and have none.',
    },
    birthDate: {
      short: 'Date of birth',
      label: 'If the traveller is under 16: when were they born?',
      hint: 'A child’s card ends by the sixteenth birthday. Everybody else leaves this empty.',
    },
    declaresReturn: {
      short: 'Coming back',
      label: 'Do you mean to come back to Japan?',
      hint: 'Then tick “temporary departure” on the card at the departure inspection. Whoever leaves without ticking it loses their status of residence.',
    },
    card: { short: 'Residence card', label: 'Do you have your residence card with you when you leave?' },
    passport: { short: 'Passport', label: 'What do you travel on?' },
    passportEnds: {
      short: 'End of passport',
      label: 'Until which day is that passport or document valid?',
      hint: 'Needed for a refugee travel document. With a passport you can leave this empty.',
    },
    exclusions: {
      short: 'Cases at Immigration',
      label: 'Is one of these true for you?',
      hint: 'Tick what is true. Most people tick nothing.',
    },
    permitEffective: { short: 'Permit valid from', label: 'From which day is the permit valid?' },
    permitEnds: { short: 'Permit valid until', label: 'Until which day is the permit valid?' },
    email: {
      short: 'E-mail address',
      label: 'E-mail address',
      hint: 'One you can read abroad. We write there once to ask for your confirmation.',
    },
    name: { short: 'Name', label: 'Name', hint: 'How we greet you.' },
    language: { short: 'Language', label: 'Language of the letters' },
    timeZone: {
      short: 'Place',
      label: 'Where will you read them?',
      hint: 'Letters arrive at nine in the morning there.',
    },
  },
  choose: 'Choose one',
  grants: {
    'five-years': '5 years',
    'three-years': '3 years',
    'one-year': '1 year',
    'six-months': '6 months',
    'over-3-months': 'Another period of more than 3 months',
    '3-months-or-less': '3 months or less',
    '30-days-or-less': '30 days or less',
    unknown: 'I do not know',
  },
  permits: {
    none: 'No, or I do not know',
    single: 'Yes, for a single re-entry, and not used yet',
    multiple: 'Yes, for multiple re-entries',
  },
  pendings: {
    none: 'No',
    renewal: 'Yes, to extend my period of stay',
    change: 'Yes, to change my status of residence',
    'permanent-residence': 'Yes, for permanent residence',
  },
  declaresReturns: { yes: 'Yes, I will come back', no: 'No, I leave for good' },
  cards: {
    held: 'Yes',
    'issued-later': 'Not yet: Immigration told me that it will be sent to me later',
    missing: 'No, it is lost, stolen or handed in',
    none: 'I was never given one',
  },
  passports: {
    valid: 'A valid passport',
    expired: 'A passport that will have expired',
    'refugee-travel-document': 'A Japanese refugee travel document',
  },
  exclusions: {
    'revocation-hearing': 'I was called to a hearing about losing my status of residence',
    'departure-hold': 'I may be stopped from leaving: I am charged with a crime, wanted, or released with conditions',
    'detention-order': 'There is a detention order of Immigration against me',
    'supervisory-measure': 'I am under a supervisory measure of Immigration',
    'refugee-application': 'My stay was given because I applied for recognition as a refugee',
    'designated-risk': 'Immigration told me that I need a re-entry permit',
  },
  usualZones: 'Often chosen',
  allZones: 'All places',
  next: 'Next we write to you once. Nothing else is sent until you press the button in that letter.',
  button: 'Send me the confirmation letter',
  leaveEmpty: 'Please leave this field empty',
  tooQuick:
    'That was quick. Please look at your answers once more, and press the button again. This keeps out programs that fill in forms by themselves.',
};

export const checkMail: CheckMailWords = {
  title: 'Check your mail',
  wrote: (email) => `We are writing to ${email} now.`,
  press:
    'Open the letter and press the button on the page it leads to, within 7 days. Until then nothing else is sent.',
  notArrived: 'Nothing after ten minutes? Look in the spam folder, then check the address above.',
  mostAnHour:
    'A mailbox gets at most five such letters an hour, so that nobody can flood it. If yours has had five, ask again in an hour:',
  understood: 'What your dates say',
  willCome: 'Once you confirm, these letters will come',
  noLetters:
    'From what you entered, no date needs a reminder yet. You can add dates on your own page after confirming.',
  stop: 'Every letter says how to stop. If you do not confirm within 7 days, we delete everything you entered.',
  wrongAddress: 'Is the address wrong? Register again with the right one; the other will be deleted by itself.',
  again: 'Register again',
};

export const confirm: ConfirmPageWords = {
  title: 'Shall we remind you?',
  text: 'Somebody, probably you, asked us to write to this address before dates that matter for living in Japan. Press the button and the reminders begin.',
  until:
    'If nobody presses it within 7 days of registering, we delete everything that was entered and do not write again.',
  button: buttons.confirm,
  notYou: 'If it was not you, you need not do anything. Or tell us right away:',
};
