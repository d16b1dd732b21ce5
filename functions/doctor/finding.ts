/** What one check found. */
export type Finding =
  /** `absent`: there is no such thing here, and need not be: a laptop has no DNS. */
  | { readonly verdict: 'well' | 'absent'; readonly seen: string }
  | {
      /** `mend`: letters do not arrive, or will not; `look`: they do, and somebody should see this. */
      readonly verdict: 'mend' | 'look';
      readonly seen: string;
      /** What a person suffers as long as it stays so. */
      readonly otherwise: string;
      /** The command to type, or the page to open. */
      readonly next: string;
    }
  /** It cannot be told; `next` says what would tell. */
  | { readonly verdict: 'unknown'; readonly seen: string; readonly next: string };

export type Verdict = Finding['verdict'];

export const well = (seen: string): Finding => ({ verdict: 'well', seen });
export const absent = (seen: string): Finding => ({ verdict: 'absent', seen });
export const unknown = (seen: string, next: string): Finding => ({ verdict: 'unknown', seen, next });
export const mend = (seen: string, otherwise: string, next: string): Finding => ({
  verdict: 'mend',
  seen,
  otherwise,
  next,
});
export const look = (seen: string, otherwise: string, next: string): Finding => ({
  verdict: 'look',
  seen,
  otherwise,
  next,
});
