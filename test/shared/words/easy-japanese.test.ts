import { describe, expect, it } from 'vitest';
import { addDays, dayOf } from '../../../shared/calendar';
import { writeDays, writePeople } from '../../../shared/words/ja-easy/counts';
import { readingsInBrackets } from '../../../shared/words/ruby';
import { pageWordsFor, wordsFor } from '../../support/words';

const { letters, lettersMore, rules, explain, dates } = wordsFor('ja-easy');
const pages = pageWordsFor('ja-easy');

/** What a sentence may be told: text, counts, lists, and things that say their own name whatever is taken from them. */
const named: unknown = new Proxy({}, { get: (_, key) => (typeof key === 'symbol' ? () => '山' : '山') });
const tellings: readonly (readonly unknown[])[] = [
  ['山', '山', '山', '山', '山'],
  [named, named, named, named, named],
  [0, 0],
  [1, 1],
  [-3, -3],
  ['山', 0, 0],
  ['山', 14, 14],
  ['山', '山', 0],
  ['山', '山', 30],
  ['山', ['山', '山'], ['山', '山']],
  [undefined],
];

function say(sentence: unknown): readonly string[] {
  if (typeof sentence === 'string') return [sentence];
  if (typeof sentence === 'function') {
    const said = tellings.flatMap((telling) => {
      try {
        return [String(Reflect.apply(sentence, undefined, [...telling]))];
      } catch {
        return [];
      }
    });
    if (said.length === 0) throw new Error('No telling of this test fits a sentence.');
    return said;
  }
  return typeof sentence === 'object' && sentence !== null ? Object.values(sentence).flatMap(say) : [];
}

const sentences = [letters, lettersMore, rules, explain, pages].flatMap(say);
/** What is typed stands before a kanji that has a reading; a count may, before what it counts. */
const isUnderTyped = /山(?![人件回年円日時分]《)/u;
const noted = /(?:｜([\d\p{Script=Han}々]+)|([\p{Script=Han}々]+))《(\p{Script=Hiragana}+)》/gu;

describe('easy Japanese', () => {
  it('has a reading in hiragana for every kanji, and no reading without kanji', () => {
    const rest = sentences.map((text) => text.replace(noted, '').replaceAll('山', ''));
    expect(rest.filter((text) => /[\p{Script=Han}々〆ヶ《》｜]/u.test(text))).toEqual([]);
  });

  it('draws nothing that somebody typed under a reading', () => {
    expect(sentences.filter((text) => [...text.matchAll(noted)].some(([word]) => isUnderTyped.test(word)))).toEqual([]);
  });

  it('keeps the official words that its reader must know again at a counter', () => {
    const said = new Set(sentences.map((text) => text.replace(noted, '$1$2')));
    for (const term of ['在留資格', '在留期間の満了日', '再入国許可', 'みなし再入国許可', '在留カード', '特例期間'])
      expect([...said].some((text) => text.includes(term))).toBe(true);
  });
});

describe('the days of easy Japanese', () => {
  const read = (text: string) => readingsInBrackets(text, 'ja-easy');

  it.each([
    [1, '1日（ついたち）'],
    [2, '2日（ふつか）'],
    [3, '3日（みっか）'],
    [4, '4日（よっか）'],
    [5, '5日（いつか）'],
    [6, '6日（むいか）'],
    [7, '7日（なのか）'],
    [8, '8日（ようか）'],
    [9, '9日（ここのか）'],
    [10, '10日（とおか）'],
    [11, '11日（にち）'],
    [14, '14日（じゅうよっか）'],
    [17, '17日（じゅうしちにち）'],
    [19, '19日（じゅうくにち）'],
    [20, '20日（はつか）'],
    [21, '21日（にち）'],
    [24, '24日（にじゅうよっか）'],
    [27, '27日（にじゅうしちにち）'],
    [29, '29日（にじゅうくにち）'],
    [31, '31日（にち）'],
  ])('read the %ith of a month as one says it', (day, said) => {
    expect(read(dates.plain(addDays(dayOf('2027-12-01'), day - 1)))).toBe(`2027年（ねん）12月（がつ）${said}`);
  });

  it.each([
    ['2027-04-11', '4月（しがつ）'],
    ['2027-07-11', '7月（しちがつ）'],
    ['2027-09-11', '9月（くがつ）'],
    ['2027-10-11', '10月（がつ）'],
  ] as const)('read the month of %s as one says it', (date, month) => {
    expect(read(dates.plain(dayOf(date)))).toBe(`2027年（ねん）${month}11日（にち）`);
  });

  it('say the weekday where a person plans with it', () => {
    expect(read(dates.withWeekday(dayOf('2027-12-20')))).toBe(
      '2027年（ねん）12月（がつ）20日（はつか）（月（げつ）曜日（ようび））',
    );
  });

  it('are counted as one counts them', () => {
    expect([1, 3, 14, 20, 30].map((count) => read(writeDays(count)))).toEqual([
      '1日（いちにち）',
      '3日（みっか）',
      '14日（じゅうよっか）',
      '20日（はつか）',
      '30日（にち）',
    ]);
    expect([1, 2, 3, 4].map((count) => read(writePeople(count)))).toEqual([
      '1人（ひとり）',
      '2人（ふたり）',
      '3人（にん）',
      '4人（よにん）',
    ]);
  });
});
