import { type Column, columnHeadings, neededColumns } from '../../../shared/roster/columns';
import { neutralise } from '../../../shared/roster/neutral-cell';
import type { DeskLanguage } from '../../../shared/words/languages';

type Example = Readonly<Record<DeskLanguage, string>>;
const both = (text: string): Example => ({ en: text, ja: text });

/** What most employers know of their people, in the order they would write it; somebody with a trip, and somebody without. */
const columns: readonly (readonly [column: Column, withTrip: Example, withoutTrip: Example])[] = [
  ['employee_id', both('00123'), both('00124')],
  ['name', both('Linh Nguyen'), { en: 'Kenji Silva', ja: 'ケンジ シルバ' }],
  ['email', both('linh@example.com'), both('kenji@example.com')],
  ['language', both('vi'), both('pt-BR')],
  [
    'status_of_residence',
    { en: 'Engineer/Specialist in Humanities/International Services', ja: '技術・人文知識・国際業務' },
    { en: 'Long-Term Resident', ja: '定住者' },
  ],
  ['granted_period', { en: '3 years', ja: '3年' }, { en: '5 years', ja: '5年' }],
  ['period_of_stay_ends', both('2028-05-31'), both('2030-09-30')],
  ['card_ends', both('2028-05-31'), both('2030-09-30')],
  ['departs', both('2026-12-20'), both('')],
  ['returns', both('2027-01-10'), both('')],
];

/** A file to fill in: two people who do not exist. UTF-8 with a byte order mark, for Excel; CRLF (RFC 4180). */
export function exampleFile(language: DeskLanguage): string {
  const rows = [
    columns.map(([column]) => headingOf(column, language)),
    columns.map(([, example]) => example[language]),
    columns.map(([, , example]) => example[language]),
  ];
  return `\ufeff${rows.map((cells) => `${cells.map(neutralise).join(',')}\r\n`).join('')}`;
}

/** What we write above a column; read back in either language. */
export const headingOf = (column: Column, language: DeskLanguage): string =>
  language === 'ja' ? columnHeadings[column] : column;

export const isNeeded = (column: Column): boolean => neededColumns.some((needed) => needed === column);
