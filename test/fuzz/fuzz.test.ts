import { expect, it } from 'vitest';
import { feedTargets } from './feed-targets';
import { openTargets } from './targets';

it('bears a few hundred inputs that nobody should send', async () => {
  const fed = await feedTargets(await openTargets(), { inputs: 400, seed: 20_261_123 });
  expect(fed.flatMap(({ failure }) => failure ?? [])).toEqual([]);
  expect(fed.reduce((sum, { inputs }) => sum + inputs, 0)).toBeGreaterThanOrEqual(400);
});
