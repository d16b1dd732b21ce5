import { examples } from '../../../shared/rules/examples';
import type { RulesCase } from './rules-case';

/** The worked examples of the law as questions. */
export const goldenCases: readonly RulesCase[] = examples.map(({ id, facts, on }) => ({ name: id, facts, on }));
