import type { Answers } from '../../../../shared/roster/file-reading';
import type { FileCheck } from './check-file';

/** What a page asks the worker: to look into a file. */
export type ToWorker = { readonly file: File; readonly mapping: NonNullable<Answers['mapping']> };

/** What the worker tells its page: how far it is, and at last what it found. */
export type FromWorker =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'checked'; readonly check: FileCheck };
