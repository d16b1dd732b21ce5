import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { addDays, type DateText, dateText, dayOf, isDateText } from '../../../shared/calendar';
import { book } from '../../../shared/rules/book/book';
import type { RuleId } from '../../../shared/rules/book/rule-id';
import { ruleInForce, rules } from '../../../shared/rules/book/rules';

/** The day on which every rule was last compared with its source. */
const checkDay: DateText = '2026-11-22';
const farFuture: DateText = '2100-01-01';

const ids: readonly RuleId[] = [...new Set(rules.map(({ id }) => id))];
const versionsOf = (id: RuleId) => rules.filter((rule) => rule.id === id);
const dayBefore = (date: DateText) => dateText(addDays(dayOf(date), -1));
const dayAfter = (date: DateText) => dateText(addDays(dayOf(date), 1));

/** R1.10 comes after R1.9. */
const orderOf = (id: RuleId) => {
  const [area = 0, number = 0] = id.slice(1).split('.').map(Number);
  return area * 1000 + number;
};

/** The one rule that ended without another in its place: the relief of the pandemic. */
const ended: RuleId = 'R3.3';

const numbered = (area: number, last: number) => Array.from({ length: last }, (_, n) => `R${area}.${n + 1}`);

describe('the rule book has every area', () => {
  test.each([
    ['special re-entry', numbered(1, 12)],
    ['the re-entry permit', numbered(2, 11)],
    ['leaving without either', numbered(3, 3)],
    ['the stay that ends abroad, and pending applications', numbered(4, 7)],
    ['cards and certificates', numbered(5, 12)],
    ['statuses and their periods', ['R6', ...numbered(6, 3)]],
    ['other duties around an absence', numbered(7, 14)],
    ['counting', ['R8.1', 'R8.3', 'R8.4', 'R8.5', 'R8.6', 'R8.7']],
    ['employers', numbered(9, 8)],
  ])('%s', (_, expected) => {
    expect(ids).toEqual(expect.arrayContaining(expected));
  });
});

