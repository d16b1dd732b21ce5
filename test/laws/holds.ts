import fc from 'fast-check';
import type { DateText } from '../../shared/calendar';
import type { Facts } from '../../shared/rules';
import { type AnyCase, anyCase } from './any-facts';

/** How many cases every law is held to: `LAW_RUNS=200 npx vitest run test/laws` takes a tenth of the time. */
export const runs = Number(process.env.LAW_RUNS ?? 2_000);

/** The same cases every day. */
export const seed = 20_261_122;

/**
 * Holds a law for as many cases as `runs` says, and shrinks the first that breaks it to the smallest facts that still do.
 * `share` is for a law that costs more, or needs more to be met.
 */
export const holds = (
  law: (facts: Facts, on: DateText) => void,
  { among = anyCase, share = 1 }: { readonly among?: fc.Arbitrary<AnyCase>; readonly share?: number } = {},
): void =>
  fc.assert(
    fc.property(among, ({ facts, on }) => law(facts, on)),
    { numRuns: Math.ceil(runs * share), seed },
  );
