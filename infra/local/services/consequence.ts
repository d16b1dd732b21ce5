/** What follows from something that happened: writes to go down with it in one batch, and whom to tell once they stand. */
import type { Write } from '../seams';

export interface Consequence {
  readonly writes: readonly Write[];
  readonly announce: () => void;
}
