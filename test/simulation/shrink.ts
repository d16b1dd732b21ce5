/** Makes a story that fails as short as it can be and still fail in the same way. */

import type { FaultKind } from './fault-kinds';
import type { Guard } from './guards';
import { liveStory } from './live-story';
import type { Story } from './story';
import type { Rule } from './violations';

/** The same story with its faults by name, so that each may be left out by itself. */
export async function spellOut(story: Story, without?: Guard): Promise<Story> {
  if (story.faults !== undefined) return story;
  const { faults } = await liveStory(story, without);
  const named = faults
    .filter(({ kind }) => kind !== 'outage')
    .map(({ name, kind }): [string, FaultKind] => [name, kind]);
  return { ...story, faults: Object.fromEntries(named) };
}

type Shorter = (story: Story, from: number, count: number) => Story;
/** What can be left out, the faults last: with an act its faults go by themselves. */
const lists: readonly { readonly length: (story: Story) => number; readonly without: Shorter }[] = [
  {
    length: ({ acts }) => acts.length,
    without: (story, from, count) => ({ ...story, acts: leaveOut(story.acts, from, count) }),
  },
  {
    length: ({ weather }) => weather.outages.length,
    without: (story, from, count) => ({
      ...story,
      weather: { ...story.weather, outages: leaveOut(story.weather.outages, from, count) },
    }),
  },
  {
    length: ({ faults }) => Object.keys(faults ?? {}).length,
    without: (story, from, count) => ({
      ...story,
      faults: Object.fromEntries(leaveOut(Object.entries(story.faults ?? {}), from, count)),
    }),
  },
];

/**
 * Greedy: leaves out halves, quarters, … single acts and faults, as long as the rule is still broken. `most`: how many
 * stories it may live for that; a story of a few acts takes about a tenth of a second.
 */
export async function shrink(story: Story, rule: Rule, without?: Guard, most = 400): Promise<Story> {
  let lives = 0;
  const stillFails = async (shorter: Story): Promise<boolean> => {
    lives += 1;
    return (await liveStory(shorter, without)).violations.some((one) => one.rule === rule);
  };
  let shortest = await spellOut(story, without);
  for (let found = true; found && lives < most; ) {
    found = false;
    for (const { length, without: drop } of lists) {
      for (let size = Math.ceil(length(shortest) / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
        for (let from = 0; from < length(shortest) && lives < most; ) {
          const shorter = drop(shortest, from, size);
          if (await stillFails(shorter)) {
            shortest = shorter;
            found = true;
          } else from += size;
        }
      }
    }
  }
  return shortest;
}

const leaveOut = <Thing>(things: readonly Thing[], from: number, count: number): readonly Thing[] => [
  ...things.slice(0, from),
  ...things.slice(from + count),
];
