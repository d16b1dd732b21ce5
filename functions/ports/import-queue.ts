/**
 * Work for the import room; all of it repeatable: a file to read (again, with answers), a part of a committed plan to write,
 * a part that was written to take back.
 */
export type ImportWork =
  | { readonly kind: 'read'; readonly uploadId: string }
  | { readonly kind: 'commit' | 'undo'; readonly uploadId: string; readonly part: number };

export type ImportQueue = { readonly put: (work: readonly ImportWork[]) => Promise<void> };
