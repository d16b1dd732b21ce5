import type { TimelineWords } from '../../timeline-words';
import { countDays } from '../counts';

/** What the picture of somebody's days says, in English. */
export const timeline: TimelineWords = {
  title: 'The dates on a line',
  marks: {
    today: 'Today',
    departure: 'Leaves Japan',
    'planned-return': 'Planned return',
    returned: 'Back in Japan',
    aim: 'Day to aim for',
    return: 'Last day to be back',
    'stay-end': 'Period of stay ends',
    'continuation-end': 'Continued stay ends',
    'permit-end': 'Re-entry permit ends',
    'document-end': 'Travel document ends',
    'card-end': 'Residence card ends',
    'stay-renewal-opens': 'Stay renewal opens',
    'card-renewal-opens': 'Card renewal opens',
    'permit-apply-by': 'Apply for a permit by',
    'extension-apply-by': 'Ask for extension by',
  },
  when: (date, count) => {
    if (count === 0) return date;
    return `${date} · ${count > 0 ? `in ${countDays(count)}` : `${countDays(-count)} ago`}`;
  },
  tell: (date, marks) => `${date}: ${marks.join('; ')}.`,
  stretches: {
    away: (from, to) => `Away from Japan from ${from} to ${to}.`,
    margin: (from, to) => `From ${from} to ${to} is the margin for a cancelled flight: it is not to be planned with.`,
    'stay-renewal': (from, to) => `A renewal of the stay can be applied for from about ${from} to ${to}.`,
    'card-renewal': (from, to) => `The residence card can be renewed from ${from} to ${to}.`,
  },
  strip:
    'Each strip shows the same days, from 15 days ago to 105 days ahead: the long line is today, the short ones come every 30 days. A thick bar is time abroad, circles are departure and return, a square is a last day.',
  awayToday: 'Away from Japan today.',
  nothingUntil: (date) => `Nothing until ${date}.`,
};
