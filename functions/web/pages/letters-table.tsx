import type { TimeZone } from '../../../shared/registrations/registration';
import { nameLetter } from '../../../shared/words/more-letter-words';
import { localDay } from '../../hours';
import type { LetterSeen } from '../letters-of';
import { localTime } from '../local-time';
import type { PageSetting } from './layout';

type LettersTableProps = {
  readonly setting: PageSetting;
  readonly letters: readonly LetterSeen[];
  readonly timeZone: TimeZone;
  /** Whether the hour stands beside the day. */
  readonly withTimes?: boolean;
};

/** Promises and what became of them. Days and hours are the reader's own. */
export function LettersTable({ setting, letters, timeZone, withTimes = false }: LettersTableProps) {
  const { own } = setting.words;
  const { dates } = setting.core;
  if (letters.length === 0) return null;
  return (
    <table class="letters">
      <tbody>
        {foldWeekly(letters).map(({ letter: { kind, at, status, reason }, weekly }) => (
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
function foldWeekly(letters: readonly LetterSeen[]) {
  const asked = new Set<string>();
  return letters.flatMap((letter) => {
    if (letter.kind !== 'back' || letter.status !== 'promised') return [{ letter, weekly: false }];
    const traveller = letter.key.split('.')[0] ?? '';
    if (asked.has(traveller)) return [];
    asked.add(traveller);
    return [{ letter, weekly: true }];
  });
}
