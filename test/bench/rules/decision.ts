import type { Assessment } from '../../../shared/rules';

/** The part of an assessment that both sides of the benchmark must agree on. */
export type Decision = Pick<Assessment, 'verdict' | 'basis' | 'returnBy' | 'boundBy'>;

export const decisionOf = ({ verdict, basis, returnBy, boundBy }: Assessment): Decision => ({
  verdict,
  basis,
  returnBy,
  boundBy,
});

export const sayDecision = ({ verdict, basis, returnBy, boundBy }: Decision): string =>
  `${verdict}, ${basis ?? 'no basis'}, ${returnBy ?? 'no last day'}, ${boundBy ?? 'no bound'}`;
