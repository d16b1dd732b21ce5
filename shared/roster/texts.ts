import type { CellError, CellErrorCode, FileProblem } from './reading';

/** The words of the roster in one language: what is wrong, and what to write instead. */
export type RosterTexts = {
  /** The sentence for one wrong cell; the heading of its column stands before it. */
  readonly cells: Readonly<Record<CellErrorCode, (error: CellError) => string>>;
  /** The sentences for a file of which no row can be read. */
  readonly file: (problem: FileProblem) => string;
};
