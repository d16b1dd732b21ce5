import type { LetterLinks } from './content';

/** Where the buttons of a letter lead: the own page, and the pages below it that ask for one press each. */
export const linksFrom = (ownPage: string): LetterLinks => ({
  ownPage,
  seen: `${ownPage}/seen`,
  stop: `${ownPage}/stop`,
  keep: `${ownPage}/keep`,
  settings: `${ownPage}/settings`,
});
