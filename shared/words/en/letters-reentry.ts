import type { DepartureWords, ReentryWords } from '../section-words';
import { buttons } from './buttons';
import { countDays } from './counts';

const left = (days: number): string => `${countDays(days)} left`;

/** Coming back to Japan, in English. */
export const reentry: ReentryWords = {
  returnSubject: (date, days) =>
    days > 0 ? `${left(days)}: be back in Japan by ${date}` : `Last day today: be back in Japan on ${date}`,
  returnTitle: (days) => (days > 0 ? 'Be back in Japan in time' : 'Today is the last day to be back in Japan'),
  aim: (stayEnds, limit) =>
    `Your period of stay ends on ${stayEnds}. Because you applied before that, your permission to come back appears to carry on until ${limit} at the latest, but it ends on the very day your application is decided. So please aim for ${stayEnds}.`,
  planFlight: (date) => `Plan your flight so that you land in Japan by ${date}.`,
  bookFlight: (date) => `Book your flight now, if you have not yet, and land in Japan by ${date}.`,
  flyNow: (date) => `Fly home now. A delayed or cancelled flight does not move the last day, ${date}.`,
  landToday: (date) =>
    `Take the next flight that lands in Japan in time. The landing inspection must be over before midnight in Japan at the end of ${date}.`,
  notExtendable:
    'Special re-entry cannot be extended from abroad: not at an embassy, not online, and not for any reason. It cannot be exchanged for a re-entry permit there either.',
  extendable: (until, years) =>
    `If something you cannot help keeps you from returning, such as an illness: a Japanese embassy or consulate can extend a re-entry permit, but only while it is valid, so apply there before the end of ${until}. It adds at most one year, never goes past ${years} years from the day the permit took effect, and never past your period of stay. Bring your passport, your residence card and proof of the reason.`,
  stayNotRenewedAbroad: (date) =>
    `Your period of stay itself ends on ${date}, and nothing abroad extends it. It can be renewed only in Japan, by applying on or before that day, so come back early enough to apply.`,
  askMission: (date) =>
    `If you cannot return in time, ask a Japanese embassy or consulate before ${date} whether your refugee travel document can be extended.`,
  carry: (papers) => `Carry ${papers}. If you have a new passport, bring the old one as well.`,
  papers: {
    card: 'your passport and your residence card',
    certificate: 'your passport and your special permanent resident certificate',
    passport: 'your passport',
    permit: 'your passport with the re-entry permit in it, and your residence card',
    'travel-document': 'your refugee travel document and your residence card',
  },
  pressBack: `Once you are back, press “${buttons.back}” on your own page, and these letters stop.`,
  lost: {
    status: (date) =>
      `If you are not back by the end of ${date}, your status of residence ends, even if your card shows a later date. To live in Japan again you would need a new visa, usually with a new certificate of eligibility.`,
    'permanent-residence': (date) =>
      `If you are not back by the end of ${date}, your permanent residence ends. A certificate of eligibility does not bring it back: you would usually have to start again with another status.`,
    'special-permanent-residence': (date) =>
      `If you are not back by the end of ${date}, your status as a special permanent resident is lost.`,
  },
  continuationSubject: (date, days) =>
    days > 0
      ? `${left(days)}: back by ${date}, sooner if it is decided`
      : `Last day today, ${date}: be back in Japan before midnight there`,
  continuationTitle: 'The very last day to be back is near, and it may come sooner',
  continuation: (stayEnded, limit) =>
    `Your period of stay ended on ${stayEnded}. Your permission to come back appears to carry on only because your application is undecided, and until ${limit} at the latest.`,
  voidOnDecision:
    'Void on a decision: on the day your application is decided this time ends at once, also while you are abroad and also if that day is sooner.',
  finishInJapan: (date) =>
    `Your application has to be finished in Japan, with the new card received there, by ${date} at the latest.`,
  decided: 'If you have heard of a decision, add it on your own page today: the last day may have changed.',
  passedSubject: (date) => `The last day was ${date}: are you back in Japan?`,
  passedTitle: 'The last day to be back in Japan has passed',
  passedBack: `If you are back: press “${buttons.back}” on your own page, and these letters stop.`,
  passedAway:
    'If you are still abroad: according to these dates your permission to come back has ended. Before you fly, find out where you stand. These are the places to turn to:',
  passedSteps: [
    'Call Immigration and tell them the day you left, your status and the reason you are late. The number is at the end of this letter.',
    'Ask the nearest Japanese embassy or consulate which visa you need now.',
    'Keep every paper that shows why you could not return: a medical certificate, a cancelled flight, a closed border.',
    'A residence card that has lost its effect has to be sent back to Immigration within 14 days.',
    'Tell your employer or school. Do not work in Japan until Immigration has confirmed your status.',
  ],
  backSubject: (date) => `Are you back in Japan? You planned to return on ${date}`,
  backTitle: 'Are you back in Japan?',
  backPlanned: (date) => `You planned to return on ${date}.`,
  backYes: `If you are back: press “${buttons.back}” on your own page. One press, and the letters about this trip stop.`,
  backNo: 'If you are still away: enter the new day of return there, and we check it against the last day.',
  backButton: 'Answer on my own page',
  yearlySubject: (date) => `Nothing to do now: your last day to be back in Japan is ${date}`,
  yearlyTitle: 'We still have you. There is nothing to do.',
  yearly:
    'Once a year during a long absence we write to say that your reminders are still on. If your plans, your passport or your address change, please change them on your own page too.',
};

/** Before leaving Japan, in English. */
export const departure: DepartureWords = {
  subject: (date, days) =>
    days > 0
      ? `${countDays(days)} until you leave on ${date}: tick “temporary departure”`
      : `You leave on ${date}: tick “temporary departure”`,
  subjectPermit: (date, days) =>
    days > 0
      ? `${countDays(days)} until you leave on ${date}: get a re-entry permit first`
      : `You leave on ${date}: get a re-entry permit first`,
  title: 'Before you leave Japan',
  permitTitle: 'Get a re-entry permit first',
  permitApply: (date) =>
    `For this trip you appear to need a re-entry permit. Apply at the regional immigration bureau where you live, on a working day before you leave on ${date}. Bring your passport and your residence card. It is often given the same day.`,
  returnsTooLate: (returns, limit) =>
    `You plan to return on ${returns}. Without a re-entry permit the last day to be back would be ${limit}.`,
  permitNotAbroad: 'Nobody can get a re-entry permit after leaving Japan: not at an embassy and not online.',
  beforeTitle: 'When you leave',
  tick: 'On the departure card for people who will return (the re-entrant ED card), tick “temporary departure, and I will return”. Without the tick your status ends when you leave, and special re-entry is gone.',
  show: (papers) => `Carry ${papers}, and show them to the inspector. You need them to come back.`,
  gates: 'The automated gates do not replace the card: fill it in and hand it over there too.',
  otherwise:
    'Whoever leaves without a re-entry permit and without declaring to return loses the status of residence on that day.',
};
