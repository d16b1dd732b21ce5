import type { PutBack } from '../ports/restoring';

/** How far a restoring has come; nothing in it is personal. */
export type RestoreCount = {
  written: number;
  /** Of these: registrations. */
  people: number;
  /** The table has it as new or newer. */
  left: number;
  /** Erased or deleted since the copy. */
  notBroughtBack: number;
  /** Its time was over, as it would have been without a restore. */
  expired: number;
  /** People whose state is another than in the copy: stopped, confirmed, unreachable … */
  replayed: number;
  /** Letters marked as settled since the copy. */
  marked: number;
  /** Items with a letter whose hour has come: it goes now. */
  due: number;
  /** Ids of people who cannot be written to any more: their address was given up or replaced since the copy. */
  readonly unreachable: string[];
  /** Keys of items that no release of ours wrote; they are not put back. */
  readonly unreadable: string[];
};

export const nothingYet = (): RestoreCount => ({
  written: 0,
  people: 0,
  left: 0,
  notBroughtBack: 0,
  expired: 0,
  replayed: 0,
  marked: 0,
  due: 0,
  unreachable: [],
  unreadable: [],
});

export function countPut(count: RestoreCount, put: PutBack): void {
  count[put] += 1;
}
