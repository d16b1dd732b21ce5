import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkDeadLetters } from '../../../functions/doctor/check-dead-letters';
import { checkLaw } from '../../../functions/doctor/check-law';
import { checkOperators } from '../../../functions/doctor/check-operators';
import { checkOverdue } from '../../../functions/doctor/check-overdue';
import { checkPulses } from '../../../functions/doctor/check-pulses';
import { checkQuota, needs } from '../../../functions/doctor/check-quotas';
import type { ItemId } from '../../../functions/item-id';
import type { OperatorsTopic } from '../../../functions/ports/operators';
import type { Heartbeat } from '../../../functions/ports/pulses';
import type { Walk } from '../../../functions/ports/walks';
import { versionOfLaw } from '../../../functions/reassess/version-of-law';
import { instant } from '../../../shared/calendar/day';
import type { RegistrationId } from '../../../shared/registrations/registration';
import { deadLettersInMemory } from '../../support/in-memory/dead-letters';
import { givenUpInMemory } from '../../support/in-memory/given-up';
import { worldInMemory } from '../../support/world';
import { account, anAccount, type Health, healthy, laptop, stage } from './an-account';

const minute = 60_000;
const hour = 60 * minute;

describe('quotas', () => {
  const find = (changes: Partial<Health> = {}) =>
    Promise.all(needs.map((need) => checkQuota(anAccount(changes), account, need)));

  it('are found by their names, and say where AWS names only its default', async () => {
    const found = await find();
    expect(found.map(({ verdict }) => verdict)).toEqual(['well', 'well', 'well', 'well']);
    expect(found.map(({ seen }) => seen)).toEqual([
      'Lambda runs 1,000 functions at once; 104 are enough.',
      'The Scheduler keeps 10,000,000 alarms, one for each registration; 1,000,000 are enough.',
      "The Scheduler takes 5,000 new alarms a second (AWS's default; it does not say what holds for this account); 100 are enough.",
      'The Scheduler rings 1,000 times a second; 100 are enough.',
    ]);
  });

  it('that are small say what is suffered and where to ask; those AWS does not list cannot be told', async () => {
    const [runs, alarms] = await find({ quotas: [{ name: 'Concurrent executions', value: 10, isApplied: true }] });
    expect(runs).toEqual({
      verdict: 'look',
      seen: 'Lambda runs 10 functions at once; a stage may come to need 104.',
      otherwise: expect.stringContaining('try again later'),
      next: expect.stringContaining('/servicequotas/home/services/lambda/quotas?region=ap-northeast-1'),
    });
    expect(alarms).toMatchObject({ verdict: 'unknown', seen: expect.stringContaining('"Number of schedules"') });
  });
});

describe('the operator', () => {
  const check = (topic: OperatorsTopic | undefined) => checkOperators(anAccount({ topic }), stage, 'production');
  const { name } = healthy.topic;

  it('is told of alarms where one address is confirmed', async () => {
    expect(await check(healthy.topic)).toEqual({ verdict: 'well', seen: 'Alarms are told to one address.' });
    expect(await checkOperators(anAccount(), laptop, 'laptop')).toMatchObject({ verdict: 'absent' });
  });

  it.each([
    [undefined, /no topic/, /-c alarmsTo=/],
    [{ name, operators: [] }, /Nobody is told/, /aws sns subscribe --topic-arn/],
    [
      { name, operators: [{ protocol: 'email', state: 'waiting' }] },
      /nobody has pressed its link/,
      /Confirm subscription/,
    ],
  ] as const)('is not told: %#', async (topic, seen, next) => {
    expect(await check(topic)).toMatchObject({
      verdict: 'mend',
      seen: expect.stringMatching(seen),
      next: expect.stringMatching(next),
    });
  });
});

describe('what was given up', () => {
  it('is nothing, or counted with the command that brings it back', async () => {
    const none = { deadLetters: deadLettersInMemory({ due: [] }), givenUp: givenUpInMemory([]) };
    expect(await checkDeadLetters(none, stage)).toEqual({ verdict: 'well', seen: 'Nothing has been given up.' });
    const record = { key: 'k', room: 'alarm', cause: 'RecordAgeExceeded', tries: 3, items: [], event: {} };
    const some = {
      deadLetters: deadLettersInMemory({ due: ['a', 'b'], import: [] }),
      givenUp: givenUpInMemory([record]),
    };
    expect(await checkDeadLetters(some, stage)).toMatchObject({
      verdict: 'mend',
      seen: 'Given up after every try: 2 messages of due, 1 record of the stream.',
      next: expect.stringContaining('npm run redrive -- --dry --stage production'),
    });
    expect(await checkDeadLetters(some, laptop)).toMatchObject({
      next: expect.stringMatching(/with npm run redrive$/),
    });
  });
});

