import type { ButtonNames } from '../button-names';

/** What the buttons are called that both letters and pages name, in English. */
export const buttons: ButtonNames = {
  confirm: 'Yes, confirm my reminders',
  seen: 'I have seen this',
  back: 'I am back',
  stop: 'Stop all letters',
  keep: 'Keep my reminders for myself',
  startAgain: 'Start my reminders again',
};
