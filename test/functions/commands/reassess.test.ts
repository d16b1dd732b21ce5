import { describe, expect, it } from 'vitest';
import { WrongCall } from '../../../functions/commands/named-stage';
import { readReassessCall } from '../../../functions/commands/reassess-call';
import { sayForeseen, sayMove, sayWalk } from '../../../functions/commands/say-reassess';
import type { Walk } from '../../../functions/ports/walks';
import { reassess } from '../../../functions/reassess/reassess';
import { versionOfLaw } from '../../../functions/reassess/version-of-law';
import { walkAgain } from '../../../functions/reassess/walk-again';
import type { RegistrationId, TravellerId } from '../../../shared/registrations/registration';
import { aRegistration } from '../../support/builders';
import { keep } from '../../support/keep';
import { at, worldInMemory } from '../../support/world';

describe('npm run reassess', () => {
  it('shows the walk unless told otherwise, of the stage that is named', () => {
    expect(readReassessCall([], {})).toEqual({ does: 'show', list: false, stage: { on: 'laptop', port: 3000 } });
    expect(readReassessCall(['--dry', '--list', '--stage', 'production'], {})).toEqual({
      does: 'foresee',
      list: true,
      stage: { on: 'aws', name: 'production' },
    });
    expect(readReassessCall(['--again', '--port', '3001'], {})).toMatchObject({ does: 'again' });
    expect(readReassessCall(['--help'], {})).toBe('help');
  });

  it.each([[['--list']], [['--dry', '--again']], [['--wet']]])('refuses %j with a sentence', (args) => {
    expect(() => readReassessCall(args, {})).toThrow(WrongCall);
  });

  const walk: Walk = {
    version: 9,
    law: '2027-04-01-0123456789ab',
    rows: [],
    begunAt: at('2028-04-01T00:00:00Z'),
    endedAt: at('2028-04-01T02:15:00Z'),
    counts: {
      looked: 1_000,
      rescheduled: 13,
      told: 12,
      conflicts: 0,
      unreadable: 1,
      dates: { 'return R1.3 gone': 1, 'return R1.3 later': 11, 'card-end R5.2 earlier': 1 },
    },
  };

  it('says what a walk came to: how far, how many, which dates where', () => {
    expect(sayWalk(walk, '2027-04-01-ba9876543210')).toEqual([
      'Law 2027-04-01-0123456789ab: the walk began at 2028-04-01 00:00 UTC and is done at 2028-04-01 02:15 UTC.',
      '  1000 registrations looked at; of 13 the next letter goes at another hour now, and only those were written.',
      '  12 registrations are told that a change of law moved a date of theirs.',
      '    card-end by R5.2: 1 earlier',
      '    return by R1.3: 11 later, 1 gone',
      '  1 registration could not be read; the log of the sweep names it (reassess-unreadable).',
      'The rules of this folder are others (2027-04-01-ba9876543210): npm run reassess -- --dry says what deploying them would move.',
    ]);
    expect(sayWalk(walk, '2028-04-01-0123456789ab').at(-1)).toBe('The rules of this folder are those of the stage.');
    expect(sayWalk(undefined, 'x')).toHaveLength(1);
  });

  it('says what a deployment would move, and warns of a row that came late and says nothing of it', () => {
    const { conflicts: _, ...found } = walk.counts;
    const said = sayForeseen(found, ['specialReentry 2028-03-01 0a1b2c3d'], ['specialReentry 2028-03-01 0a1b2c3d']);
    expect(said[0]).toBe('New to the stage: specialReentry from 2028-03-01.');
    expect(said).toContain('  12 letters would say that a change of law moved dates, one to each registration.');
    expect(said.at(-1)).toContain("write known: 'YYYY-MM-DD'");
    const date = {
      traveller: 't1' as TravellerId,
      kind: 'return',
      before: '2027-12-20',
      now: '2028-12-20',
      rule: 'R1.3',
    } as const;
    expect(sayMove('r1' as RegistrationId, date)).toBe('  r1 t1 return 2027-12-20 → 2028-12-20 by R1.3 (later)');
  });

  it('--again walks past everybody once more, and writes nobody whose hour stands', async () => {
    const world = worldInMemory('2027-02-01T10:00:00+09:00');
    expect(await walkAgain(world)).toBe('nothing-walked');
    await keep(world, aRegistration());
    const pass = async () => {
      world.setTime(at(new Date(world.clock.now() + 15 * 60_000).toISOString()));
      return reassess(world);
    };
    await reassess(world);
    expect(await pass()).toMatchObject({ done: true, looked: 1, rescheduled: 0 });
    expect(await walkAgain(world)).toBe('begun');
    expect(await pass()).toMatchObject({ done: true, looked: 1, rescheduled: 0 });
    expect((await world.walks.load())?.law).toBe(versionOfLaw(world.clock.now()));
  });
});
