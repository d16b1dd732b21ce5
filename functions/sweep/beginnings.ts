const characters = '0123456789abcdefghijklmnopqrstuvwxyz';
const many = characters.length;
/** Two characters: 36 × 36 = 1,296 places to begin at. */
const places = many * many;
/**
 * How far one day's place lies from the last one's: the golden section of 1,296, so that after any number of days the places lie
 * evenly, and with no divisor in common with it, so that each comes once in 1,296 days.
 */
const step = 803;

/**
 * Every beginning an item's id can have, from another place each day on and once round: whoever has the time for a part of them only
 * has seen them all after some days. 71 or fewer: what shares its first character with the place in two parts, character by
 * character; everything else by its first.
 */
export function* beginningsOn(day: number): Generator<string> {
  const place = (day * step) % places;
  const [first, second] = [Math.floor(place / many), place % many];
  const own = characters.charAt(first);
  for (const next of characters.slice(second)) yield own + next;
  for (let further = 1; further < many; further += 1) yield characters.charAt((first + further) % many);
  for (const next of characters.slice(0, second)) yield own + next;
}
