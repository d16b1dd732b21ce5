import type { FileReadingWords } from '../file-reading-words';
import { plural } from '../plural';
import { countRows } from './counts';

const notSent = 'Nothing has been sent yet.';

/** What is said about how we read a file, in English. */
export const fileReading: FileReadingWords = {
  look: {
    title: 'We read the file like this',
    text: 'If something is wrong here, change it: the file is read again, and nothing else happens.',
    encoding: 'Encoding',
    delimiter: 'The cells are separated by',
    headingRow: 'The headings are in',
    dateOrder: (heading) => `Dates of “${heading}”`,
    columns: { heading: 'Heading', means: 'We read it as', samples: 'First cells' },
    unknown: 'not read',
    asIs: 'leave as it is',
    choose: 'Please choose',
    ignore: 'nothing: do not read this column',
    button: 'Read the file again',
    workbook: 'An Excel workbook; we read its first sheet.',
  },
  encodings: {
    'utf-8': 'UTF-8',
    'utf-16le': 'UTF-16 (little endian)',
    'utf-16be': 'UTF-16 (big endian)',
    cp932: 'Shift_JIS as Windows writes it (CP932)',
  },
  delimiters: { ',': 'a comma', '\t': 'a tab', ';': 'a semicolon' },
  dateOrders: { 'day-first': 'First the day, then the month', 'month-first': 'First the month, then the day' },
  columnName: (column) => column.replaceAll('_', ' '),
  row: (rowNumber) => `Row ${rowNumber}`,
  wholeRow: 'The row',
  progress: (done, total) => `${done} of ${total} people`,
  check: {
    before: 'We first look into the file here on your computer. Nothing is sent before you press the button.',
    reading: (file) => `Reading “${file}” here on your computer. ${notSent}`,
    progress: (done, total) => `${done.toLocaleString('en')} of ${countRows(total)} looked at`,
    allGood: (file, count) =>
      `All ${countRows(count)} of “${file}” can be used. ${notSent} Send the file to see what would change, or choose another.`,
    someWrong: (file, good, wrong) =>
      `${countRows(good)} of “${file}” can be used; ${countRows(wrong)} ${plural('en', wrong, { one: 'has', other: 'have' })} something to mend, shown below. ${notSent} Mend the file and choose it again, or send it as it is: rows with mistakes are left out and come back to you in a file of their own.`,
    asking: (file, count) =>
      `We can open “${file}”, and must ask you about ${plural('en', count, { one: 'one thing', other: `${count} things` })} in it. ${notSent} We ask once you have sent it; nothing is changed before you answer.`,
    unreadable: (file, why) => `We cannot read “${file}”. ${why} ${notSent}`,
    tooLarge: (file, megabytes) =>
      `“${file}” is larger than ${megabytes} MB, so it cannot be sent. Divide it into several files, or leave out columns we do not read. ${notSent}`,
    failed: (file) => `We could not look into “${file}” here. ${notSent} Send it, and we look at it then.`,
    lookTitle: 'We read it like this',
    lookText: 'Is something wrong here? You can change it when the file is sent, before anything happens.',
    willAsk: 'we will ask you',
    questionsTitle: 'What we will ask you',
    missing: (columns) => `We need columns that no heading names: ${columns.join(', ')}.`,
    questions: {
      heading: (heading) => `What “${heading}” means.`,
      'date-order': (heading) => `Whether the dates of “${heading}” begin with the day or with the month.`,
      encoding: () => 'In which encoding the names can be read.',
    },
    mendTitle: 'What to mend',
    mendText: 'The most serious first. The row numbers are those your spreadsheet shows.',
    more: (count) =>
      `${countRows(count)} more have something to mend. Once the file is sent, you can download all of them.`,
  },
};
