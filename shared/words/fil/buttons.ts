import type { ButtonNames } from '../button-names';

/** What the buttons are called that both letters and pages name, in Filipino. */
export const buttons: ButtonNames = {
  confirm: 'Oo, kumpirmahin ang aking mga paalala',
  seen: 'Nakita ko na ito',
  back: 'Nakabalik na ako',
  stop: 'Ihinto ang lahat ng sulat',
  keep: 'Panatilihin ang aking mga paalala para sa akin',
  startAgain: 'Simulan muli ang aking mga paalala',
};
