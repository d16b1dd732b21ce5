import type { TimeZone } from '../../../shared/registrations/registration';
import { nameLetter } from '../../../shared/words/more-letter-words';
import { localDay } from '../../hours';
import type { LetterSeen } from '../letters-of';
import { localTime } from '../local-time';
import type { PageSetting } from './layout';

type TableProps = { readonly setting: PageSetting; readonly timeZone: TimeZone };

/** Promises and what became of them. Days are the reader's own. */
export const LettersTable = ({ letters, ...table }: TableProps & { readonly letters: readonly LetterSeen[] }) => (
  <LinesTable {...table} lines={foldWeekly(letters)} />
);

/** A letter, or all of those that come every week. */
export type LetterLine = { readonly letter: LetterSeen; readonly weekly: boolean };

type LinesProps = TableProps & {
  readonly lines: readonly LetterLine[];
  /** Whether the hour stands beside the day. */
  readonly withTimes?: boolean;
};

/** The same of letters that were folded already. Hours are the reader's own too. */
export function LinesTable({ setting, lines, timeZone, withTimes = false }: LinesProps) {
  const { own } = setting.words;
  const { dates } = setting.core;
  if (lines.length === 0) return null;
  return (
    <table class="letters">
      <tbody>
        {lines.map(({ letter: { kind, at, status, reason }, weekly }) => (
          <tr class={status === 'promised' ? undefined : 'past'}>
            <td class="when">
              {dates.short(localDay(at, timeZone))}
              {withTimes ? <small class="hour">{localTime(at, timeZone)}</small> : null}
            </td>
            <td class="what">
              {nameLetter(setting.core, kind)}
              {reason === undefined ? null : <small>{own.reasons(reason)}</small>}
              {weekly ? <small>{own.weekly}</small> : null}
            </td>
            <td class="fate">
              <span class={`tag ${status}`}>{own.statuses[status]}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** "Are you back?" comes every week until it is answered: one line for each traveller instead of fifty. */
export function foldWeekly(letters: readonly LetterSeen[]): readonly LetterLine[] {
  const asked = new Set<string>();
  return letters.flatMap((letter): readonly LetterLine[] => {
    if (letter.kind !== 'back' || letter.status !== 'promised') return [{ letter, weekly: false }];
    const traveller = letter.key.split('.')[0] ?? '';
    if (asked.has(traveller)) return [];
    asked.add(traveller);
    return [{ letter, weekly: true }];
  });
}
