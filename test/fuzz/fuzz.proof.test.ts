import { expect, it } from 'vitest';
import { feedTargets } from './feed-targets';
import { openTargets } from './targets';

it('bears thousands of inputs that nobody should send', async () => {
  const fed = await feedTargets(await openTargets(), { inputs: 6_000, seed: 1 });
  expect(fed.flatMap(({ failure }) => failure ?? [])).toEqual([]);
  expect(fed.reduce((sum, { inputs }) => sum + inputs, 0)).toBeGreaterThanOrEqual(6_000);
});
