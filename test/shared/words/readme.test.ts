import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { nameOfLanguage, reviewerOf, writtenLanguages } from '../../../shared/words/languages';

it('the README names every language with whoever has read it', () => {
  const rows = writtenLanguages.map(
    (language) =>
      `| ${nameOfLanguage(language)} | \`${language.toLowerCase()}\` | ${reviewerOf(language) ?? 'nobody yet'} |`,
  );
  expect(readFileSync('shared/words/README.md', 'utf8')).toContain(rows.join('\n'));
});
