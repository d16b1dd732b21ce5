import { fold } from './fold';

/** The columns of an employer's file by name, with their Japanese headings. Any order; only `neededColumns` must be there. */
export const columnHeadings = {
  employee_id: '社員番号',
  name: '氏名',
  email: 'メールアドレス',
  language: '言語',
  time_zone: 'タイムゾーン',
  status_of_residence: '在留資格',
  granted_period: '在留期間',
  period_of_stay_ends: '在留期間満了日',
  card_ends: '在留カード有効期限',
  birth_date: '生年月日',
  departs: '出国日',
  returns: '再入国予定日',
  returned: '再入国日',
  permit: '再入国許可',
  permit_effective: '再入国許可発効日',
  permit_ends: '再入国許可有効期限',
  permit_used: '再入国許可使用済み',
  pending_application: '申請中の手続',
  pending_filed: '申請日',
  second_email: '予備メールアドレス',
} as const;

export type Column = keyof typeof columnHeadings;

export const neededColumns = ['employee_id', 'email', 'status_of_residence'] as const satisfies readonly Column[];

/** The columns that hold a day of the calendar. */
export const dateColumns = [
  'period_of_stay_ends',
  'card_ends',
  'birth_date',
  'departs',
  'returns',
  'returned',
  'permit_effective',
  'permit_ends',
  'pending_filed',
] as const satisfies readonly Column[];

/** The columns our file of errors adds; in an upload they are passed over, so that a corrected file can come straight back. */
export const errorHeadings = ['エラー', 'error'] as const;

export const isErrorHeading = (heading: string): boolean => errorHeadings.some((ours) => fold(ours) === fold(heading));

/** What people also write above these columns. */
const otherHeadings: Partial<Record<Column, readonly string[]>> = {
  employee_id: ['従業員番号', '社員ID', 'staff_id'],
  name: ['名前', '姓名'],
  email: ['メール', 'e-mail', 'email_address', 'mail'],
  language: ['使用言語'],
  time_zone: ['時間帯'],
  card_ends: ['在留カードの有効期限', '在留カード有効期間満了日'],
  pending_application: ['申請中の手続き'],
  second_email: ['予備のメールアドレス', 'メールアドレス2'],
};

const columnOfFolded = new Map<string, Column>();
for (const [column, heading] of entriesOf(columnHeadings)) {
  for (const spelling of [column, heading, ...(otherHeadings[column] ?? [])])
    columnOfFolded.set(fold(spelling), column);
}

/** The column a heading means, whatever its case, width and spacing: `社員　番号` and `Employee ID` are `employee_id`. */
export const columnOf = (heading: string): Column | undefined => columnOfFolded.get(fold(heading));

function entriesOf<Key extends string, Value>(
  record: Readonly<Record<Key, Value>>,
): readonly (readonly [Key, Value])[] {
  const entries: [Key, Value][] = [];
  for (const key in record) entries.push([key, record[key]]);
  return entries;
}
