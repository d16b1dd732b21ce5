import type { TimeZone } from '../../../shared/registrations/registration';
import type { LetterSeen } from '../letters-of';
import { nameCity } from '../local-time';
import type { PageSetting } from './layout';
import { LettersTable } from './letters-table';

type LedgerProps = {
  readonly setting: PageSetting;
  readonly letters: readonly LetterSeen[];
  readonly timeZone: TimeZone;
};

/** Every letter of a registration: first those to come, then what became of those behind us, the latest first. */
export function LetterLedger({ setting, letters, timeZone }: LedgerProps) {
  const { letters: words } = setting.words.own;
  const coming = letters.filter(({ status }) => status === 'promised');
  const past = letters.filter(({ status }) => status !== 'promised').toReversed();
  return (
    <section id="letters">
      <h2>{words.title}</h2>
      <p>{letters.length === 0 ? words.none : `${words.text} ${words.clock(nameCity(timeZone))}`}</p>
      {letters.length === 0 ? null : (
        <>
          <h3>{words.coming}</h3>
          {coming.length === 0 ? <p>{words.noneComing}</p> : null}
          <LettersTable setting={setting} letters={coming} timeZone={timeZone} withTimes />
        </>
      )}
      {past.length === 0 ? null : (
        <>
          <h3>{words.past}</h3>
          <LettersTable setting={setting} letters={past} timeZone={timeZone} withTimes />
        </>
      )}
    </section>
  );
}
