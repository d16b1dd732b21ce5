/** What a person has decided about our packages, each with the reason; the tests hold the lock file to it. */

/** Licences that ask for no more than their notice. */
export const welcomeLicences: readonly string[] = [
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
];

/** Packages under another licence, and why they may be here. A name ends in `*` where all that begin so are meant. */
export const otherLicences: Readonly<Record<string, { readonly licence: string; readonly why: string }>> = {
  '@fontsource-variable/*': {
    licence: 'OFL-1.1',
    why: 'Fonts for the browser of the tests; no page or letter of ours carries them.',
  },
  '@axe-core/playwright': {
    licence: 'MPL-2.0',
    why: 'Unchanged, and only in tests; its files stay under its licence.',
  },
  'axe-core': { licence: 'MPL-2.0', why: 'As @axe-core/playwright, which brings it.' },
  'ical.js': { licence: 'MPL-2.0', why: 'Unchanged, and only in tests, as a second reader of our calendars.' },
  'lightningcss*': { licence: 'MPL-2.0', why: 'Part of Vite, which only runs the tests.' },
  argparse: { licence: 'Python-2.0', why: 'A permissive licence; part of what validates HTML in tests.' },
  'caniuse-lite': { licence: 'CC-BY-4.0', why: 'A table of browsers, unchanged; only Stryker reads it.' },
  'binary-search': { licence: 'CC0-1.0', why: 'Given to the public; part of html-validate, only in tests.' },
};

/** Packages that would run something when they are installed, and why nothing is missing when they do not (`ignore-scripts` in `.npmrc`). */
export const installScripts: Readonly<Record<string, string>> = {
  'classic-level':
    'Looks for its built library, which the package carries for every platform we know, and would compile one elsewhere.',
  esbuild:
    'Makes the command start a little faster; without it a small script finds the program in the package of the platform.',
};

/** Packages no source file imports, and who uses them. */
export const usedByTools: Readonly<Record<string, string>> = {
  '@biomejs/biome': 'the command `biome` of `npm run lint`',
  '@types/node': 'the types of Node',
  '@types/papaparse': 'the types of papaparse',
  'aws-cdk': 'the command `cdk` that deploys',
  typescript: 'the command `tsc` of `npm run types`',
  '@stryker-mutator/core': 'the command `stryker` of `npm run mutants`',
  '@stryker-mutator/vitest-runner': 'a plugin of Stryker',
};
