import { neutralise } from '../../../shared/roster/neutral-cell';
import type { DeskLanguage } from '../../../shared/words/languages';
import type { PersonSeen } from '../../people/see-person';

const columns = [
  { en: 'employee_id', ja: '社員番号', cell: (person: PersonSeen) => person.employeeId },
  { en: 'name', ja: '氏名', cell: (person: PersonSeen) => person.name },
  { en: 'days_left', ja: '残り日数', cell: (person: PersonSeen) => person.daysLeft },
  { en: 'next_date', ja: '次の期限', cell: (person: PersonSeen) => person.next?.date },
  { en: 'next_date_kind', ja: '期限の種類', cell: (person: PersonSeen) => person.next?.kind },
  { en: 'return_by', ja: '再入国期限', cell: (person: PersonSeen) => person.returnBy },
  { en: 'verdict', ja: '判定', cell: (person: PersonSeen) => person.verdict },
  { en: 'abroad', ja: '出国中', cell: (person: PersonSeen) => (person.abroad ? 'yes' : 'no') },
  { en: 'departs', ja: '出国日', cell: (person: PersonSeen) => person.departs },
  { en: 'returns', ja: '再入国予定日', cell: (person: PersonSeen) => person.returns },
  { en: 'asked', ja: '確認を依頼中', cell: (person: PersonSeen) => (person.asked ? 'yes' : 'no') },
  { en: 'acknowledged', ja: '確認済み', cell: (person: PersonSeen) => (person.acknowledged ? 'yes' : 'no') },
  { en: 'reachable', ja: 'メール到達', cell: (person: PersonSeen) => (person.reachable ? 'yes' : 'no') },
  { en: 'objected', ja: '通知を辞退', cell: (person: PersonSeen) => (person.objected ? 'yes' : 'no') },
  { en: 'leaving', ja: '退職', cell: (person: PersonSeen) => (person.leaving ? 'yes' : 'no') },
] as const;

/** The list for a spreadsheet: UTF-8 with a byte order mark, for Excel; CRLF (RFC 4180); no cell that a spreadsheet would run. */
export function writePeopleCsv(people: readonly PersonSeen[], language: DeskLanguage): string {
  const heading = columns.map((column) => column[language]);
  const rows = people.map((person) => columns.map(({ cell }) => writeCell(cell(person))));
  return `\ufeff${[heading, ...rows].map((cells) => `${cells.join(',')}\r\n`).join('')}`;
}

/** Our own numbers may be negative; only text can be a formula. */
function writeCell(value: string | number | null | undefined): string {
  const text = typeof value === 'string' ? neutralise(value) : String(value ?? '');
  return /["\r\n,]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
