import type { Instant } from '../../shared/calendar/day';
import type { EmployerId } from '../../shared/registrations/registration';

export const uploadStates = [
  'waiting',
  'reading',
  'asking',
  'planned',
  'committing',
  'committed',
  'cancelled',
  'failed',
  'undone',
] as const;
export type UploadState = (typeof uploadStates)[number];

export type UploadCounts = {
  readonly create: number;
  readonly update: number;
  readonly unchanged: number;
  readonly missing: number;
  readonly conflict: number;
  readonly error: number;
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
  readonly parts: number;
  readonly partsDone: readonly number[];
  readonly counts: UploadCounts;
  readonly letters: { readonly today: number; readonly week: number };
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
};

export type Uploads = {
  readonly load: (id: string) => Promise<Upload | undefined>;
  /** On condition of the version, as registrations. */
  readonly save: (upload: Upload) => Promise<'saved' | 'conflict'>;
};
