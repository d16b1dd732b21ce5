/** Chance that is the same on every run and machine: Mulberry32, a 32-bit generator whose whole state is one integer. */
export type Chance = {
  /** True in `percent` of a hundred draws. */
  happens(percent: number): boolean;
  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number;
  pick<T>(from: readonly [T, ...T[]]): T;
};

export function seededChance(seed: number): Chance {
  let state = seed;
  const draw = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number): number => least + Math.floor(draw() * (most - least + 1));
  return {
    happens: (percent) => draw() * 100 < percent,
    between,
    pick: (from) => from[between(0, from.length - 1)] ?? from[0],
  };
}
