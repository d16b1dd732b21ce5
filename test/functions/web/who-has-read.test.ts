import { describe, expect, it, vi } from 'vitest';
import { writtenLanguages } from '../../../shared/words/languages';
import { readingsInBrackets, writeRuby } from '../../../shared/words/ruby';
import { examples } from '../../letters/examples';
import { pageWordsFor, wordsFor } from '../../support/words';
import { writeLetterOf } from '../../support/write-letter';
import { openRoom } from './knock';

/** As on the day on which somebody from Nepal has read all we say. */
vi.mock(import('../../../shared/words/languages'), async (original) => ({
  ...(await original()),
  reviewerOf: (language) => (language === 'ne' ? 'Sita' : null),
}));

describe.each(writtenLanguages)('what is written in %s', (language) => {
  const isRead = language === 'ne';

  it('says on every page whether nobody has read it who grew up with the language', async () => {
    const line = writeRuby(pageWordsFor(language).frame.unreviewed, language);
    for (const path of ['/', '/no-such-page'])
      expect((await (await openRoom().get(`${path}?lang=${language}`)).text()).includes(line), path).toBe(!isRead);
  });

  it('says so in every letter', () => {
    const line = readingsInBrackets(wordsFor(language).letters.frame.unreviewed, language);
    for (const { name, content } of examples)
      expect(inOneLine(writeLetterOf(content(language)).text).includes(inOneLine(line)), name).toBe(!isRead);
  });
});

/** Letters break their lines where they are long. */
const inOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');
