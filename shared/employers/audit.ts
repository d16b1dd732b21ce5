import type { AuditEntry, Employer } from './employer';

/** 50 × about 130 bytes = 6.5 KB of the 50 KB an item may have. */
const mostEntries = 50;

/** The employer with one more line in its list of who did what; the oldest make room. */
export const noteDeed = (employer: Employer, entry: AuditEntry): Employer => ({
  ...employer,
  audit: [...employer.audit, entry].slice(-mostEntries),
});

/** The same, but of what can be done to something once: a request that is repeated is no second deed. */
export const noteDeedOnce = (employer: Employer, entry: AuditEntry & { readonly to: string }): Employer =>
  employer.audit.some(({ did, to }) => did === entry.did && to === entry.to) ? employer : noteDeed(employer, entry);
