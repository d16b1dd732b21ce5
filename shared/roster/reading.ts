import type { Contact, EmailAddress, TimeZone } from '../registrations/registration';
import type { Impossibility } from '../rules/assessment';
import type { Facts } from '../rules/facts';
import type { Language } from '../words/languages';
import type { Column } from './columns';

/** Why no row of the file can be read. */
export type FileProblem =
  | { readonly code: 'file-empty' }
  /** A web page, a PDF or a picture, whatever its name says. */
  | { readonly code: 'file-not-a-table' }
  | { readonly code: 'file-without-rows' }
  | { readonly code: 'file-missing-columns'; readonly columns: readonly Column[] }
  | { readonly code: 'file-duplicate-columns'; readonly headings: readonly string[] }
  | { readonly code: 'file-quote-not-closed'; readonly rowNumber: number }
  /** A workbook that cannot be opened; `workbook-old` is the .xls of before 2007. */
  | { readonly code: 'workbook-broken' | 'workbook-protected' | 'workbook-empty' | 'workbook-old' };

/** One row; `rowNumber` is the one a spreadsheet shows: the headings are row 1, a cell with line breaks is still one row. */
export type RowVerdict = ReadRow | WrongRow;

export type ReadRow = {
  readonly outcome: 'ok';
  readonly rowNumber: number;
  readonly employeeId: string;
  readonly contact: RosterContact;
  readonly facts: Facts;
};

export type WrongRow = {
  readonly outcome: 'errors';
  readonly rowNumber: number;
  /** Empty where the cell is empty or unreadable. */
  readonly employeeId: string;
  readonly errors: readonly [CellError, ...CellError[]];
  /** The row as it came, for the file of errors. */
  readonly cells: readonly string[];
};

/** A contact as far as the row says it: language and time zone are undefined where their cell is empty. */
export type RosterContact = {
  readonly email: EmailAddress;
  readonly name: Contact['name'];
  readonly language: Language | undefined;
  readonly timeZone: TimeZone | undefined;
  readonly secondEmail: EmailAddress | undefined;
};

export const cellErrorCodes = [
  'too-few-cells',
  'too-many-cells',
  'missing',
  'needed-with',
  'too-long',
  'forbidden-characters',
  'characters-lost',
  'formula',
  'number-mangled',
  'duplicate',
  'email-invalid',
  'language-unknown',
  'time-zone-unknown',
  'status-unknown',
  'status-needs-number',
  'granted-period-unreadable',
  'date-unreadable',
  'date-order-unclear',
  'permit-unknown',
  'yes-or-no-unreadable',
  'pending-unknown',
] as const;
export type CellErrorCode = (typeof cellErrorCodes)[number] | Impossibility['code'];

/** One thing that is wrong in a row. */
export type CellError = {
  /** null: the row as a whole. */
  readonly column: Column | null;
  readonly code: CellErrorCode;
  /** What stands in the cell, at most 80 characters of it. */
  readonly value?: string | undefined;
  /** `duplicate`: the other rows with the same employee_id. */
  readonly rows?: readonly number[] | undefined;
  /** `needed-with`: the column that is filled and needs this one. */
  readonly with?: Column | undefined;
  /** `too-few-cells`, `too-many-cells`: how many there are, and how many headings. */
  readonly cells?: { readonly found: number; readonly expected: number } | undefined;
};

/** What a cell says, or the code of what is wrong with it. */
export type CellReading<Value> = { readonly value: Value } | { readonly code: CellErrorCode };
