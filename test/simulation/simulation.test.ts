import { describe, expect, it } from 'vitest';
import { liveStory } from './live-story';
import { liveSeeds } from './tally';
import { tellStory } from './tell';
import { writeStory } from './write-story';

/** Seconds on a quiet machine; a busy one may take a while. */
const patient = 300_000;

describe('fifty stories in which everything fails that can', () => {
  it(
    'end with every letter sent in time, none to whom it must not go, and a ledger that says what SES took',
    async () => {
      const { failing, letters, faults } = await liveSeeds(1, 50);
      expect(failing).toEqual([]);
      expect(letters).toBeGreaterThan(200);
      expect(Object.keys(faults).length).toBeGreaterThan(12);
    },
    patient,
  );
});

describe('a story', () => {
  it('goes the same way whenever it is told', async () => {
    const tell = async () => tellStory(writeStory(6), await liveStory(writeStory(6)));
    const once = await tell();
    expect(await tell()).toBe(once);
    expect(once.split('\n').length).toBeGreaterThan(5);
  });

  it('goes the same way in another time zone', async () => {
    const zone = process.env.TZ;
    const tell = async () => tellStory(writeStory(11), await liveStory(writeStory(11)));
    const here = await tell();
    process.env.TZ = 'America/New_York';
    expect(await tell()).toBe(here);
    process.env.TZ = zone ?? 'UTC';
  });
});
