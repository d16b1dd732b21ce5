import { createCellReaders } from './cell-readers';
import type { DateRule } from './cells/date';
import type { Column } from './columns';
import type { Answers, ColumnLook, FileLook, FileReading, Question } from './file-reading';
import { type Duplicates, judgeDuplicate } from './find-duplicates';
import { findHeadingRow } from './find-heading-row';
import type { OpenOrder } from './judge-dates';
import { type MatchedHeadings, type MeaningOf, matchHeadings } from './match-headings';
import type { Source } from './open-source';
import { readRow } from './read-row';
import type { FileProblem, RowVerdict } from './reading';
import type { RowSetting } from './row-setting';
import { QuoteNotClosed } from './split-rows';
import { type NumberedRow, type Survey, surveyRows } from './survey-rows';

/** What the reader of rows is told beside the rows. */
export type Told = {
  readonly meaningOf: MeaningOf;
  readonly answers: Answers;
  readonly isTimeZone: (name: string) => boolean;
};

/** Reads the rows of an opened file. They are gone through twice: first for what only all of them can say, then for their verdicts. */
export function readSource(source: Source, told: Told): FileReading {
  try {
    return surveyAndJudge(source, told);
  } catch (error) {
    if (!(error instanceof QuoteNotClosed)) throw error;
    return unreadable({ code: 'file-quote-not-closed', rowNumber: error.rowNumber });
  }
}

function surveyAndJudge(source: Source, { meaningOf, answers, isTimeZone }: Told): FileReading {
  const headingIndex =
    answers.headingRow === undefined ? findHeadingRow(source.rows(), meaningOf) : answers.headingRow - 1;
  if (headingIndex === undefined) return unreadable({ code: 'file-empty' });
  const rowsBelow = () => numberRows(source.rows(), headingIndex);
  const matched = matchHeadings(rowAt(source, headingIndex), meaningOf);
  const readers = createCellReaders(isTimeZone);
  const survey = surveyRows(rowsBelow(), matched, readers);

  const rules = new Map<Column, DateRule>();
  const open: Question[] = [];
  for (const [column, evidence] of survey.dates) {
    const rule = evidence.decide(answers.dateOrder?.[column]);
    if ('why' in rule) open.push(askDateOrder(column, rule, matched));
    else rules.set(column, rule);
  }
  const withoutRule = readers.dateBy({});
  const dateReaders = new Map([...rules].map(([column, rule]) => [column, readers.dateBy(rule)] as const));
  const dates: RowSetting['dates'] = (column) => dateReaders.get(column) ?? withoutRule;
  const look: FileLook = {
    ...source.found,
    headingRow: headingIndex + 1,
    columns: lookAtColumns(matched, survey, rules, dates),
  };

  const problem = judgeHeadings(matched, survey);
  if (problem !== undefined) return { outcome: 'unreadable', problem, look };
  const [first, ...more] = [...askHeadings(matched, look), ...open];
  if (first !== undefined) return { outcome: 'asking', questions: [first, ...more], missing: matched.missing, look };
  const { headings, places } = matched;
  const has = (...columns: readonly Column[]): boolean => columns.some((column) => places.has(column));
  const tells = {
    trip: has('departs', 'returns', 'returned'),
    permit: has('permit', 'permit_effective', 'permit_ends', 'permit_used'),
    pending: has('pending_application', 'pending_filed'),
  };
  const setting: RowSetting = { width: headings.length, places, tells, readers, dates };
  return {
    outcome: 'read',
    look,
    headings,
    columns: new Set(places.keys()),
    unknownHeadings: matched.unknown,
    rowCount: survey.rowCount,
    rows: () => judgeRows(rowsBelow(), setting, survey.duplicates),
  };
}

const unreadable = (problem: FileProblem): FileReading => ({ outcome: 'unreadable', problem });

function judgeHeadings({ missing, unknown, twice }: MatchedHeadings, { rowCount }: Survey): FileProblem | undefined {
  if (missing.length > 0 && unknown.length === 0) return { code: 'file-missing-columns', columns: missing };
  if (twice.length > 0) return { code: 'file-duplicate-columns', headings: twice };
  return rowCount === 0 ? { code: 'file-without-rows' } : undefined;
}

/** Unknown headings are asked about only where something needed is missing; otherwise they are told, and can be mapped. */
const askHeadings = ({ missing, unknown }: MatchedHeadings, look: FileLook): readonly Question[] =>
  missing.length === 0
    ? []
    : look.columns
        .filter(({ column }) => column === 'unknown')
        .slice(0, unknown.length)
        .map(({ heading, samples }) => ({ kind: 'heading', heading, samples }));

const askDateOrder = (
  column: Column,
  { why, samples }: OpenOrder,
  { headings, places }: MatchedHeadings,
): Question => ({
  kind: 'date-order',
  column,
  heading: headings[places.get(column) ?? -1] ?? column,
  why,
  samples,
});

const lookAtColumns = (
  { headings, meanings }: MatchedHeadings,
  { samples }: Survey,
  rules: ReadonlyMap<Column, DateRule>,
  dates: RowSetting['dates'],
): readonly ColumnLook[] =>
  headings.map((heading, index) => {
    const column = meanings[index] ?? 'unknown';
    const rule = column === 'ignore' || column === 'unknown' ? undefined : rules.get(column);
    const read = column === 'ignore' || column === 'unknown' || rule === undefined ? undefined : dates(column);
    return {
      heading: heading.trim(),
      column,
      ...(rule?.order === undefined ? {} : { dateOrder: rule.order }),
      samples: (samples[index] ?? []).map((text) => {
        const reading = read?.(text);
        return reading !== undefined && 'value' in reading ? { text, date: reading.value } : { text };
      }),
    };
  });

function rowAt({ rows }: Source, wanted: number): readonly string[] {
  let index = 0;
  for (const row of rows()) {
    if (index === wanted) return row;
    index += 1;
  }
  return [];
}

/** The rows below the headings that have anything in them. The first row of a file is row 1. */
function* numberRows(rows: Iterable<readonly string[]>, headingIndex: number): Generator<NumberedRow, void, undefined> {
  let rowNumber = 0;
  for (const cells of rows) {
    rowNumber += 1;
    if (rowNumber > headingIndex + 1 && cells.some((cell) => cell.trim() !== '')) yield { rowNumber, cells };
  }
}

function* judgeRows(
  rows: Iterable<NumberedRow>,
  setting: RowSetting,
  duplicates: Duplicates,
): Generator<RowVerdict, void, undefined> {
  for (const { rowNumber, cells } of rows) {
    yield judgeDuplicate(readRow(rowNumber, cells, setting), cells, duplicates);
  }
}
