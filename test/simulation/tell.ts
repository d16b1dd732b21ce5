/** Tells stories and tallies in words. */
import { faultKinds } from './fault-kinds';
import type { Account } from './live-story';
import type { Act, Story } from './story';
import { faultsIn, type Tally } from './tally';
import { rules } from './violations';

const stamp = (at: number): string =>
  new Date(at).toISOString().replace('T', ' ').slice(0, '2026-11-23 09:00:00'.length);
const number = (count: number): string => count.toLocaleString('en');

/** What happened, in order, as a person would tell it; times are UTC. */
export function tellStory(story: Story, { faults, violations }: Account): string {
  const begun = Date.parse(story.starts);
  const events = [
    ...story.acts.map((act) => ({ at: begun + act.after, line: `${act.who} ${tellAct(act)}` })),
    ...story.weather.outages
      .filter(({ from }) => from < story.calmAfter)
      .map(({ port, from, until }) => ({
        at: begun + from,
        line: `— ${port} fails at every call, until ${stamp(begun + Math.min(until, story.calmAfter))}`,
      })),
    ...faults
      .filter(({ kind }) => kind !== 'outage')
      .map(({ at, name, kind }) => ({ at, line: `— ${name}: ${faultKinds[kind]}` })),
    { at: begun + story.calmAfter, line: '— from here on nothing goes wrong' },
    ...violations.map(({ at, rule, what }) => ({ at, line: `✗ ${rules[rule]}: ${what}` })),
  ].sort((one, other) => one.at - other.at);
  const boxes = Object.entries(story.mailboxes).map(
    ([address, { kind, from }]) => `${address} is ${kind} from letter ${from}`,
  );
  return [
    `Seed ${story.seed}, from ${stamp(begun)} UTC.${boxes.length > 0 ? ` ${boxes.join('; ')}.` : ''}`,
    ...events.map(({ at, line }) => `  ${stamp(at)}  ${line}`),
  ].join('\n');
}

function tellAct({ who: _, after: __, ...deed }: Act): string {
  const { does, ...rest } = deed;
  return Object.keys(rest).length === 0 ? does : `${does} ${JSON.stringify(rest)}`;
}

/** The figures of a run; the block in README.md is this, word for word. */
export function tellTally(tally: Tally, seconds: number): string {
  const { seeds, letters, duplicates, virtualDays, failing } = tally;
  const kinds = faultsIn(tally).toSorted(([, one], [, other]) => other - one);
  const faults = kinds.reduce((sum, [, count]) => sum + count, 0);
  return [
    `${number(seeds)} seeds in ${number(Math.round(seconds))} s, ${number(Math.round(virtualDays / 365))} virtual years`,
    `${number(faults)} faults:`,
    ...kinds.map(([kind, count]) => `  ${number(count).padStart(9)}  ${kind}`),
    `${number(letters)} letters taken by SES`,
    `${number(duplicates)} second copies, all in the documented window`,
    `${number(failing.length)} seeds with violations`,
  ].join('\n');
}
