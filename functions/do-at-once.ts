/** Does `work` for every item, at most `most` at once; the answers stand in the order of the items. The first failure fails all. */
export async function doAtOnce<Item, Answer>(
  items: readonly Item[],
  most: number,
  work: (item: Item) => Promise<Answer>,
): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  // One iterator for all: whoever is free takes the next.
  const waiting = items.entries();
  const takeTurns = async () => {
    for (const [index, item] of waiting) answers[index] = await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(most, items.length) }, takeTurns));
  return answers;
}
