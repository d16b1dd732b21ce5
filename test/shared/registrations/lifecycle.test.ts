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

const events: readonly RegistrationEvent[] = ['confirm', 'stop', 'bounce', 'complain', 'readdress', 'keep'];
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

  it('whoever stopped or complained is never written reminders again', () => {
    fc.assert(
      fc.property(anyWalk, fc.constantFrom<RegistrationState>('stopped', 'unwelcome'), (walk, over) => {
        for (const state of walkFrom(over, walk)) expect(['stopped', 'unwelcome']).toContain(state);
      }),
    );
  });

  it('nobody whom an employer registered becomes active but by keeping the registration', () => {
    fc.assert(
      fc.property(anyWalk, (walk) => {
        const states = walkFrom('told', walk);
        for (const [index, state] of states.entries()) {
          if (state === 'active' && states[index - 1] !== 'active') expect(walk[index - 1]).toBe('keep');
        }
      }),
    );
  });

  it('nobody becomes active without a press of their own', () => {
    for (const state of Object.keys(lifecycle).filter((name): name is RegistrationState => name in lifecycle)) {
      for (const event of ['stop', 'bounce', 'complain', 'readdress'] as const) {
        if (state !== 'active') expect(next(state, event)).not.toBe('active');
      }
    }
  });
});

it('is drawn in the guide to the rooms as the table says, arrow for arrow', () => {
  const guide = readFileSync(join(import.meta.dirname, '../../../functions/README.md'), 'utf8');
  const drawn = [...guide.matchAll(/^ {2}([a-z]+) --> ([a-z]+): ([a-z]+)/gm)].map(([, from, to, event]) =>
    [from, to, event].join(' ').replaceAll('awaiting', 'awaiting-confirmation'),
  );
  const arrows = Object.entries(lifecycle).flatMap(([from, to]) =>
    Object.entries(to).map(([event, state]) => `${from} ${state} ${event}`),
  );
  expect(drawn.filter((arrow) => (arrow.split(' ')[0] ?? '') in lifecycle).toSorted()).toEqual(arrows.toSorted());
});
