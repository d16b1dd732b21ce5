/** Least privilege in use: with every grant the product works and uses them all; without any one of them a room is refused. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStage } from '../support/stage';
import { acts, openScene, type Scene } from './acts';
import { grantsOf, liveWithout } from './grants';

let scene: Scene;
beforeAll(async () => {
  scene = await openScene(await openStage());
});
afterAll(() => scene?.stage.close());

it('with every grant nobody is refused anything, and no grant is for nothing', async () => {
  for (const { act } of acts) await act(scene);
  const { iam, grants } = grantsOf(scene.stage);
  expect(iam.denials).toEqual([]);
  expect(grants.filter(({ grant }) => !iam.isUsed(grant)).map(({ name }) => name)).toEqual([
    // An alarm puts down only what it cannot ring: see below.
    'AlarmBell: sqs:SendMessage on sqs:kaeru-laptop-alarms-dead-letters',
  ]);
});

it('without any one of them somebody is refused', async () => {
  const { iam, tried } = grantsOf(scene.stage);
  const bell = tried.filter(({ owner }) => owner === 'AlarmBell');
  const missedByNobody: string[] = [];
  for (const one of tried) {
    // The bell puts an alarm down only where it cannot ring: its second grant is missed only without its first.
    const also = bell.includes(one) ? bell.map(({ grant }) => iam.withhold(grant)) : [];
    if ((await liveWithout(scene, one)).length === 0) missedByNobody.push(one.name);
    for (const giveBack of also) giveBack();
  }
  expect(tried.length).toBeGreaterThan(30);
  expect(missedByNobody).toEqual([]);
}, 480_000);
