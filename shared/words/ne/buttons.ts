import type { ButtonNames } from '../button-names';

/** What the buttons are called that both letters and pages name, in Nepali. */
export const buttons: ButtonNames = {
  confirm: 'हो, मेरो सम्झाउने सूचना पुष्टि गर्छु',
  seen: 'मैले यो देखेँ',
  back: 'म फर्किसकेँ',
  stop: 'सबै पत्र रोक्ने',
  keep: 'मेरा सूचना आफ्नै लागि राख्ने',
  startAgain: 'मेरा सूचना फेरि सुरु गर्ने',
};
