import type { CardWords, StayWords } from '../section-words';
import { countDays } from './counts';

const left = (days: number): string => `${countDays(days)} left`;

/** The period of stay, in English. */
export const stay: StayWords = {
  opensSubject: (date) => `You can apply now: your period of stay ends on ${date}`,
  opensTitle: 'You can now apply to renew your period of stay',
  opens: (date) =>
    `Your period of stay ends on ${date}. Immigration usually takes applications to renew from about three months before, which is about now.`,
  endSubject: (date, days) =>
    days > 0 ? `${left(days)}: your period of stay ends on ${date}` : `Today, ${date}, your period of stay ends`,
  endTitle: (days) => (days > 0 ? 'Your period of stay ends soon' : 'Your period of stay ends today'),
  apply: (date) =>
    `Apply to renew at the regional immigration bureau where you live, or online if you are registered for that, on ${date} at the latest. If you have already applied, add it on your own page.`,
  papers: 'Ask your employer, school or family early for the papers they have to give.',
  onlyInJapan: 'You must be in Japan when you apply. Nobody can apply from abroad.',
  away: (date) => `You appear to be abroad: come back early enough to apply in Japan by ${date}.`,
  pending: {
    renewal: (filed) => `You applied to renew on ${filed}.`,
    change: (filed) => `You applied for a change of status on ${filed}.`,
    'permanent-residence': (filed) =>
      `You applied for permanent residence on ${filed}. That application alone does not continue your stay: apply to renew your stay as well, before it ends.`,
  },
  continues: (date) =>
    `While that application is undecided you may stay in Japan until it is decided, and until ${date} at the latest. The new card has to be received before then.`,
  applied:
    'Keep the receipt, and watch for the letter or mail of Immigration that says what to do next. If a decision comes, add it on your own page.',
  otherwise:
    'Staying after that day without having applied is an overstay. It can lead to deportation. Abroad, the permission to come back ends with the period of stay.',
  otherwiseWaiting: (date) =>
    `If the application is not finished by ${date}, staying on is an overstay, even if nothing was decided. It can lead to deportation.`,
  passedSubject: (date) => `Did you renew your stay? It ended on ${date}`,
  passedTitle: 'Did you renew your period of stay?',
  passed: (date) => `The period of stay we know of ended on ${date}.`,
  renewed: 'If you renewed: please enter the new date on your own page, so that we can remind you again.',
  waiting:
    'If you applied before that day and are waiting: add the application on your own page. You may usually stay until it is decided, for two months at most.',
  neither: 'If neither is true: call Immigration today. The number is at the end of this letter.',
  button: 'Enter the new date',
};

/** The residence card, in English. */
export const card: CardWords = {
  names: { card: 'residence card', certificate: 'certificate' },
  opensSubject: (paper, date) => `You can soon renew your ${paper}; it ends on ${date}`,
  opensTitle: (paper) => `You can soon renew your ${paper}`,
  opens: (date) =>
    `It ends on ${date}. The time to renew it begins about now; some counters say two months before, so ask first. Please be done a month before it ends.`,
  endSubject: (paper, date, days) =>
    days > 0 ? `${left(days)}: renew your ${paper} by ${date}` : `Today, ${date}, your ${paper} ends`,
  endTitle: (paper, days) => (days > 0 ? `Your ${paper} ends soon` : `Your ${paper} ends today`),
  where: {
    card: 'Renew it at the regional immigration bureau where you live. It is usually free and done the same day. Bring your passport, the card and a photo.',
    certificate:
      'Renew your special permanent resident certificate at the office of the city, town or ward where you live.',
  },
  early:
    'If you will be abroad in those months for a reason you cannot avoid, you may apply earlier. Bring proof, such as a transfer order.',
  onlyInJapan: (paper) => `The ${paper} can be renewed only in Japan.`,
  otherwise: (paper) =>
    `Your status does not end with the ${paper}. But not renewing it in time is punishable, you cannot leave on special re-entry without a valid one, and an airline may not let you board with an expired one.`,
  passedSubject: (paper, date) => `Did you renew your ${paper}? It ended on ${date}`,
  passedTitle: (paper) => `Did you renew your ${paper}?`,
  passed: (paper, date) => `The ${paper} we know of ended on ${date}.`,
  renewed: 'If you renewed it: please enter the new date on your own page, so that we can remind you again.',
  notRenewed:
    'If you did not: renew it at once if you are in Japan, and as soon as you are back if you are abroad. Your status does not end with it.',
  button: 'Enter the new date',
};
