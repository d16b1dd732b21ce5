/** How many days, and which person: counted in easy Japanese, where small numbers are not read as one counts. */
import { writeAmount } from '../amounts';

const readingsOfDays: Readonly<Record<string, string>> = {
  1: 'いちにち',
  2: 'ふつか',
  3: 'みっか',
  4: 'よっか',
  5: 'いつか',
  6: 'むいか',
  7: 'なのか',
  8: 'ようか',
  9: 'ここのか',
  10: 'とおか',
  14: 'じゅうよっか',
  20: 'はつか',
  24: 'にじゅうよっか',
};

/** `30日《にち》`, `｜7日《なのか》`: a length of time. */
export function writeDays(count: number | string): string {
  const reading = readingsOfDays[count];
  const amount = typeof count === 'number' ? writeAmount(count) : count;
  return reading === undefined ? `${amount}日《にち》` : `｜${count}日《${reading}》`;
}

const readingsOfPeople: Readonly<Record<number, string>> = { 1: 'ひとり', 2: 'ふたり', 4: 'よにん' };

/** `3人《にん》`, `｜2人《ふたり》`. */
export function writePeople(count: number): string {
  const reading = readingsOfPeople[count];
  return reading === undefined ? `${count}人《にん》` : `｜${count}人《${reading}》`;
}
