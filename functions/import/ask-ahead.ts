/**
 * Asks for several things before the first of them is needed, no more than `atOnce`, and gives the answers in the order of the things:
 * who works through a large file a hundred rows at a time then hardly ever waits for the table. Throws what an asking threw, in its turn.
 */
export async function* askAhead<Thing, Answer>(
  things: Iterable<Thing>,
  atOnce: number,
  ask: (thing: Thing) => Promise<Answer>,
): AsyncGenerator<Answer, void, undefined> {
  const underway: Promise<Answer>[] = [];
  for (const thing of things) {
    const asked = ask(thing);
    // A failure is thrown where its answer is waited for; until then nobody shall hold it for one that nobody looks at.
    asked.catch(() => {});
    underway.push(asked);
    const first = underway.length < atOnce ? undefined : underway.shift();
    if (first !== undefined) yield await first;
  }
  for (const asked of underway) yield await asked;
}