describe('overdue letters', () => {
  const waiting = (...minutesAgo: readonly number[]) => {
    const { clock, registrations } = worldInMemory();
    const items = minutesAgo.map((ago, index) => {
      const id: ItemId = `r${index}` as RegistrationId;
      return { id, at: instant(clock.now() - ago * minute) };
    });
    return {
      clock,
      registrations: { ...registrations, waiting: async (before: number) => items.filter(({ at }) => at < before) },
    };
  };

  it.each([
    [[], 'well', 'No letter waits beyond its hour.'],
    [[5], 'well', 'No letter waits beyond its hour.'],
    [[20, 12], 'look', '2 letters wait beyond their hour, the oldest for 20 minutes.'],
    [[45], 'mend', '1 letter waits beyond its hour, the oldest for 45 minutes.'],
  ])('%j minutes: %s', async (minutes, verdict, seen) => {
    expect(await checkOverdue(waiting(...minutes), stage)).toMatchObject({ verdict, seen });
  });
});

describe('the law', () => {
  const { clock } = worldInMemory();
  const now = clock.now();
  const walk = (changes: Partial<Walk>): Walk => ({
    version: 1,
    law: versionOfLaw(now),
    rows: [],
    begunAt: instant(now - hour),
    endedAt: now,
    counts: { looked: 7, rescheduled: 0, told: 0, conflicts: 0, unreadable: 0, dates: {} },
    ...changes,
  });
  const check = (known: Walk | undefined) =>
    checkLaw({ clock, walks: { load: async () => known, save: async () => 'saved' as const } }, stage);

  it.each([
    ['nobody walked yet', undefined, 'well', /no rules have changed/],
    ['all by these rules', walk({}), 'well', /Everybody was looked at/],
    ['under way', walk({ endedAt: undefined }), 'well', /7 registrations so far/],
    ['standing still', walk({ endedAt: undefined, begunAt: instant(now - 25 * hour) }), 'look', /more than a day ago/],
    ['other rules', walk({ law: '2026-10-01-0123456789ab' }), 'look', /rules of this folder are others/],
    [
      'unreadable',
      walk({ counts: { ...walk({}).counts, unreadable: 1 } }),
      'mend',
      /1 registration could not be looked at/,
    ],
  ] as const)('%s', async (_, known, verdict, seen) => {
    expect(await check(known)).toMatchObject({ verdict, seen: expect.stringMatching(seen) });
  });
});

describe('the pulse', () => {
  const { clock } = worldInMemory();
  const ago = (minutes: number) => instant(clock.now() - minutes * minute);
  const whole = (minutes: number): Heartbeat => ({ whole: { at: ago(minutes), tookMs: 1_000 } });
  const check = (seen: object, patient: typeof stage | typeof laptop = stage) => {
    const { pulses } = worldInMemory();
    pulses.seen.now = { heartbeat: {}, ...seen };
    return checkPulses({ clock, pulses }, patient);
  };

  it('says when each was last alive', async () => {
    expect(await check({ sweep: ago(3), letter: ago(300), heartbeat: whole(41) })).toEqual({
      verdict: 'well',
      seen: 'The last sweep 3 minutes ago, the last letter 5 hours ago, the last heartbeat that came full circle 41 minutes ago.',
    });
    expect(await check({}, laptop)).toEqual({
      verdict: 'well',
      seen: 'No sweep yet, no letter yet, no heartbeat that came full circle yet.',
    });
  });

  it.each([
    ['no sweep', { heartbeat: whole(41) }, 'look', /sweep is silent/],
    ['an old sweep', { sweep: ago(31), heartbeat: whole(41) }, 'look', /sweep is silent/],
    ['no heartbeat', { sweep: ago(3) }, 'look', /no heartbeat yet/],
    ['an old heartbeat', { sweep: ago(3), heartbeat: whole(91) }, 'look', /production\/heartbeat/],
    [
      'a heartbeat that got stuck since',
      { sweep: ago(3), heartbeat: { ...whole(91), missed: { at: ago(5), stuck: 'not-rung' } } },
      'mend',
      /production\/heartbeat/,
    ],
  ])('%s', async (_, seen, verdict, next) => {
    expect(await check(seen)).toMatchObject({ verdict, next: expect.stringMatching(next) });
  });
});

it('names headings of the runbook that are there', () => {
  const files = readdirSync('functions/doctor').map((name) => readFileSync(`functions/doctor/${name}`, 'utf8'));
  const named = files.flatMap((text) =>
    [...text.matchAll(/RUNBOOK\.md under "([^"]+)"/g)].map(([, heading]) => heading),
  );
  expect(named.length).toBeGreaterThan(3);
  const headings = readFileSync('infra/RUNBOOK.md', 'utf8').matchAll(/^### (.+)$/gm);
  expect([...headings].map(([, heading]) => heading)).toEqual(expect.arrayContaining(named));
});
