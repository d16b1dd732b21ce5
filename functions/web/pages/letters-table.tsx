import type { TimeZone } from '../../../shared/registrations/registration';
import { writeShortDate } from '../../../shared/words/dates';
import { wordsFor } from '../../../shared/words/words';
import { localDay } from '../../hours';
import type { LetterSeen } from '../letters-of';
import type { PageSetting } from './layout';

type LettersTableProps = {
  readonly setting: PageSetting;
  readonly letters: readonly LetterSeen[];
  readonly timeZone: TimeZone;
};

/** The ledger of promises: what was sent and became of it, and what will come. Days are the reader's own. */
export function LettersTable({ setting, letters, timeZone }: LettersTableProps) {
  const { own } = setting.words;
  const { promises } = wordsFor(setting.language).letters;
  return (
    <table class="letters">
      <tbody>
        {foldWeekly(letters).map(({ letter: { kind, at, status, reason }, weekly }) => (
          <tr class={status === 'promised' ? undefined : 'past'}>
            <td class="when">{writeShortDate(localDay(at, timeZone), setting.language)}</td>
            <td class="what">
              {promises[kind]}
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
