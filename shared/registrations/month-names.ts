/** The months as people write them, in every language we write. */

/**
 * How the names of each month begin, short ones and long ones, January first. No beginning is that of two months, in whichever languages.
 * In order: English; Portuguese, Indonesian and Filipino; Nepali; Burmese.
 */
const beginnings: readonly (readonly string[])[] = [
  ['jan', 'ene', 'जन', 'ဇန်'],
  ['feb', 'fev', 'peb', 'फे', 'ဖေ'],
  ['mar', 'मार्च', 'မတ်'],
  ['apr', 'abr', 'अप्रि', 'ဧ'],
  ['may', 'mai', 'mei', 'मे', 'မေ'],
  ['jun', 'hun', 'जुन', 'ဇွန်'],
  ['jul', 'hul', 'जुल', 'ဇူ'],
  ['aug', 'ago', 'agu', 'agt', 'अग', 'သြ', 'ဩ', 'ဪ'],
  ['sep', 'set', 'सेप', 'စက်'],
  ['oct', 'out', 'okt', 'अक्टो', 'အောက်'],
  ['nov', 'nob', 'नोभे', 'နို'],
  ['dec', 'dez', 'des', 'dis', 'डिसे', 'ဒီ'],
];

const chineseNumbers = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

/** Full-width, Nepali and Burmese digits as 0 to 9; other compatible letters in their usual form. */
export const plainDigits = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x0966))
    .replace(/[၀-၉]/g, (digit) => String(digit.charCodeAt(0) - 0x1040));

/** The number of a month, from its number or its name: `3`, `March`, `MAR.`, `março`, `3月`, `三月`, `tháng 3`, `3월`. */
export function monthNumberOf(text: string): number | undefined {
  // Letters without their marks in Latin script: `Março` and `Thg` are typed in many ways.
  const name = plainDigits(text)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(/\.$/, '');
  const number = /^(?:th(?:ang|g)?[ .]*)?(\d{1,2})(?: ?[月월])?$/.exec(name.normalize('NFKC'))?.[1];
  if (number !== undefined) return Number(number);
  const chinese = chineseNumbers.indexOf(name.replace(/月$/, ''));
  if (chinese >= 0) return chinese + 1;
  const named = beginnings.findIndex((month) => month.some((beginning) => name.startsWith(beginning)));
  return named >= 0 ? named + 1 : undefined;
}
