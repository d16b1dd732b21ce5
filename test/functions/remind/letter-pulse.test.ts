import { describe, expect, it } from 'vitest';
import { keepLetterPulse } from '../../../functions/remind/letter-pulse';
import { instant } from '../../../shared/calendar/day';
import { anAddress } from '../../support/builders';
import { worldInMemory } from '../../support/world';

const mail = { to: anAddress(), subject: 's', text: 't', html: 'h', headers: {}, attachments: [], tags: {} };

function openRun() {
  const world = worldInMemory();
  let beats = 0;
  const pulses = {
    ...world.pulses,
    beat: async (...beat: Parameters<typeof world.pulses.beat>) => {
      beats += 1;
      await world.pulses.beat(...beat);
    },
  };
  const pulse = keepLetterPulse({ ...world, pulses });
  return {
    ...world,
    pulse,
    postbox: pulse.heard(world.postbox),
    faults: world.postbox.faults,
    beats: () => beats,
    pass: (ms: number) => world.setTime(instant(world.clock.now() + ms)),
  };
}

describe('the last letter', () => {
  it('is told after the run, with the time SES took it', async () => {
    const run = openRun();
    const takenAt = run.clock.now();
    await run.postbox.send(mail);
    run.pass(5_000);
    expect((await run.pulses.last()).letter).toBeUndefined();
    await run.pulse.tell();
    expect((await run.pulses.last()).letter).toBe(takenAt);
  });

  it('is told once a minute at most, however many there are', async () => {
    const run = openRun();
    for (let letters = 0; letters < 100; letters += 1) {
      await run.postbox.send(mail);
      await run.pulse.tell();
      run.pass(1_000);
    }
    expect(run.beats()).toBe(2);
  });

  it('is none that SES did not take, and none where none was sent', async () => {
    const run = openRun();
    await run.pulse.tell();
    run.faults.answer = () => ({ outcome: 'later', reason: 'throttled' });
    await run.postbox.send(mail);
    await run.pulse.tell();
    expect(run.beats()).toBe(0);
  });

  it('costs no letter where it cannot be told, and is told with the next run', async () => {
    const world = worldInMemory();
    let isDown = true;
    const beat: typeof world.pulses.beat = async (...what) => {
      if (isDown) throw new Error('The table is away.');
      await world.pulses.beat(...what);
    };
    const pulse = keepLetterPulse({ ...world, pulses: { ...world.pulses, beat } });
    const sent = await pulse.heard(world.postbox).send(mail);
    await pulse.tell();
    expect(sent.outcome).toBe('taken');
    expect(world.logged).toMatchObject([{ level: 'warn', code: 'pulse-not-kept' }]);
    isDown = false;
    await pulse.tell();
    expect((await world.pulses.last()).letter).toBe(world.clock.now());
  });
});
