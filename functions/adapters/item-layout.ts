/**
 * In which layout items are stored, and how those of older layouts are read. A deployment rewrites nothing: an item takes the
 * layout of today at its next write, and until then each reading brings it there step by step.
 */

/** An item as it lies in the table. */
export type StoredItem = Readonly<Record<string, unknown>>;

/** Makes an item of one layout one of the next. Leaves alone what is of the next already: for a while two releases write side by side. */
export type Step = (item: StoredItem) => StoredItem;

/** `steps[n]` leads from layout n to n + 1. None is ever removed: an item may lie untouched for six years, and a restored copy longer. */
export const steps: readonly Step[] = [
  // Layout 0 is what was written before layouts were counted. Layout 1 has the same fields.
  (item) => item,
];

/**
 * The layout new items are written in. The one they are read up to is `steps.length`, and comes one release earlier: only so can
 * the release that first writes a layout be rolled back. infra/README.md, "Upgrade", tells the order.
 */
export const writtenLayout = 1;

/** An item is of a release newer than this one. To write it back would drop what that release had added, so it is not even read. */
export class NewerLayout extends Error {
  override readonly name = 'NewerLayout';
}

/** The item in the newest layout known here. Throws a `NewerLayout`. */
export function readLayout(item: StoredItem, known: readonly Step[] = steps): StoredItem {
  const layout = typeof item.layout === 'number' ? item.layout : 0;
  if (layout > known.length) {
    throw new NewerLayout(
      `An item has layout ${layout}, and this release reads up to ${known.length}: deploy the newer release again. Until then the item waits.`,
    );
  }
  return known.slice(layout).reduce((older, step) => step(older), item);
}
