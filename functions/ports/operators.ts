/** Somebody who is to be told when an alarm rings. */
export type Operator = { readonly protocol: string; readonly state: 'confirmed' | 'waiting' };

/** Where a stage's alarms are told. `name`: what AWS calls it (an ARN). */
export type OperatorsTopic = { readonly name: string; readonly operators: readonly Operator[] };

/** Who is woken. Throws an `Unanswered`. */
export type Operators = {
  /** undefined: the stage has nothing that could tell anybody. */
  readonly of: (stage: string) => Promise<OperatorsTopic | undefined>;
};
