import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  lifecycle,
  next,
  type RegistrationEvent,
  type RegistrationState,
} from '../../../shared/registrations/lifecycle';

const ofAnybody = ['stop', 'bounce', 'complain', 'not-me', 'erase'] as const satisfies readonly RegistrationEvent[];
const ofOneself = [...ofAnybody, 'confirm', 'restart', 'revive'] as const;
const ofAnEmployer = [...ofAnybody, 'readdress', 'rejoin', 'keep'] as const;
const events: readonly RegistrationEvent[] = [...new Set([...ofOneself, ...ofAnEmployer])];

function walkFrom(start: RegistrationState, walk: readonly RegistrationEvent[]): readonly RegistrationState[] {
  const states = [start];
  let state = start;
  for (const event of walk) {
    state = next(state, event) ?? state;
    states.push(state);
  }
  return states;
}
const anyWalk = fc.array(fc.constantFrom(...events), { maxLength: 30 });

describe('whatever happens to a registration, in whatever order', () => {
  it.each(['awaiting-confirmation', 'told'] as const)(
    'begun as %s, it is always in a state the table knows',
    (start) => {
      fc.assert(
        fc.property(anyWalk, (walk) => {
          for (const state of walkFrom(start, walk)) expect(lifecycle).toHaveProperty(state);
        }),
      );
    },
  );

  it('whoever stopped or complained is written no reminders again unless they ask for them', () => {
    fc.assert(
      fc.property(anyWalk, fc.constantFrom<RegistrationState>('stopped', 'unwelcome'), (walk, over) => {
        const unasked = walk.filter((event) => event !== 'restart' && event !== 'rejoin');
        for (const state of walkFrom(over, unasked)) expect(['stopped', 'unwelcome', 'erasing']).toContain(state);
      }),
    );
  });

  it('nobody whom an employer registered becomes active but by keeping the registration', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ofAnEmployer), { maxLength: 30 }), (walk) => {
        const states = walkFrom('told', walk);
        for (const [index, state] of states.entries()) {
          if (state === 'active' && states[index - 1] !== 'active') expect(walk[index - 1]).toBe('keep');
        }
      }),
    );
  });

  it('what is erased stays so, and what was complained of is only ever erased', () => {
    fc.assert(
      fc.property(anyWalk, (walk) => {
        for (const state of walkFrom('erasing', walk)) expect(state).toBe('erasing');
        for (const state of walkFrom('unwelcome', walk)) expect(['unwelcome', 'erasing']).toContain(state);
      }),
    );
  });

  it('nobody becomes active without a press of their own', () => {
    for (const state of Object.keys(lifecycle).filter((name): name is RegistrationState => name in lifecycle)) {
      for (const event of ['stop', 'bounce', 'complain', 'readdress', 'rejoin', 'not-me', 'erase'] as const) {
        if (state !== 'active') expect(next(state, event)).not.toBe('active');
      }
    }
  });
});

it('is drawn in the guide to the rooms as the table says, arrow for arrow', () => {
  const guide = readFileSync(join(import.meta.dirname, '../../../functions/README.md'), 'utf8');
  const drawn = [...guide.matchAll(/^ {2}([a-z]+) --> ([a-z]+): ([a-z-]+)/gm)].map(([, from, to, event]) =>
    [from, to, event].join(' ').replaceAll('awaiting', 'awaiting-confirmation'),
  );
  const arrows = Object.entries(lifecycle).flatMap(([from, to]) =>
    Object.entries(to).map(([event, state]) => `${from} ${state} ${event}`),
  );
  expect(drawn.filter((arrow) => (arrow.split(' ')[0] ?? '') in lifecycle).toSorted()).toEqual(arrows.toSorted());
});
