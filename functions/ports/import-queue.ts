/** Work for the import room: one part of a committed plan. Repeatable. */
export type ImportPart = { readonly uploadId: string; readonly part: number };

export type ImportQueue = { readonly put: (parts: readonly ImportPart[]) => Promise<void> };
