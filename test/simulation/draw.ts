/** Chance without chance: a number for every name, always the same for the same seed, whatever was drawn before. */

/** 0 ≤ number < 1, by what it is drawn for. */
export type Draw = (name: string) => number;

/** FNV-1a over seed and name, then the last step of MurmurHash3, so that names that differ in one letter draw far apart. */
export function drawWith(seed: number): Draw {
  const start = Math.imul(seed ^ 0x811c9dc5, 0x01000193) ^ (seed >>> 3);
  return (name) => {
    let hash = start;
    for (let place = 0; place < name.length; place += 1) hash = Math.imul(hash ^ name.charCodeAt(place), 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
  };
}

/** One of several, each as likely as the others. */
export function pick<Thing>(draw: Draw, name: string, things: readonly [Thing, ...Thing[]]): Thing {
  return things[Math.floor(draw(name) * things.length)] ?? things[0];
}

/** A whole number from `least` to `most`. */
export const between = (draw: Draw, name: string, least: number, most: number): number =>
  least + Math.floor(draw(name) * (most - least + 1));
