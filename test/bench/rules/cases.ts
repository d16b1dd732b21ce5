import { goldenCases } from './golden-cases';
import type { RulesCase } from './rules-case';
import { synthesiseCases } from './synthetic-cases';

const syntheticCount = 4_000;

/** What every side of the benchmark is asked: the golden cases and a few thousand more, always the same. */
export function listCases(): readonly RulesCase[] {
  return [...goldenCases, ...synthesiseCases(syntheticCount)];
}
