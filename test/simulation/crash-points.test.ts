import { expect, it } from 'vitest';
import { residentStory } from './crash-points-stories';
import { walk } from './crash-points-walk';

// `npm run proof` dies before and after every call of both stories, with the events of SES and without.
it('loses no letter and sends none to the wrong people, whichever room dies at whichever call of a port', async () => {
  const { points, duplicates, failures } = await walk(residentStory, 'are-lost', 7);
  expect(failures).toEqual([]);
  expect(points).toBeGreaterThan(30);
  // Some of these die between SES and the ledger, where nobody can tell: the walk knows each of them beforehand.
  expect(duplicates).toBeGreaterThan(0);
});
