import { readFileSync } from 'node:fs';

/** Files of employers as they come in real life; the people are made up. */
export const sample = (name: 'roster-en.csv' | 'roster-errors.csv'): string =>
  readFileSync(new URL(`./samples/${name}`, import.meta.url), 'utf8');
