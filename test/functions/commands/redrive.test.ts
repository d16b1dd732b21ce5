import { describe, expect, it } from 'vitest';
import { WrongCall } from '../../../functions/commands/named-stage';
import { type RedriveNews, redrive } from '../../../functions/commands/redrive';
import { readRedriveCall } from '../../../functions/commands/redrive-call';
import { sayEnd, sayNews } from '../../../functions/commands/say-redrive';
import type { GivenUp } from '../../../functions/ports/given-up';
import { instant } from '../../../shared/calendar/day';
import type { RegistrationId } from '../../../shared/registrations/registration';
import { deadLettersInMemory } from '../../support/in-memory/dead-letters';
import { givenUpInMemory } from '../../support/in-memory/given-up';
import { worldInMemory } from '../../support/world';

const gaveUp = (room: string, key: string, ...ids: readonly string[]): GivenUp => ({
  key,
  room,
  cause: 'RetryAttemptsExhausted',
  tries: 11,
  items: ids.map((id) => id as RegistrationId),
  event: { Records: [] },
});

function made(letters: Readonly<Record<string, readonly string[]>>, records: readonly GivenUp[] = []) {
  const { rings, journal, log } = worldInMemory();
  const world = { rings, journal, log, deadLetters: deadLettersInMemory(letters), givenUp: givenUpInMemory(records) };
  const heard: RedriveNews[] = [];
  return {
    world,
    heard,
    run: (dry = false) => redrive(world, { dry }, (news) => heard.push(news)),
    rung: () => rings.queued.map(({ id, lane }) => `${lane} ${id}`),
  };
}

describe('npm run redrive', () => {
  it('brings the letters of every queue back, and tells how far it is', async () => {
    const { world, run, heard } = made({ due: ['a', 'b'], import: [], alarms: ['c'] });
    expect(await run()).toEqual({ found: 3, broughtBack: 3, left: 0 });
    expect(world.deadLetters.back).toEqual(['a', 'b', 'c']);
    expect(heard.map(({ news }) => news)).toEqual(['found', 'moving', 'moving', 'moved', 'moving', 'moved']);
  });

  it('rings for every item of which the alarm room could make no alarm, and forgets the record', async () => {
    const { world, run, rung } = made({}, [gaveUp('alarm', 'k1', 'r1', 'r2'), gaveUp('alarm', 'k2', 'employer-e1')]);
    expect(await run()).toEqual({ found: 2, broughtBack: 2, left: 0 });
    expect(rung()).toEqual(['due r1', 'due r2', 'due employer-e1']);
    expect([...world.givenUp.lying]).toEqual([]);
  });

  it('notes in the journal what it could not note, and keeps what still cannot be read', async () => {
    const stop = {
      dynamodb: {
        SequenceNumber: '7',
        ApproximateCreationDateTime: 1_800_000_000,
        Keys: { pk: { S: 'stop#abc' } },
        NewImage: { pk: { S: 'stop#abc' } },
      },
    };
    const unreadable = { ...stop, dynamodb: { ...stop.dynamodb, Keys: { pk: { S: 'registration#r1' } } } };
    const { world, run, heard, rung } = made({}, [
      { ...gaveUp('journal', 'k1'), event: { Records: [stop] } },
      { ...gaveUp('journal', 'k2', 'r1'), event: { Records: [unreadable] } },
    ]);
    expect(await run()).toEqual({ found: 2, broughtBack: 1, left: 1 });
    const lines = [];
    for await (const line of world.journal.readSince(instant(0))) lines.push(line);
    expect(lines).toMatchObject([{ of: 'key', key: 'stop#abc', became: 'there' }]);
    expect([...world.givenUp.lying.keys()]).toEqual(['k2']);
    expect(heard.at(-1)).toMatchObject({ news: 'left', problem: 'ZodError' });
    expect(rung()).toEqual([]);
  });

  it('keeps a record of a room it does not know', async () => {
    const { world, run, rung } = made({}, [gaveUp('another', 'k1', 'r1')]);
    expect(await run()).toEqual({ found: 1, broughtBack: 0, left: 1 });
    expect(rung()).toEqual([]);
    expect([...world.givenUp.lying.keys()]).toEqual(['k1']);
  });

  it('only looks with --dry', async () => {
    const { world, run, heard, rung } = made({ due: ['a'] }, [gaveUp('alarm', 'k1', 'r1')]);
    expect(await run(true)).toEqual({ found: 2, broughtBack: 0, left: 0 });
    expect([world.deadLetters.back, rung(), world.givenUp.lying.size]).toEqual([[], [], 1]);
    expect(heard.map(({ news }) => news)).toEqual(['found']);
  });

  it('goes on where it was broken off, and a second time finds nothing', async () => {
    const { world, run } = made({ due: ['a', 'b', 'c'] }, [gaveUp('alarm', 'k1', 'r1')]);
    world.deadLetters.faults.breakAfter = 2;
    await expect(run()).rejects.toThrow('The line broke.');
    world.deadLetters.faults.breakAfter = Number.POSITIVE_INFINITY;
    expect(await run()).toMatchObject({ found: 2 });
    expect(world.deadLetters.back).toEqual(['a', 'b', 'c']);
    expect(await run()).toEqual({ found: 0, broughtBack: 0, left: 0 });
  });

  it('keeps the record of an item whose ring could not be rung', async () => {
    const { world } = made({}, [gaveUp('alarm', 'k1', 'r1')]);
    const rings = { ...world.rings, ringAll: () => Promise.reject(new Error('SQS is away.')) };
    await expect(redrive({ ...world, rings }, { dry: false }, () => undefined)).rejects.toThrow('SQS is away.');
    expect(world.givenUp.lying.size).toBe(1);
  });
});

describe('what it says', () => {
  it('is how many there are, why, and where to look', () => {
    const queues = [
      { name: 'alarms', messages: 1, causes: ['AccessDenied'] },
      { name: 'due', messages: 3, causes: [] },
      { name: 'import', messages: 0, causes: [] },
    ];
    expect(sayNews({ news: 'found', queues, records: [gaveUp('alarm', 'k1', 'r1')] })).toEqual([
      '  alarms     1 message: AccessDenied',
      '  due        3 messages: the log of remind says why',
      '  import     nothing',
      '  stream     1 record',
      '             alarm gave up r1 after 11 tries (RetryAttemptsExhausted); its log says why',
    ]);
  });

  it('ends with what to look at next', () => {
    expect(sayEnd({ found: 3, broughtBack: 2, left: 1 }, false, 'the log')).toBe(
      '2 dead letters came back. 1 record of the stream stays where it is. Look at the log in a minute, and again in half an hour: whatever fails five times more is dead again.',
    );
    expect(sayEnd({ found: 0, broughtBack: 0, left: 0 }, false, 'the log')).toMatch(/nothing/);
    expect(sayEnd({ found: 1, broughtBack: 0, left: 0 }, true, 'the log')).toMatch(/without --dry/);
  });
});

describe('what a person types', () => {
  it('names a stage as every command does', () => {
    expect(readRedriveCall([], {})).toEqual({ dry: false, stage: { on: 'laptop', port: 3000 } });
    expect(readRedriveCall(['--dry', '--stage', 'production'], {})).toEqual({
      dry: true,
      stage: { on: 'aws', name: 'production' },
    });
    expect(readRedriveCall(['--help'], {})).toBe('help');
  });

  it.each([[['--port', 'x']], [['--port', '1', '--stage', 'production']], [['--all']]])('%j is refused', (args) => {
    expect(() => readRedriveCall(args, {})).toThrow(WrongCall);
  });
});
