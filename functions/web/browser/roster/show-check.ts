import type { Column } from '../../../../shared/roster/columns';
import type { ColumnLook, FileLook, Question } from '../../../../shared/roster/file-reading';
import type { RosterTexts } from '../../../../shared/roster/texts';
import type { WorstRow } from '../../../../shared/roster/worst-first';
import type { FileReadingWords } from '../../../../shared/words/file-reading-words';
import { make } from '../dom/make';
import type { FileCheck } from './check-file';

/** What was found in a file, for the person who chose it to look through: what to mend, what will be asked, how it was read. */
export function showCheck(check: FileCheck, words: FileReadingWords, texts: RosterTexts): readonly Node[] {
  const asked = check.outcome === 'asking' ? showQuestions(check.questions, check.missing, words) : [];
  const wrong = check.outcome === 'read' ? showWrongRows(check.worstRows, check.wrongRows, words, texts) : [];
  const look =
    check.look === undefined || check.look.columns.length === 0
      ? []
      : showLook(check.look, check.outcome === 'asking', words);
  return [...wrong, ...asked, ...look];
}

function showWrongRows(
  rows: readonly WorstRow[],
  all: number,
  words: FileReadingWords,
  texts: RosterTexts,
): readonly Node[] {
  const { check } = words;
  if (all === 0) return [];
  const lines = rows.map(({ rowNumber, employeeId, errors }) =>
    make(
      'tr',
      {},
      make('td', { class: 'when' }, words.row(rowNumber), make('small', {}, employeeId)),
      make(
        'td',
        {},
        ...errors.map((error) =>
          make(
            'div',
            {},
            make('strong', {}, error.column === null ? words.wholeRow : words.columnName(error.column)),
            `: ${texts.cells[error.code](error)}`,
          ),
        ),
      ),
    ),
  );
  return [
    make('h2', {}, check.mendTitle),
    make('p', {}, check.mendText),
    make('table', { class: 'dates' }, make('tbody', {}, ...lines)),
    ...(all > rows.length ? [make('p', { class: 'after' }, check.more(all - rows.length))] : []),
  ];
}

function showQuestions(
  questions: readonly Question[],
  missing: readonly Column[],
  { check, columnName }: FileReadingWords,
): readonly Node[] {
  return [
    make('h2', {}, check.questionsTitle),
    ...(missing.length === 0 ? [] : [make('p', {}, check.missing(missing.map(columnName)))]),
    make(
      'ul',
      {},
      ...questions.map((question) =>
        make('li', {}, check.questions[question.kind]('heading' in question ? question.heading : '')),
      ),
    ),
  ];
}

function showLook(
  { encoding, delimiter, headingRow, columns }: FileLook,
  isAsking: boolean,
  words: FileReadingWords,
): readonly Node[] {
  const { look, check } = words;
  const facts: readonly (readonly [string, string])[] = [
    ...(encoding === undefined ? [] : [[look.encoding, words.encodings[encoding]] as const]),
    ...(delimiter === undefined ? [] : [[look.delimiter, words.delimiters[delimiter]] as const]),
    [look.headingRow, words.row(headingRow)],
  ];
  return [
    make('h2', {}, check.lookTitle),
    ...(encoding === undefined ? [make('p', {}, look.workbook)] : []),
    make(
      'dl',
      { class: 'legend' },
      ...facts.map(([name, value]) => make('div', {}, make('dt', {}, name), make('dd', {}, value))),
    ),
    make(
      'table',
      { class: 'dates' },
      make(
        'thead',
        {},
        make(
          'tr',
          {},
          make('th', { scope: 'col' }, look.columns.heading),
          make('th', { scope: 'col' }, look.columns.means),
        ),
      ),
      make('tbody', {}, ...columns.map((column) => showColumn(column, isAsking, words))),
    ),
    make('p', { class: 'after' }, check.lookText),
  ];
}

function showColumn(
  { heading, column, dateOrder, samples }: ColumnLook,
  isAsking: boolean,
  words: FileReadingWords,
): Node {
  const isRead = column !== 'unknown' && column !== 'ignore';
  const unread = isAsking && column === 'unknown' ? words.check.willAsk : words.look.unknown;
  const means = isRead ? words.columnName(column) : unread;
  const cells = samples.map(({ text, date }) => (date === undefined || date === text ? text : `${text} = ${date}`));
  return make(
    'tr',
    {},
    make('th', { scope: 'row' }, heading),
    make(
      'td',
      isRead ? {} : { class: 'past' },
      `→ ${means}`,
      ...(dateOrder === undefined ? [] : [make('small', {}, words.dateOrders[dateOrder])]),
      make('small', {}, cells.join(' · ')),
    ),
  );
}
