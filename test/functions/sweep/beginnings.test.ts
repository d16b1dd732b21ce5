import { describe, expect, it } from 'vitest';
import { beginningsOn } from '../../../functions/sweep/beginnings';

const characters = [...'0123456789abcdefghijklmnopqrstuvwxyz'];
const pairs = characters.flatMap((first) => characters.map((second) => first + second));
const anyDay = 20_780;

describe('the beginnings of ids', () => {
  it('name every id once, whatever the day', () => {
    for (let day = anyDay; day < anyDay + 72; day += 1) {
      const named = [...beginningsOn(day)].flatMap((one) => pairs.filter((pair) => pair.startsWith(one)));
      expect(named.toSorted()).toEqual(pairs);
    }
  });

  it('are 71 at most: a small stage has that many empty lists a day', () => {
    for (let day = anyDay; day < anyDay + 72; day += 1) expect([...beginningsOn(day)].length).toBeLessThanOrEqual(71);
  });

  it('begin anywhere within 1,296 days', () => {
    const first = Array.from({ length: 1_296 }, (_, day) => beginningsOn(anyDay + day).next().value);
    expect(first.toSorted()).toEqual(pairs);
  });

  it.each([
    { share: 1 / 4, days: 8 },
    { share: 1 / 10, days: 20 },
    { share: 1 / 80, days: 180 },
  ])('who comes through $share of them a day has seen all after $days days', ({ share, days }) => {
    const seen = new Set<string>();
    for (let day = anyDay; day < anyDay + days; day += 1) {
      const round = [...beginningsOn(day)].flatMap((one) => pairs.filter((pair) => pair.startsWith(one)));
      for (const pair of round.slice(0, pairs.length * share)) seen.add(pair);
    }
    expect(seen.size).toBe(pairs.length);
  });
});
