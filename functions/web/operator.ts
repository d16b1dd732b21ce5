/** Who runs this service, as far as its notices say so. */
export type Operator = {
  /** Where a human reads what people write. */
  readonly contact: string;
  /** The AWS region everything is kept in. */
  readonly region: string;
};

/** On a laptop, and in tests. */
export const operatorAtHome: Operator = { contact: 'help@kaeru.example', region: 'ap-northeast-1' };
