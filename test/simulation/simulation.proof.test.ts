import { expect, it } from 'vitest';
import { liveSeeds } from './tally';

it('a thousand stories end as they should', async () => {
  const { failing, letters, duplicates } = await liveSeeds(1_001, 1_000);
  expect(failing).toEqual([]);
  expect(letters).toBeGreaterThan(5_000);
  // A rare duplicate is preferred to silence; it stays rare.
  expect(duplicates / letters).toBeLessThan(0.02);
});
