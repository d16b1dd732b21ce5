/** Lives many seeds and adds up what came of them. */
import type { FaultKind } from './fault-kinds';
import type { Guard } from './guards';
import { liveStory } from './live-story';
import type { Violation } from './violations';
import { writeStory } from './write-story';

export type Failing = { readonly seed: number; readonly violations: readonly Violation[] };

export type Tally = {
  readonly seeds: number;
  readonly letters: number;
  readonly duplicates: number;
  readonly virtualDays: number;
  readonly faults: Readonly<Partial<Record<FaultKind, number>>>;
  readonly failing: readonly Failing[];
};

export const nothingYet: Tally = { seeds: 0, letters: 0, duplicates: 0, virtualDays: 0, faults: {}, failing: [] };

/** Lives one seed. A story that throws is a violation too: of the simulation itself, or of something nobody thought of. */
export async function liveSeed(seed: number, without?: Guard): Promise<Tally> {
  try {
    const account = await liveStory(writeStory(seed), without);
    const { letters, duplicates, virtualDays, byKind: faults, violations } = account;
    const failing = violations.length === 0 ? [] : [{ seed, violations }];
    return { seeds: 1, letters, duplicates, virtualDays, faults, failing };
  } catch (problem) {
    const what = problem instanceof Error ? (problem.stack ?? problem.message) : String(problem);
    return { ...nothingYet, seeds: 1, failing: [{ seed, violations: [{ rule: 'stuck', at: 0, what }] }] };
  }
}

export async function liveSeeds(from: number, count: number, without?: Guard): Promise<Tally> {
  let tally = nothingYet;
  for (let seed = from; seed < from + count; seed += 1) tally = addUp(tally, await liveSeed(seed, without));
  return tally;
}

/** The first seed that notices that a guard is gone; undefined where none of so many does. */
export async function firstToNotice(without: Guard, most: number, from = 1): Promise<Failing | undefined> {
  for (let seed = from; seed < from + most; seed += 1) {
    const [failing] = (await liveSeed(seed, without)).failing;
    if (failing !== undefined) return failing;
  }
  return undefined;
}

export function addUp(one: Tally, other: Tally): Tally {
  const faults: Partial<Record<FaultKind, number>> = { ...one.faults };
  for (const [kind, count] of faultsIn(other)) faults[kind] = (faults[kind] ?? 0) + count;
  return {
    seeds: one.seeds + other.seeds,
    letters: one.letters + other.letters,
    duplicates: one.duplicates + other.duplicates,
    virtualDays: one.virtualDays + other.virtualDays,
    faults,
    failing: [...one.failing, ...other.failing].sort((left, right) => left.seed - right.seed),
  };
}

const isKind = (kind: string, faults: Tally['faults']): kind is FaultKind => kind in faults;
export const faultsIn = ({ faults }: Tally): readonly (readonly [FaultKind, number])[] =>
  Object.entries(faults).flatMap(([kind, count]) => (isKind(kind, faults) ? [[kind, count] as const] : []));
