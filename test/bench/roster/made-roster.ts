/** A roster as a Japanese personnel office exports it: CP932, Japanese headings, dates in eras and with slashes; made up, the same on every run. */
import { encodeFile } from '../../../functions/import/encode-file';
import { type Chance, seededChance } from '../rules/seeded-chance';

const headings =
  '社員番号,氏名,メールアドレス,言語,在留資格,在留期間,在留期間満了日,在留カード有効期限,出国日,再入国予定日';
const statuses = [
  '技術・人文知識・国際業務',
  '家族滞在',
  '介護',
  '技能実習2号ロ',
  '特定技能1号',
  '定住者',
  '日本人の配偶者等',
] as const;
const languages = ['ko', 'vi', 'id', 'en', 'ベトナム語', 'zh-Hans', 'ne', ''] as const;
const periods = ['1年', '3年', '5年', '6月', ''] as const;
const familyNames = ['髙橋', '山﨑', 'グエン', 'サントス', '李', 'タパ', 'スリヤニ'] as const;

/** The bytes of a roster of so many people, none of them wrong. */
export function makeRoster(people: number): Uint8Array {
  const chance = seededChance(20_261_123);
  const lines = [headings];
  for (let number = 1; number <= people; number += 1) lines.push(makeLine(number, chance));
  const { bytes, fellBack } = encodeFile(`${lines.join('\r\n')}\r\n`, 'cp932');
  if (fellBack) throw new Error('The roster should be writable in CP932.');
  return bytes;
}

function makeLine(number: number, chance: Chance): string {
  const stayEnds = makeDay(chance, 2027, 2031);
  const abroad = chance.happens(40);
  return [
    String(number).padStart(7, '0'),
    `${chance.pick(familyNames)}　${number}`,
    `staff${number}@example.com`,
    chance.pick(languages),
    chance.pick(statuses),
    chance.pick(periods),
    inEra(stayEnds),
    inEra(stayEnds),
    abroad ? withSlashes(makeDay(chance, 2026, 2026)) : '',
    abroad ? withSlashes(makeDay(chance, 2027, 2027)) : '',
  ].join(',');
}

type Day = { readonly year: number; readonly month: number; readonly day: number };

const makeDay = (chance: Chance, firstYear: number, lastYear: number): Day => ({
  year: chance.between(firstYear, lastYear),
  month: chance.between(1, 12),
  day: chance.between(1, 28),
});

/** Reiwa 1 is 2019. */
const inEra = ({ year, month, day }: Day): string => `令和${year - 2018}年${month}月${day}日`;
const withSlashes = ({ year, month, day }: Day): string => `${year}/${month}/${day}`;
