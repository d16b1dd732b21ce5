import { describe, expect, it } from 'vitest';
import type { Mail, SendOutcome } from '../../../functions/ports/postbox';
import { laneOfRun } from '../../../functions/remind/lane-of-run';
import { keepPace, runsOfLane, shareOfRun } from '../../../functions/remind/pace';
import { postboxOfRun } from '../../../functions/remind/postbox-of-run';
import { type Instant, instant } from '../../../shared/calendar/day';
import { anAddress } from '../../support/builders';

const aMail: Mail = { to: anAddress(), subject: '', text: '', html: '', headers: {}, attachments: [], tags: {} };
const tooFast: SendOutcome = { outcome: 'later', reason: 'TooManyRequestsException', limit: 'second' };

/** A run on a clock that moves only where the run waits; SES answers as told, then takes. */
function aRun({ rate = 8, answers = [] }: { rate?: number; answers?: SendOutcome[] } = {}) {
  const time = { now: 0 };
  const asked: number[] = [];
  const clock = { now: (): Instant => instant(time.now) };
  const sleep = async (ms: number): Promise<void> => {
    time.now += ms;
  };
  const postbox = {
    rate: async () => rate,
    send: async (): Promise<SendOutcome> => {
      asked.push(time.now);
      return answers.shift() ?? { outcome: 'taken', messageId: 'm' };
    },
  };
  const pace = keepPace(postbox, clock, sleep);
  const runUntil = { until: instant(40_000) };
  const open = (lane: 'due' | 'now') =>
    postboxOfRun(postbox, { lane, pace, clock, sleep, random: () => 0.5, time: runUntil });
  return { open, pace, asked, time, runUntil };
}

describe('the pace', () => {
  it('of all runs together is the rate of the account', () => {
    expect(runsOfLane * (shareOfRun.due + shareOfRun.now)).toBe(1);
  });

  it('of a run of reminders is three eighths of it, of what somebody waits for one eighth', async () => {
    for (const [lane, interval] of [
      ['due', 333.3],
      ['now', 1000],
    ] as const) {
      const { open, asked } = aRun({ rate: 8 });
      for (let letter = 0; letter < 4; letter += 1) await open(lane).send(aMail);
      expect(asked.map((at) => at / interval)).toEqual([0, 1, 2, 3].map((turn) => expect.closeTo(turn, 1)));
    }
  });

  it('is kept from run to run: one ends with its turn, though the next may be on another machine', async () => {
    const { open, pace, time, runUntil } = aRun({ rate: 8 });
    await open('now').send(aMail);
    await pace.rest(runUntil);
    expect(time.now).toBe(1000);
  });

  it('lets a batch go within the forty seconds of a run, even at the one letter a second of the sandbox', async () => {
    for (const [lane, batch] of [
      ['due', 10],
      ['now', 5],
    ] as const) {
      const { open, pace, time, runUntil } = aRun({ rate: 1 });
      for (let letter = 0; letter < batch; letter += 1) await open(lane).send(aMail);
      expect(time.now).toBeLessThan(40_000);
      await pace.rest(runUntil);
      expect(time.now).toBeLessThan(55_000);
    }
  });

  it.each([
    ['arn:due-now', 'now'],
    ['arn:due', 'due'],
  ])('is that of the lane whose queue woke the run: %s', (eventSourceARN, lane) => {
    expect(laneOfRun({ Records: [{ eventSourceARN }] }, 'arn:due-now')).toBe(lane);
  });
});

describe('a letter that comes too fast', () => {
  it('goes again in the same run, after a pause of one to four seconds', async () => {
    const { open, asked } = aRun({ answers: [tooFast, tooFast] });
    expect(await open('due').send(aMail)).toMatchObject({ outcome: 'taken' });
    expect(asked).toEqual([0, 2500, 5000]);
  });

  it.each([
    ['due', 4],
    ['now', 10],
  ] as const)('waits in its ledger after some tries, fewer where nobody waits for it: %s, %i', async (lane, tries) => {
    const { open, asked } = aRun({ answers: Array.from({ length: 20 }, () => tooFast) });
    expect(await open(lane).send(aMail)).toEqual(tooFast);
    expect(asked).toHaveLength(tries);
  });

  it('is not tried again where the run has no time left', async () => {
    const { open, asked, time } = aRun({ answers: [tooFast] });
    time.now = 38_000;
    expect(await open('due').send(aMail)).toEqual(tooFast);
    expect(asked).toHaveLength(1);
  });

  it.each<[string, SendOutcome]>([
    ['the daily quota is used up', { outcome: 'later', reason: 'TooManyRequestsException', limit: 'day' }],
    ['SES is out of order', { outcome: 'later', reason: 'InternalServiceErrorException' }],
    ['SES refuses it for good', { outcome: 'refused', reason: 'MessageRejected' }],
  ])('is another matter than one that meets other trouble: %s', async (_, answer) => {
    const { open, asked } = aRun({ answers: [answer] });
    expect(await open('due').send(aMail)).toEqual(answer);
    expect(asked).toHaveLength(1);
  });
});
