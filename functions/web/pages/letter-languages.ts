/** The languages letters are written in so far, each in its own words. */
export const letterLanguages = [
  { value: 'en', label: 'English' },
  { value: 'ja', label: '日本語' },
];
