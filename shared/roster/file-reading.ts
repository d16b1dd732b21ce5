import type { DateText } from '../calendar';
import type { Column } from './columns';
import type { FileProblem, RowVerdict } from './reading';

/** What became of an employer's file: no row of it can be read, or we must ask first, or its rows can be read. */
export type FileReading =
  | {
      readonly outcome: 'unreadable';
      readonly problem: FileProblem;
      /** Absent where not even headings were found. */
      readonly look?: FileLook;
    }
  | {
      readonly outcome: 'asking';
      /** Never empty. The same file with `Answers` to all of them is read, or asks what only came to light then. */
      readonly questions: readonly [Question, ...Question[]];
      /** The needed columns no heading stands for; one of the unknown headings may mean them. */
      readonly missing: readonly Column[];
      readonly look: FileLook;
    }
  | ReadFile;

export type ReadFile = {
  readonly outcome: 'read';
  readonly look: FileLook;
  /** As the uploader wrote them, in their order. */
  readonly headings: readonly string[];
  /** The known columns this file has. */
  readonly columns: ReadonlySet<Column>;
  /** Headings we do not know and nobody told us about; their columns are not read. They may be offered for mapping. */
  readonly unknownHeadings: readonly string[];
  /** How many rows have anything in them. */
  readonly rowCount: number;
  /** The verdicts in the order of the file. Each call reads the file from its beginning again, and holds one row at a time. */
  readonly rows: () => Iterable<RowVerdict>;
};

/** `cp932` is what Japanese Excel writes as CSV: windows-31j, the WHATWG's `shift_jis`. */
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'cp932'] as const;
export type Encoding = (typeof encodings)[number];

export const delimiters = [',', '\t', ';'] as const;
export type Delimiter = (typeof delimiters)[number];

export const dateOrders = ['day-first', 'month-first'] as const;
export type DateOrder = (typeof dateOrders)[number];

/** "We read it like this": what was found out about the file, for the person who sent it to see and to change. */
export type FileLook = {
  readonly format: 'csv' | 'xlsx';
  /** Absent for a workbook, which has none. */
  readonly encoding?: Encoding;
  /** How we know the encoding. */
  readonly encodingBy?: 'byte-order-mark' | 'bytes' | 'answer';
  readonly delimiter?: Delimiter;
  /** The row of the headings as a spreadsheet numbers it; what stands above it is a title. */
  readonly headingRow: number;
  /** One for each heading, in the order of the file. */
  readonly columns: readonly ColumnLook[];
};

export type ColumnLook = {
  readonly heading: string;
  /** What it means to us. `ignore`: the person said so, or it is a column our own file of errors added. */
  readonly column: Column | 'ignore' | 'unknown';
  /** How dates with the year last are read here, where there are any. */
  readonly dateOrder?: DateOrder;
  /** The first cells that are not empty, at most three. */
  readonly samples: readonly Sample[];
};

/** A cell as it was decoded, at most 40 characters of it; and for a date the day we read in it. */
export type Sample = { readonly text: string; readonly date?: DateText };

/** What only the person who sent the file can say. */
export type Question =
  | {
      /** Answer: `answers.mapping[heading]`. */
      readonly kind: 'heading';
      readonly heading: string;
      readonly samples: readonly Sample[];
    }
  | {
      /** Answer: `answers.dateOrder[column]`. */
      readonly kind: 'date-order';
      readonly column: Column;
      readonly heading: string;
      /** `undecided`: no date says which number is the day. `contradictory`: some can only be day first, some only month first. */
      readonly why: 'undecided' | 'contradictory';
      /** Up to three of the dates, each with the row where it stands. */
      readonly samples: readonly { readonly rowNumber: number; readonly text: string }[];
    }
  | {
      /** Answer: `answers.encoding`. The file is whole in none of the encodings we know; what cannot be decoded becomes `�`. */
      readonly kind: 'encoding';
      readonly choices: readonly { readonly encoding: Encoding; readonly samples: readonly string[] }[];
    };

/** What the person answered, and what an employer's earlier answers say: mapping is worth remembering, the rest belongs to one file. */
export type Answers = {
  readonly encoding?: Encoding | undefined;
  readonly delimiter?: Delimiter | undefined;
  /** The row of the headings as a spreadsheet numbers it. */
  readonly headingRow?: number | undefined;
  /** Heading as it stands in the file (case, width and spaces do not matter) → what it means. */
  readonly mapping?: Readonly<Record<string, Column | 'ignore'>> | undefined;
  readonly dateOrder?: { readonly [Each in Column]?: DateOrder | undefined } | undefined;
};

/** What the reader needs of the machine it runs on: `shared/` has neither decoders nor workbooks. */
export type FileTools = {
  /** Decodes bytes piece by piece, without the byte order mark. `strict` throws at bytes that mean nothing, otherwise they become `�`. */
  readonly createDecoder: (encoding: Encoding, strict: boolean) => Decoder;
  /** Opens the first sheet of a workbook. */
  readonly openWorkbook: (bytes: Uint8Array) => Promise<Workbook | { readonly problem: WorkbookProblem }>;
  /** Whether a time zone of that name exists; without it only the shape is judged. */
  readonly isTimeZone?: (name: string) => boolean;
};

/** `more` is false with the last piece. */
export type Decoder = (bytes: Uint8Array, more: boolean) => string;

/** The first sheet from its row 1, each cell as text: dates as `2027-03-01`, numbers in plain digits, text as it is. */
export type Workbook = { readonly rows: readonly (readonly string[])[] };

export type WorkbookProblem = 'workbook-broken' | 'workbook-protected' | 'workbook-empty';
