import type { Instant } from '../../shared/calendar/day';

/**
 * What a link may be used for; a link for one purpose opens nothing else. `registered` shows only what happens next.
 * `feed` shows a registration's dates, `team-feed` those of an employer's people; both go into calendar programs.
 * `confirm-address` opens the page that confirms a new address, and was sent nowhere but there.
 * `session` stands in a cookie, not in a link; `sign-in` leads to one, `member-stop` stops the letters to one member.
 */
export type LinkPurpose =
  | 'own-page'
  | 'confirm-address'
  | 'feed'
  | 'team-feed'
  | 'registered'
  | 'sign-in'
  | 'session'
  | 'member-stop';

/**
 * What a link opens: a registration as one mailbox was given it (`functions/open-link.ts` writes and compares it), or a
 * member of an employer (`functions/member-links.ts`).
 */
export type LinkSubject = string & { readonly __linkSubject: never };

/** Signed, purpose-bound tokens that stand in the links of our letters. Keys rotate; those of the version before still verify. */
export type Links = {
  /** `until` absent: lives as long as the registration. */
  readonly sign: (purpose: LinkPurpose, subject: LinkSubject, until?: Instant) => Promise<string>;
  /** What the token opens; undefined where it is forged, expired or for another purpose. */
  readonly verify: (purpose: LinkPurpose, token: string) => Promise<LinkSubject | undefined>;
};
