export type PresignedPost = { readonly url: string; readonly fields: Readonly<Record<string, string>> };

/** The bucket: uploaded files, the plans read from them, error files. Kept seven days by its lifecycle rule. */
export type Files = {
  /** A form post that may put one object of at most `maxBytes` at `key`, for 15 minutes. `thenTo`: the address a browser is sent to afterwards. */
  readonly presignUpload: (key: string, maxBytes: number, thenTo?: string) => Promise<PresignedPost>;
  readonly read: (key: string) => Promise<Uint8Array | undefined>;
  readonly write: (key: string, content: string | Uint8Array, contentType: string) => Promise<void>;
  /** A file that is not there is already removed. */
  readonly remove: (key: string) => Promise<void>;
};
