import type { Card, Exclusion, Grant, Passport, Pending, Permit } from '../rules/facts';

type OnDate = (date: string) => string;

/** The words for a person's facts, short enough to stand in a list beside a worked example. What is as usual has none. */
export type FactsWords = {
  readonly stayEnds: OnDate;
  readonly grants: Readonly<Record<Exclude<Grant, 'over-3-months' | 'indefinite'>, string>>;
  readonly grantMonths: (months: number) => string;
  readonly cardEnds: OnDate;
  readonly cards: Readonly<Record<Exclude<Card, 'held'>, string>>;
  readonly passports: Readonly<Record<Exclude<Passport, 'valid'>, string>>;
  /** The passport or the document in its place. */
  readonly passportEnds: OnDate;
  readonly born: OnDate;
  readonly exclusions: Readonly<Record<Exclusion, string>>;
  readonly pending: Readonly<Record<Pending['kind'], OnDate>>;
  readonly decided: OnDate;
  readonly permits: Readonly<Record<Permit['kind'], (from: string, until: string) => string>>;
  readonly permitUsed: string;
  readonly departs: OnDate;
  readonly returns: OnDate;
  readonly openReturn: string;
  readonly returned: OnDate;
  readonly leavesForGood: string;
  readonly noTrip: string;
};
