import type { Instant } from '../../shared/calendar/day';
import type { EmployerId } from '../../shared/registrations/registration';
import type { Answers, Encoding } from '../../shared/roster/file-reading';
import type { Language } from '../../shared/words/languages';

export const uploadStates = [
  'waiting',
  'reading',
  'asking',
  'planned',
  'committing',
  'committed',
  'cancelled',
  'failed',
  'undoing',
  'undone',
] as const;
export type UploadState = (typeof uploadStates)[number];

export type UploadCounts = {
  readonly create: number;
  readonly update: number;
  readonly unchanged: number;
  readonly missing: number;
  readonly conflict: number;
  /** People of the file who objected: they are never written to, nor registered again. */
  readonly objected: number;
  readonly error: number;
};

/** Mails a plan sends: before the end of today in Japan and before the end of the seventh day; and to how many people. */
export type LettersSoon = { readonly today: number; readonly week: number; readonly people: number };

/** A part of the plan that is being written, and how many of its rows are behind us. */
export type PartUnderway = { readonly part: number; readonly done: number };

/** What an undo has done so far. */
export type UndoSoFar = {
  readonly partsDone: readonly number[];
  readonly restored: number;
  readonly removed: number;
  /** Rows somebody changed since: theirs stays. */
  readonly kept: number;
  /** Letters that had already gone. */
  readonly lettersGone: number;
};

/** One file of an employer on its way through reading, planning and committing. */
export type Upload = {
  readonly id: string;
  readonly version: number;
  readonly employerId: EmployerId;
  readonly filename: string;
  readonly state: UploadState;
  /** Of a `failed` upload: the code and the sentences for the person who sent the file. */
  readonly failure?: { readonly code: string; readonly en: string; readonly ja: string } | undefined;
  /** Headings of the file we do not know; their columns were not read. */
  readonly unknownHeadings?: readonly string[] | undefined;
  /** What the person who sent the file said about it. */
  readonly answers?: Answers | undefined;
  /** Of a file that was read: how the files we write back are encoded, as the file itself unless it holds what that cannot. */
  readonly encoding?: Encoding | undefined;
  readonly parts: number;
  readonly partsDone: readonly number[];
  readonly underway: readonly PartUnderway[];
  /** Rows the plan writes, over all parts. */
  readonly rowsToWrite: number;
  readonly counts: UploadCounts;
  /** Of the people the plan creates or updates. */
  readonly letters: LettersSoon & { readonly byLanguage: Partial<Readonly<Record<Language, LettersSoon>>> };
  /** Rows that were really written, by parts that are done. */
  readonly written: { readonly create: number; readonly update: number };
  /** When somebody said that the plan be written. */
  readonly committedAt?: Instant | undefined;
  /** When the last part was written, or the writing called off: from here on there are 24 hours to undo it. */
  readonly writtenAt?: Instant | undefined;
  readonly undo?: UndoSoFar | undefined;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
};

/** What the uploads of one employer share. */
export type ImportDesk = {
  readonly employerId: EmployerId;
  readonly version: number;
  /** What headings mean that we did not know: folded heading → meaning, the latest last. */
  readonly headings?: NonNullable<Answers['mapping']> | undefined;
  /** Which upload was the last to be written or taken back, the version it had then, and how long it may take to begin. */
  readonly busy?: { readonly uploadId: string; readonly version: number; readonly until: Instant } | undefined;
  /** The latest uploads, newest last: what there is to hand out or to delete when the employer leaves. */
  readonly uploads?: readonly string[] | undefined;
  /** Everything of the employer is being erased; for a while from here on nothing may be written or taken back. */
  readonly closedAt?: Instant | undefined;
};

export type Uploads = {
  readonly load: (id: string) => Promise<Upload | undefined>;
  /** On condition of the version, as registrations. */
  readonly save: (upload: Upload) => Promise<'saved' | 'conflict'>;
  /** Deletes what is there, whatever its version. */
  readonly remove: (id: string) => Promise<void>;
  /** Version 0 where the employer has none yet. */
  readonly loadDesk: (employer: EmployerId) => Promise<ImportDesk>;
  readonly saveDesk: (desk: ImportDesk) => Promise<'saved' | 'conflict'>;
  readonly removeDesk: (employer: EmployerId) => Promise<void>;
};
