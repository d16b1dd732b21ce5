import { columnHeadings } from '../../roster/columns';
import type { CellError, FileProblem } from '../../roster/reading';
import type { RosterTexts } from '../../roster/texts';
import { languages } from '../languages';
import { plural } from '../plural';

const quoted = ({ value = '' }: CellError): string => `“${value}”`;
const rows = ({ rows = [] }: CellError): string =>
  `${plural('en', rows.length, { one: 'row', other: 'rows' })} ${rows.join(', ')}`;

/** What is wrong in an employer's file and what to write instead, in English. */
export const rosterWords: RosterTexts = {
  cells: {
    'too-few-cells': ({ cells }) =>
      `This row has ${cells?.found} cells, but there are ${cells?.expected} headings. Leave a cell empty rather than out, so that each one stands below its heading.`,
    'too-many-cells': ({ cells }) =>
      `This row has ${cells?.found} cells, but there are only ${cells?.expected} headings. Put a text that holds a comma in double quotes, or remove what is too much.`,
    missing: () => 'This is needed. Please fill it in.',
    'needed-with': ({ with: other }) =>
      `This is needed because ${other ?? 'another column'} is filled in. Fill in both, or leave both empty.`,
    'too-long': () => 'This is too long. Please shorten it.',
    'forbidden-characters': () => 'This holds an invisible character that cannot be used. Please type it again.',
    'characters-lost': (error) =>
      `In ${quoted(error)} a character was lost when the file was saved. Please type it again.`,
    formula: (error) =>
      `${quoted(error)} begins with a character that makes a spreadsheet run it as a formula. Write it without = + - or @ at the beginning.`,
    'number-mangled': (error) =>
      `${quoted(error)} was shortened by the spreadsheet, and digits are lost. Format the column as text and enter the whole number again.`,
    duplicate: (error) =>
      `${quoted(error)} also stands in ${rows(error)}. Keep one row for each person; for a second trip, upload again after the first return.`,
    'email-invalid': (error) => `${quoted(error)} is not an e-mail address. Write one such as name@example.com.`,
    'language-unknown': (error) =>
      `We do not write in ${quoted(error)} yet. Write one of ${languages.join(', ')}, or leave it empty for Japanese.`,
    'time-zone-unknown': (error) =>
      `${quoted(error)} is not a time zone we know. Write one such as Asia/Tokyo or America/New_York, or leave it empty for Asia/Tokyo.`,
    'status-unknown': (error) =>
      `${quoted(error)} is not a status of residence. Write it as it stands on the residence card, such as Student or 留学.`,
    'status-needs-number': (error) =>
      `There are several kinds of ${quoted(error)}. Write the number from the residence card too, such as “Specified Skilled Worker (i)” or 特定技能1号.`,
    'granted-period-unreadable': (error) =>
      `${quoted(error)} is not a period we can read. Write the period that was granted, such as “1 year”, “6 months” or “5年”, or leave it empty.`,
    'date-unreadable': (error) =>
      `${quoted(error)} is not a date we can read. Write year, month and day, such as 2027-03-27.`,
    'date-order-unclear': (error) =>
      `In ${quoted(error)} we cannot tell for certain which number is the day and which the month. Write the year first, such as 2027-03-27.`,
    'no-such-date': (error) => `${quoted(error)} is not in the calendar. Check the day and the month.`,
    'permit-unknown': (error) =>
      `${quoted(error)} is not a kind of re-entry permit. Write “single” or “multiple”, or leave it empty when there is none.`,
    'yes-or-no-unreadable': (error) =>
      `${quoted(error)} is neither yes nor no. Write “yes” or “no”, or leave it empty for no.`,
    'pending-unknown': (error) =>
      `${quoted(error)} is not an application we know. Write “renewal”, “change” or “permanent-residence”, or leave it empty when there is none.`,
    'returns-before-departure': () => 'The return is before the departure. Check both dates.',
    'returned-before-departure': () => 'The day of coming back is before the day of departure. Check both dates.',
    'permit-ends-before-effective': () => 'The permit ends before it begins. Check both dates.',
    'decided-before-filed': () => 'The decision is before the application. Check both dates.',
  },
  file: (problem: FileProblem): string => {
    switch (problem.code) {
      case 'file-empty':
        return 'The file is empty. Save your table as CSV again and upload that file.';
      case 'file-not-a-table':
        return 'The file is not a table, but a web page, a PDF or a picture. Open the table in Excel, save it as .xlsx or as CSV, and upload that file.';
      case 'file-without-rows':
        return 'The file has headings but no rows. Add one row for each person below them and upload it again.';
      case 'file-missing-columns':
        return `These headings are missing: ${problem.columns.map((column) => `${column} (${columnHeadings[column]})`).join(', ')}. Add these columns and upload the file again.`;
      case 'file-duplicate-columns':
        return `These headings stand there more than once, or mean the same as another: ${problem.headings.join(', ')}. Keep one of each and upload the file again.`;
      case 'file-quote-not-closed':
        return `In row ${problem.rowNumber} a double quote (") opens and never closes, so the rows below it cannot be told apart. Close or remove it and upload the file again.`;
      case 'workbook-broken':
        return 'The workbook cannot be opened; the file seems to be damaged. Open it in Excel, save it again as .xlsx or as CSV, and upload that file.';
      case 'workbook-protected':
        return 'The workbook is protected with a password. Save a copy without the password and upload that file.';
      case 'workbook-empty':
        return 'The first sheet of the workbook is empty. Put the table on the first sheet and upload the file again.';
      case 'workbook-old':
        return 'The file is a workbook of the old kind (.xls). In Excel, save it as .xlsx or as CSV and upload that file.';
    }
  },
};
