import { type Day, day, type Instant, instant } from './day';

const dayInMs = 24 * 60 * 60 * 1000;
/** Japan is nine hours ahead of UTC all year: it has had no summer time since the one of 1951. */
const aheadOfUtcInMs = 9 * 60 * 60 * 1000;

/** The calendar day in Japan at a point in time: 2026-11-21T15:00:00Z is already the 22nd there. */
export const japanDay = (at: Instant): Day => day(Math.floor((at + aheadOfUtcInMs) / dayInMs));

/** Midnight in Japan at which a day begins: 2026-11-22 begins at 2026-11-21T15:00:00Z. */
export const startOfJapanDay = (of: Day): Instant => instant(of * dayInMs - aheadOfUtcInMs);
