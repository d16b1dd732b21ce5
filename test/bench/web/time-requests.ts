import { performance } from 'node:perf_hooks';

/** How long single requests took, in microseconds on the clock. */
export type Times = { readonly half: number; readonly most: number };

const samples = 5_000;

/**
 * One request after the other, those of the sides in turn, so that a busy neighbour hits them alike: the time half of them stay below,
 * and 99 of 100. Every sample is kept and sorted: no histogram rounds.
 */
export async function timeRequests(sides: readonly ((turn: number) => Promise<unknown>)[]): Promise<readonly Times[]> {
  const taken = sides.map(() => new Float64Array(samples));
  for (let turn = 0; turn < samples; turn += 1) {
    for (const [side, request] of sides.entries()) {
      const begun = performance.now();
      await request(turn);
      taken[side]?.set([(performance.now() - begun) * 1000], turn);
    }
  }
  return taken.map((times) => {
    const sorted = times.toSorted();
    return { half: sorted[samples / 2] ?? Number.NaN, most: sorted[(samples * 99) / 100] ?? Number.NaN };
  });
}

/** `50 µs, p99 120 µs`. */
export const sayTimes = ({ half, most }: Times): string => `p50 ${half.toFixed(0)} µs, p99 ${most.toFixed(0)} µs`;
