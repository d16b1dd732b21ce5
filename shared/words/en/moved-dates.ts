import type { MovedDatesWords } from '../moved-dates-words';

export const movedDates: MovedDatesWords = {
  kinds: {
    return: 'back in Japan by',
    'stay-end': 'end of the period of stay',
    'continuation-end': 'last day while the application is being decided',
    'card-end': 'end of the residence card',
    'stay-renewal-opens': 'first day to apply to renew the stay',
    'card-renewal-opens': 'first day to renew the residence card',
  },
  none: 'no such date',
};
