import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { NewerLayout, readLayout, type Step, steps, writtenLayout } from '../../../functions/adapters/item-layout';
import { employerFromItem, employerShape, employerToItem } from '../../../functions/adapters/stored-employer';
import { fromItem, registrationShape, toItem } from '../../../functions/adapters/stored-registration';
import { employerWithNextLetter, withNextLetter } from '../../../functions/next-letter';
import { instant } from '../../../shared/calendar/day';
import type { EmployerId } from '../../../shared/registrations/registration';
import { fieldsOf } from '../../privacy/stored-fields';

/** An item as a release with this layout left it in the table, with every field it could have. Never changed once it is released. */
const left = (file: string): Record<string, unknown> =>
  z
    .record(z.string(), z.unknown())
    .parse(JSON.parse(readFileSync(`test/functions/adapters/layouts/${file}.json`, 'utf8')));

/** What the next write would put in its place, but for the hour, which today's plan decides. */
const now = instant(1_795_500_000_000);
const rewritten = {
  registration: (item: Record<string, unknown>) => toItem(withNextLetter(fromItem(item).registration, now)),
  employer: (item: Record<string, unknown>) =>
    employerToItem(employerWithNextLetter(employerFromItem('e123456789abcdefghijklmno' as EmployerId, item).employer)),
};
const withoutHour = ({ nextLetterAt, nextLane, dueShard, version, ...rest }: Record<string, unknown>) => rest;

const layouts = Array.from({ length: steps.length + 1 }, (_, layout) => layout);

describe.each(['registration', 'employer'] as const)('a stored %s', (kind) => {
  it.each(layouts)(
    'that a release left in layout %i is read, and takes the layout of today at its next write',
    (layout) => {
      const today = withoutHour(left(`${kind}-${writtenLayout}`));
      expect(withoutHour(rewritten[kind](left(`${kind}-${layout}`)))).toEqual(today);
    },
  );

  // A field more, or one less? Then the layout is a new one: a step in item-layout.ts, and a file here beside those that are.
  it('of the layout of today has every field there is', () => {
    const shape = kind === 'registration' ? registrationShape : employerShape;
    const there = pathsIn(left(`${kind}-${writtenLayout}`));
    expect(fieldsOf(shape).filter((field) => !there.has(field))).toEqual([]);
  });
});

/** The paths of all values: `travellers.trip.departs`. */
function pathsIn(value: unknown, path = ''): ReadonlySet<string> {
  if (Array.isArray(value)) return new Set([path, ...value.flatMap((one) => [...pathsIn(one, path)])]);
  if (value === null || typeof value !== 'object') return new Set([path]);
  return new Set(
    Object.entries(value).flatMap(([name, inner]) => [...pathsIn(inner, path === '' ? name : `${path}.${name}`)]),
  );
}

describe('the steps between layouts', () => {
  const rename: Step = ({ nick, ...item }) => ({ ...item, name: item.name ?? nick });
  const count: Step = (item) => ({ ...item, trips: item.trips ?? 0 });

  it('are taken from the layout of the item on, in order', () => {
    expect(readLayout({ nick: 'Mai' }, [rename, count])).toEqual({ name: 'Mai', trips: 0 });
    expect(readLayout({ layout: 1, name: 'Mai' }, [rename, count])).toEqual({ layout: 1, name: 'Mai', trips: 0 });
    expect(readLayout({ layout: 2, name: 'Mai', trips: 3 }, [rename, count])).toEqual({
      layout: 2,
      name: 'Mai',
      trips: 3,
    });
  });

  it('end where this release ends: an item of a newer one is not read, so that nothing of it is dropped', () => {
    expect(() => readLayout({ layout: 3 }, [rename, count])).toThrow(NewerLayout);
    expect(() => fromItem({ ...left(`registration-${writtenLayout}`), layout: steps.length + 1 })).toThrow(
      /deploy the newer release again/,
    );
  });

  it('lead at least to the layout that is written', () => {
    expect(writtenLayout).toBeLessThanOrEqual(steps.length);
  });
});
