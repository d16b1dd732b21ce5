import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../shared/calendar';
import { readTypedDate } from '../../../shared/registrations/typed-date-form';
import { writtenLanguages } from '../../../shared/words/languages';
import { wordsFor } from '../../support/words';

const months = Array.from({ length: 12 }, (_, index) => index + 1);
const read = (month: string) => readTypedDate({ day: '3', month, year: '2027' }).text;
const isoOf = (month: number) => `2027-${String(month).padStart(2, '0')}-03`;

describe('the month of a typed date', () => {
  it.each(writtenLanguages)('is understood by its long and its short name in %s', (language) => {
    const locale = language === 'ja-easy' ? 'ja' : language;
    for (const style of ['long', 'short'] as const) {
      const write = new Intl.DateTimeFormat(locale, { month: style, timeZone: 'UTC', numberingSystem: 'latn' });
      for (const month of months) {
        const name = write.format(Date.UTC(2027, month - 1, 3));
        for (const typed of [name, name.toUpperCase(), ` ${name}. `])
          expect([typed, read(typed)]).toEqual([typed, isoOf(month)]);
      }
    }
  });

  it.each(['en', 'fil', 'ne', 'id', 'pt-BR', 'my'] as const)(
    'is understood as our own dates write it in %s',
    (language) => {
      for (const month of months) {
        const written = wordsFor(language).dates.plain(
          dayOf(`2027-${month < 10 ? `0${month}` : month}-03` as '2027-01-03'),
        );
        const name = written
          .replace('2027', '')
          .replace(/\b0?3\b/, '')
          .match(/[\p{L}\p{M}]{2,}/gu)
          ?.find((word) => word !== 'de');
        expect([name, read(name ?? '')]).toEqual([name, isoOf(month)]);
      }
    },
  );

  it.each([
    ['3', 3],
    ['03', 3],
    ['３', 3],
    ['３月', 3],
    ['十二月', 12],
    ['tháng 12', 12],
    ['thg 7', 7],
    ['Th7', 7],
    ['7월', 7],
    ['७', 7],
    ['၁၂', 12],
    ['marco', 3],
    ['MAR.', 3],
  ])('may be typed as %s', (typed, month) => expect(read(typed)).toBe(isoOf(month)));

  it.each(['', 'm', 'ju', 'Smarch', '月', 'thang', '3 4', '一二'])('is not guessed from %j', (typed) => {
    expect(readTypedDate({ day: '3', month: typed, year: '2027' })).toEqual({
      text: 'incomplete',
      suspects: ['month'],
    });
  });

  it('has days and years in Nepali and Burmese digits, too', () => {
    expect(readTypedDate({ day: '२७', month: 'मार्च', year: '२०२७' }).text).toBe('2027-03-27');
    expect(readTypedDate({ day: '၂၇', month: 'မတ်', year: '၂၀၂၇' }).text).toBe('2027-03-27');
  });
});
