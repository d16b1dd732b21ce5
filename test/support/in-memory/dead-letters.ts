import type { DeadLetters, DeadQueue } from '../../../functions/ports/dead-letters';

/** Dead letters in memory, each a name of its own; `back` are those that came back. `breakAfter`: so many moves, and the line is gone. */
export function deadLettersInMemory(given: Readonly<Record<string, readonly string[]>>) {
  const lying = new Map(Object.entries(given).map(([name, letters]) => [name, [...letters]]));
  const back: string[] = [];
  const faults = { breakAfter: Number.POSITIVE_INFINITY };
  const port: DeadLetters = {
    queues: async () => [...lying].map(([name, { length }]): DeadQueue => ({ name, messages: length, causes: [] })),
    bringBack: async (name, hear) => {
      const queue = lying.get(name) ?? [];
      let moved = 0;
      for (let letter = queue.shift(); letter !== undefined; letter = queue.shift()) {
        back.push(letter);
        moved += 1;
        hear(moved);
        if (moved >= faults.breakAfter) throw new Error('The line broke.');
      }
      return moved;
    },
  };
  return { ...port, back, faults };
}
