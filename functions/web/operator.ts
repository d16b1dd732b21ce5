/** Who runs this service, and how, as far as its pages say so. */
export type Operator = {
  /** Where a human reads what people write. */
  readonly contact: string;
  /** The AWS region everything is kept in. */
  readonly region: string;
  /** Whether a registration of our own is made every hour, or only when somebody asks, as on a laptop: there silence says nothing. */
  readonly heartbeat: 'hourly' | 'on-demand';
};

/** On a laptop, and in tests. */
export const operatorAtHome: Operator = {
  contact: 'help@kaeru.example',
  region: 'ap-northeast-1',
  heartbeat: 'on-demand',
};
