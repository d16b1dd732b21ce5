import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeTimeHeap } from '../../../infra/local/clock-heap';

test('whatever is put in comes out by time, and of one instant in the order of putting', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 })), (times) => {
      const entries = times.map((at, sequence) => ({ at, sequence }));
      const heap = makeTimeHeap<(typeof entries)[number]>();
      for (const entry of entries) heap.push(entry);
      const out = entries.map(() => heap.pop());
      expect(out).toEqual(entries.toSorted((a, b) => a.at - b.at || a.sequence - b.sequence));
      expect(heap.pop()).toBeUndefined();
    }),
  );
});

test('what is put in between comes out in its place', () => {
  const heap = makeTimeHeap<{ readonly at: number }>();
  for (const at of [5, 1, 3]) heap.push({ at });
  expect(heap.pop()).toEqual({ at: 1 });
  heap.push({ at: 2 });
  expect(heap.peek()).toEqual({ at: 2 });
  expect([heap.pop(), heap.pop(), heap.pop()]).toEqual([{ at: 2 }, { at: 3 }, { at: 5 }]);
});
