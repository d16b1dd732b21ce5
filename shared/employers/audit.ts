import type { AuditEntry, Employer } from './employer';

/** 60 × about 100 bytes = 6 KB of the 50 KB an item may have. */
const mostEntries = 60;

/** The employer with one more line in its list of who did what; the oldest make room. */
export const noteDeed = (employer: Employer, entry: AuditEntry): Employer => ({
  ...employer,
  audit: [...employer.audit, entry].slice(-mostEntries),
});
