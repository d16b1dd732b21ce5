/** Services whose quotas a stage may meet. */
export type QuotaService = 'lambda' | 'scheduler';

export type Quota = {
  readonly name: string;
  readonly value: number;
  /** What holds for this account; otherwise AWS does not say, and this is its default for everybody. */
  readonly isApplied: boolean;
  /** The account it belongs to, twelve digits; absent on a default. */
  readonly account?: string;
};

/** How much of a service an account may use. Throws an `Unanswered`. */
export type Quotas = {
  readonly of: (service: QuotaService) => Promise<readonly Quota[]>;
};
