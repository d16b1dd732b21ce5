import type { Instant } from '../../../shared/calendar/day';
import type { DeskLanguage } from '../../../shared/words/languages';
import type { StatusPageWords } from '../../../shared/words/status-page-words';
import { writeJapanTime } from '../employer/japan-time';
import type { JudgedPulses } from '../judge-pulses';
import { Layout, type PageSetting } from './layout';

export type StatusPageProps = {
  readonly setting: PageSetting<DeskLanguage>;
  readonly words: StatusPageWords;
  readonly judged: JudgedPulses;
  readonly now: Instant;
};

/** When each part of the product was last seen alive, and in words whether that is as it should be. */
export function StatusPage({ setting, words, judged, now }: StatusPageProps) {
  const { sweep, letter, heartbeat } = judged;
  const seen = (at: Instant | undefined): string => (at === undefined ? words.never : writeJapanTime(at, setting.core));
  const stateOf = ({ state }: { readonly state: JudgedPulses['sweep']['state'] }, ifLate: string): string =>
    state === 'late' ? words.late(ifLate) : words.states[state];
  const rows = [
    [words.sweep.name, seen(sweep.at), stateOf(sweep, words.sweep.late)],
    [words.letter.name, seen(letter.at), letter.at === undefined ? words.states['not-yet'] : words.letter.always],
    [
      words.heartbeat.name,
      seen(heartbeat.at),
      heartbeat.state === 'as-it-should-be' && heartbeat.tookMs !== undefined
        ? words.heartbeat.took(Math.round(heartbeat.tookMs / 1000))
        : stateOf(heartbeat, words.heartbeat.stuck[heartbeat.stuck ?? 'silent']),
    ],
  ] as const;
  return (
    <Layout setting={setting} title={words.title}>
      <h1>{words.title}</h1>
      <p class="lead">{judged.isWell ? words.allWell : words.someLate}</p>
      {judged.isWell ? null : (
        <div class="notice">
          <p>
            <strong>{words.nothingIsLost}</strong>
          </p>
          <p>{words.whatToDo}</p>
        </div>
      )}
      <p>{words.asOf(writeJapanTime(now, setting.core))}</p>
      <table class="account">
        <thead>
          <tr>
            <th scope="col">{words.part}</th>
            <th scope="col">{words.lastSeen}</th>
            <th scope="col">{words.isWell}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, at, state]) => (
            <tr>
              <th scope="row">{name}</th>
              <td>{at}</td>
              <td>{state}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Layout>
  );
}
