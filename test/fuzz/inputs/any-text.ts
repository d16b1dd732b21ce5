/** Text as people, spreadsheets and attackers write it. */
import fc from 'fast-check';

/** What means something to a parser, a spreadsheet, a page, a mail, a regular expression, or to nobody. */
const awkward = [
  '',
  ' ',
  '\u3000',
  '\0',
  '\u200b',
  '\u202e',
  '\ufeff',
  '\ud800',
  '\udc00x',
  '\r\n',
  '\r\nBcc: all@example.com',
  '"',
  "'",
  ',',
  '<script>alert(1)</script>',
  '</title><b>',
  '{{x}}',
  '$1 $& $$',
  '%00',
  '%',
  '%zz',
  '../../etc/passwd',
  '=1+1',
  '@SUM(A1)',
  '-1',
  '__proto__',
  'constructor',
  'toString',
  'null',
  'true',
  '-0',
  '1e400',
  '9007199254740993',
  '２０２７年３月１日',
  '令和9年3月1日',
  '2027-02-30',
  '2027-03-01',
  '0000-00-00',
  '9999-12-31',
  '3/8/2027',
  '1900-01-00',
  'a@b',
  'ann@example.com',
  'ann@exämple.com',
  '"a b"@example.com',
  'ann@example.com,bob@example.com',
  'Asia/Tokyo',
  'Etc/GMT+14',
  'asia/tokyo',
  'Europe/../Tokyo',
  '在留',
  '👨‍👩‍👧‍👦',
  'é',
  'ﷺ',
  'Ⅷ',
  'İ',
  'ß',
] as const;

/** Any characters, lone halves of pairs too. (`fc.string` of all of Unicode takes seconds to set up.) */
const anyCharacters = fc
  .array(
    fc.oneof(
      fc.integer({ max: 0x7f, min: 0 }),
      fc.integer({ min: 0, max: 0xffff }),
      fc.integer({ min: 0x1_0000, max: 0x10_ffff }),
    ),
    { maxLength: 24 },
  )
  .map((codes) => String.fromCodePoint(...codes));

/** Any text: the awkward ones, any characters at all (lone halves of pairs too), and at times far too much of it. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...awkward) },
  { weight: 4, arbitrary: anyCharacters },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom(...awkward), fc.constantFrom(...awkward)).map((two) => two.join('')),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.constantFrom('a', ' ', '在', '0', '((', 'é', '\u0300'),
        fc.constantFrom(64, 65, 254, 255, 256, 1_000, 5_000),
      )
      .map(([unit, times]) => unit.repeat(times)),
  },
);

/** A day, near what the product knows or far from it, right or nearly. */
export const anyDate: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .date({ min: new Date('2012-07-01'), max: new Date('2060-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('2027-02-29', '2028-02-29', '2012-07-08', '0001-01-01', '9999-12-31', '+12027-01-01'),
  },
);

/** Text as it travels: UTF-8 has no lone halves of pairs. */
export const asSent = (text: string): string => new TextDecoder().decode(new TextEncoder().encode(text));
