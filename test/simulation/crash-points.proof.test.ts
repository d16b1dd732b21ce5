import { expect, it } from 'vitest';
import { employerStory, residentStory } from './crash-points-stories';
import { walk } from './crash-points-walk';

it.each([
  [residentStory, 'arrive'],
  [residentStory, 'are-lost'],
  [employerStory, 'arrive'],
  [employerStory, 'are-lost'],
] as const)(
  'dies at every call of $name, the events of SES %s',
  async (story, events) => {
    const { calls, points, duplicates, failures } = await walk(story, events);
    console.log(
      `${story.name}, events ${events}: ${calls} calls, ${points} deaths lived through, ${duplicates} letters twice`,
    );
    expect(failures).toEqual([]);
  },
  300_000,
);
