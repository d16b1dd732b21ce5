import { type Instant, japanDay } from '../../../shared/calendar';
import type { Words } from '../../../shared/words/words';

/** Japan is nine hours ahead of UTC, all year. */
const aheadMs = 9 * 60 * 60 * 1000;

/** `24 November 2026, 10:00`, `2026年11月24日 10:00`: a moment on the clocks of Japan. */
export function writeJapanTime(at: Instant, { dates, language }: Pick<Words, 'dates' | 'language'>): string {
  const time = new Date(at + aheadMs).toISOString().slice(11, 16);
  return `${dates.plain(japanDay(at))}${language === 'ja' ? ' ' : ', '}${time}`;
}
