import { type Instant, japanDay } from '../../../shared/calendar';
import { writeDate } from '../../../shared/words/dates';
import type { DeskLanguage } from '../../../shared/words/languages';

/** Japan is nine hours ahead of UTC, all year. */
const aheadMs = 9 * 60 * 60 * 1000;

/** `24 November 2026, 10:00`, `2026年11月24日 10:00`: a moment on the clocks of Japan. */
export function writeJapanTime(at: Instant, language: DeskLanguage): string {
  const time = new Date(at + aheadMs).toISOString().slice(11, 16);
  return `${writeDate(japanDay(at), language)}${language === 'ja' ? ' ' : ', '}${time}`;
}