describe('the files of the rule book', () => {
  const directory = new URL('../../../shared/rules/book/', import.meta.url);
  const files = readdirSync(directory).filter((name) => /^r\d/.test(name));

  test('hold one version each, listed in the book, under a name that begins with its id', () => {
    const found = files.map((name) => {
      const text = readFileSync(new URL(name, directory), 'utf8');
      const id = /^ {2}id: '(.+)',$/m.exec(text)?.[1] ?? '';
      const from = /^ {2}from: '(.+)',$/m.exec(text)?.[1] ?? '';
      expect(name.startsWith(`${id.toLowerCase().replace('.', '-')}-`), `${name} holds ${id}`).toBe(true);
      return `${id} ${from}`;
    });
    expect(found.toSorted()).toEqual(book.map(({ id, from }) => `${id} ${from}`).toSorted());
  });

  test('say the year in the name of a later version, and in no other', () => {
    for (const name of files) {
      const text = readFileSync(new URL(name, directory), 'utf8');
      const id = ids.find((known) => text.includes(`id: '${known}'`));
      const from = text.match(/from: '(\d{4})/)?.[1];
      const isLater = id !== undefined && versionsOf(id)[0]?.from.slice(0, 4) !== from;
      if (isLater) expect(name).toMatch(new RegExp(`-${from}\\.ts$`));
    }
  });
});

describe('a rule', () => {
  test.each(rules.map((rule) => [`${rule.id} of ${rule.from}`, rule] as const))('%s is well-formed', (_, rule) => {
    expect(rule.id).toMatch(/^R[1-9](\.[1-9]\d?)?$/);
    expect(isDateText(rule.from)).toBe(true);
    expect(rule.checked).toBe(checkDay);
    expect(rule.from >= '2012-07-09', 'the book begins with the residence card').toBe(true);
    if (rule.until !== null) expect(rule.until >= rule.from).toBe(true);
  });

  test.each(rules.map((rule) => [`${rule.id} of ${rule.from}`, rule] as const))('%s names its source', (_, rule) => {
    expect(new URL(rule.source.url).protocol).toBe('https:');
    expect(rule.source.text.en).toMatch(/^[\x20-\x7e]+$/);
    expect(rule.source.text.ja).toMatch(/\p{Script=Han}/u);
    expect(rule.source.text.ja).not.toMatch(/\barts?\.|["']/);
  });

  test.each(rules.map((rule) => [`${rule.id} of ${rule.from}`, rule.sentence] as const))(
    '%s speaks in a few whole sentences of each language',
    (_, { en, ja }) => {
      expect(en).toMatch(/^[A-Z]/);
      expect(en).toMatch(/\.$/);
      expect(en.split(/(?<=\.) (?=[A-Z])/).length).toBeLessThanOrEqual(2);
      expect(ja).toMatch(/\p{Script=Hiragana}/u);
      const sentences = ja.replace(/（[^）]*）/g, '').split(/(?<=。)/);
      expect(sentences.length).toBeLessThanOrEqual(3);
      for (const sentence of sentences) expect(sentence).toMatch(/(です|ます|ません|ました|ください)。$/);
      expect(`${en}${ja}`).not.toMatch(/"|\s\s/);
      expect(ja).not.toContain("'");
    },
  );

  test('promises nobody that they can come back', () => {
    for (const { sentence } of rules) {
      expect(sentence.en).not.toMatch(
        /\b(you|they|holder|who) (can|may|will be able to) (always )?(return|re-enter|come back)/i,
      );
      expect(sentence.ja).not.toMatch(/再入国(することが)?できます|必ず(再入国|戻)/);
    }
  });
});

describe('the versions of a rule', () => {
  test('stand in the book by id, older ones first', () => {
    const keys = rules.map(({ id, from }) => `${String(orderOf(id)).padStart(6, '0')} ${from}`);
    expect(keys).toEqual(keys.toSorted());
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('follow each other without a gap, and the last one goes on', () => {
    for (const id of ids) {
      const versions = versionsOf(id);
      versions.forEach(({ until }, position) => {
        const successor = versions[position + 1];
        if (successor !== undefined) expect(until).toBe(dayBefore(successor.from));
        else if (id !== ended) expect(until, id).toBe(null);
      });
    }
  });

  test('take over at midnight: the fee of a permit on the days around each change', () => {
    expect(ruleInForce('R2.4', '2025-03-31')).toMatchObject({ from: '2012-07-09', until: '2025-03-31' });
    expect(ruleInForce('R2.4', '2025-04-01')).toMatchObject({ from: '2025-04-01', until: '2026-09-30' });
    expect(ruleInForce('R2.4', '2026-09-30')).toMatchObject({ from: '2025-04-01', until: '2026-09-30' });
    expect(ruleInForce('R2.4', '2026-10-01')).toMatchObject({ from: '2026-10-01', until: null });
  });

  test('leave exactly one in force on every day on which anything changes, from the first one on', () => {
    const changes = rules.flatMap(({ from, until }) => [
      from,
      dayBefore(from),
      ...(until ? [until, dayAfter(until)] : []),
    ]);
    for (const on of [...new Set<DateText>([...changes, checkDay, farFuture])]) {
      for (const id of ids.filter((known) => known !== ended)) {
        const first = versionsOf(id)[0];
        const inForce = versionsOf(id).filter(({ from, until }) => from <= on && (until === null || on <= until));
        const begun = first !== undefined && first.from <= on;
        expect(inForce.length, `${id} on ${on}`).toBe(begun ? 1 : 0);
        expect(ruleInForce(id, on)).toBe(inForce[0]);
      }
    }
  });

  test('end only for the relief of the pandemic, which is over since 30 April 2023', () => {
    expect(ruleInForce(ended, '2019-12-31')).toBeUndefined();
    expect(ruleInForce(ended, '2023-04-30')).toMatchObject({ from: '2020-01-01', until: '2023-04-30' });
    expect(ruleInForce(ended, '2023-05-01')).toBeUndefined();
    expect(book.filter((rule) => 'until' in rule).map(({ id }) => id)).toEqual([ended]);
  });
});

describe('what older articles still say is nowhere the law of today', () => {
  const today = ids.flatMap((id) => ruleInForce(id, checkDay) ?? []);
  const saying = (outdated: RegExp) =>
    today.filter(({ sentence }) => outdated.test(sentence.en) || outdated.test(sentence.ja)).map(({ id }) => id);

  test.each([
    ['a multiple permit needs proof of need', /\bproof (of|that) .*\b(need|necess)|\bneed for (a )?multiple|必要性/i],
    ['a permit costs 3,000 or 6,000 yen', /(?<![\d,])[36],000( yen|円)/],
    ['a renewal costs 4,000 or 6,000 yen', /(renewal|更新).*(?<![\d,])[46],000( yen|円)/],
    ['permanent residence costs 8,000 or 10,000 yen', /(permanent residence|永住許可)\D{0,12}(?<![\d,])(8|10),000/],
    ['there is an easier procedure because of Covid-19', /covid|corona|pandemic|コロナ/i],
    ['a permanent resident gets a card for seven years', /runs seven years|7年で|seventh birthday|7回目の誕生日/],
    [
      'a stay of less than three months is what excludes',
      /(less than|under) (three|3) months|(3|三)(か|ヶ|カ)?月未満/i,
    ],
    [
      'an extension reaches four or five years',
      /(four|five|4|5) years after it took effect|効力発生の日から[45]年以内/,
    ],
    ['the embarkation card asks for the kind of re-entry', /box for special re-entry|みなし再入国許可による出国を希望/],
    ['five exclusions, without the supervisory measure', /^(?!.*(supervisory|監理措置)).*(detention order|収容令書)/],
    ['illegal work costs five years or five million yen', /5 million|5,000,000|500万円/],
  ])('%s', (_, outdated) => {
    expect(saying(outdated)).toEqual([]);
  });

  test('but the book of its own day still knows it', () => {
    expect(ruleInForce('R2.4', '2024-05-01')?.sentence.en).toContain('3,000 yen');
    expect(ruleInForce('R1.5', '2015-05-01')?.sentence.en).toContain('box for special re-entry');
    expect(ruleInForce('R1.2', '2024-06-09')?.sentence.en).not.toContain('supervisory measure');
  });
});
