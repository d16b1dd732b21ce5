import type { TimeZone } from '../../../shared/registrations/registration';
import { localDay } from '../../hours';
import type { LetterSeen } from '../letters-of';
import { nameCity } from '../local-time';
import type { PageSetting } from './layout';
import { foldWeekly, LinesTable } from './letters-table';

type LedgerProps = {
  readonly setting: PageSetting;
  readonly letters: readonly LetterSeen[];
  readonly timeZone: TimeZone;
};

/** So many letters to come are in sight; the later ones are folded away. */
const nearest = 3;

/** Every letter of a registration: first those to come, then what became of those behind us, the latest first. */
export function LetterLedger({ setting, letters, timeZone }: LedgerProps) {
  const { letters: words } = setting.words.own;
  const coming = foldWeekly(letters.filter(({ status }) => status === 'promised'));
  const past = foldWeekly(letters.filter(({ status }) => status !== 'promised').toReversed());
  const later = coming[nearest];
  const table = { setting, timeZone, withTimes: true };
  if (letters.length === 0) {
    return (
      <section id="letters">
        <h2>{words.title}</h2>
        <p>{words.none}</p>
      </section>
    );
  }
  return (
    <section id="letters">
      <h2>{words.title}</h2>
      <p>
        {words.text} {words.clock(nameCity(timeZone))}
      </p>
      <h3>{words.coming}</h3>
      {coming.length === 0 ? <p>{words.noneComing}</p> : null}
      <LinesTable {...table} lines={coming.slice(0, nearest)} />
      {later === undefined ? null : (
        <details>
          <summary>{words.later(setting.core.dates.plain(localDay(later.letter.at, timeZone)))}</summary>
          <LinesTable {...table} lines={coming.slice(nearest)} />
        </details>
      )}
      {past.length === 0 ? null : (
        <>
          <h3>{words.past}</h3>
          <LinesTable {...table} lines={past} />
        </>
      )}
    </section>
  );
}
