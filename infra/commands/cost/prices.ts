/** What AWS takes for each thing it counts, in US dollars without tax, with where that is published and when it was read. */

/** Where a price holds. `not Tokyo's` is a price of us-east-1, because Tokyo's could not be found in a source. */
type Where = 'Tokyo' | 'everywhere' | "not Tokyo's";

export type Price = {
  readonly service: string;
  /** One of what is counted. */
  readonly unit: string;
  readonly usd: number;
  /** What is free each month, for ever and not only in an account's first year. */
  readonly freePerMonth?: number;
  readonly where: Where;
  readonly source: string;
  /** The day of the price list, or of the page, that was read. */
  readonly read: string;
};

/** AWS's own price list of Tokyo; prices were read where others quote it by usage type, for it was not at hand itself. */
const tokyo = (offer: string, usageType: string): Pick<Price, 'where' | 'source'> => ({
  where: 'Tokyo',
  source: `https://pricing.us-east-1.amazonaws.com/offers/v1.0/aws/${offer}/current/ap-northeast-1/index.json ${usageType}`,
});
const listed = '2026-09-23';
const million = 1_000_000;

export const prices = {
  runs: {
    service: 'Lambda',
    unit: 'run',
    usd: 0.2 / million,
    freePerMonth: million,
    ...tokyo('AWSLambda', 'APN1-Request-ARM'),
    read: listed,
  },
  gigabyteSeconds: {
    service: 'Lambda',
    unit: 'GB-second, arm64',
    usd: 0.0000133334,
    freePerMonth: 400_000,
    ...tokyo('AWSLambda', 'APN1-Lambda-GB-Second-ARM'),
    read: '2026-09',
  },
  writeUnits: {
    service: 'DynamoDB',
    unit: 'write unit',
    usd: 0.715 / million,
    ...tokyo('AmazonDynamoDB', 'APN1-WriteRequestUnits'),
    read: listed,
  },
  readUnits: {
    service: 'DynamoDB',
    unit: 'read unit',
    usd: 0.1425 / million,
    ...tokyo('AmazonDynamoDB', 'APN1-ReadRequestUnits'),
    read: listed,
  },
  tableGigabyteMonths: {
    service: 'DynamoDB',
    unit: 'GB-month',
    usd: 0.285,
    freePerMonth: 25,
    ...tokyo('AmazonDynamoDB', 'APN1-TimedStorage-ByteHrs'),
    read: '2026-09',
  },
  backupGigabyteMonths: {
    service: 'DynamoDB',
    unit: 'GB-month of point-in-time recovery',
    usd: 0.2,
    where: "not Tokyo's",
    source: 'https://aws.amazon.com/dynamodb/pricing/on-demand/ (TimedPITRStorage-ByteHrs, US regions)',
    read: '2026-09',
  },
  queueRequests: {
    service: 'SQS',
    unit: 'request',
    usd: 0.4 / million,
    freePerMonth: million,
    ...tokyo('AWSQueueService', 'APN1-Requests-Tier1'),
    read: listed,
  },
  topicRequests: {
    service: 'SNS',
    unit: 'message published; handing it to a queue is free',
    usd: 0.5 / million,
    freePerMonth: million,
    where: "not Tokyo's",
    source: 'https://www.factualminds.com/blog/amazon-sns-pricing-publishes-fanout-protocols/',
    read: '2026-06-13',
  },
  alarmsFired: {
    service: 'EventBridge Scheduler',
    unit: 'schedule fired; creating, keeping and deleting is free',
    usd: 1 / million,
    freePerMonth: 14 * million,
    where: "not Tokyo's",
    source: 'https://cloudburn.io/blog/amazon-eventbridge-pricing',
    read: '2026-03-13',
  },
  letters: {
    service: 'SES',
    unit: 'letter, plan Essentials, the first 10 million a month',
    usd: 0.00016,
    where: "not Tokyo's",
    source:
      'https://pricing.us-east-1.amazonaws.com/offers/v1.0/aws/AmazonSES/20260722172054/us-east-1/index.json USE1-Essentials-Outbound-Email',
    read: '2026-07-22',
  },
  attachmentGigabytes: {
    service: 'SES',
    unit: 'GB of calendar files attached',
    usd: 0.12,
    where: "not Tokyo's",
    source:
      'https://pricing.us-east-1.amazonaws.com/offers/v1.0/aws/AmazonSES/20260722172054/us-east-1/index.json AttachmentsSize-Bytes',
    read: '2026-07-22',
  },
  objectsPut: {
    service: 'S3',
    unit: 'object written, or list',
    usd: 4.7 / million,
    ...tokyo('AmazonS3', 'APN1-Requests-Tier1'),
    read: listed,
  },
  objectsRead: {
    service: 'S3',
    unit: 'object read',
    usd: 0.37 / million,
    ...tokyo('AmazonS3', 'APN1-Requests-Tier2'),
    read: listed,
  },
  bucketGigabyteMonths: {
    service: 'S3',
    unit: 'GB-month',
    usd: 0.025,
    ...tokyo('AmazonS3', 'APN1-TimedStorage-ByteHrs'),
    read: listed,
  },
  requests: {
    service: 'API Gateway',
    unit: 'request to an HTTP API',
    usd: 1.29 / million,
    ...tokyo('AmazonApiGateway', 'APN1-ApiGatewayHttpRequest'),
    read: listed,
  },
  gigabytesOut: {
    service: 'Data transfer',
    unit: 'GB to the internet',
    usd: 0.114,
    freePerMonth: 100,
    ...tokyo('AWSDataTransfer', 'APN1-DataTransfer-Out-Bytes'),
    read: listed,
  },
  logGigabytes: {
    service: 'CloudWatch',
    unit: 'GB of log taken in',
    usd: 0.76,
    freePerMonth: 5,
    ...tokyo('AmazonCloudWatch', 'APN1-DataProcessing-Bytes'),
    read: listed,
  },
  logGigabyteMonths: {
    service: 'CloudWatch',
    unit: 'GB-month of log kept',
    usd: 0.033,
    ...tokyo('AmazonCloudWatch', 'APN1-TimedStorage-ByteHrs'),
    read: '2026-07-01',
  },
  metricMonths: {
    service: 'CloudWatch',
    unit: 'metric of our own, a month',
    usd: 0.3,
    freePerMonth: 10,
    ...tokyo('AmazonCloudWatch', 'APN1-CW:MetricMonitorUsage'),
    read: listed,
  },
  alarmMonths: {
    service: 'CloudWatch',
    unit: 'metric watched by an alarm, a month',
    usd: 0.1,
    freePerMonth: 10,
    ...tokyo('AmazonCloudWatch', 'APN1-CW:AlarmMonitorUsage'),
    read: listed,
  },
  compositeAlarmMonths: {
    service: 'CloudWatch',
    unit: 'alarm made of alarms, a month',
    usd: 0.5,
    where: "not Tokyo's",
    source: 'https://aws.amazon.com/cloudwatch/pricing/',
    read: '2026',
  },
  dashboardMonths: {
    service: 'CloudWatch',
    unit: 'dashboard, a month',
    usd: 3,
    freePerMonth: 3,
    where: 'everywhere',
    source: 'https://aws.amazon.com/cloudwatch/pricing/',
    read: '2026',
  },
  tracesRecorded: {
    service: 'X-Ray',
    unit: 'trace recorded',
    usd: 5 / million,
    freePerMonth: 100_000,
    where: "not Tokyo's",
    source: 'https://aws.amazon.com/xray/pricing/',
    read: '2026',
  },
  secretMonths: {
    service: 'Secrets Manager',
    unit: 'secret, a month',
    usd: 0.4,
    ...tokyo('AWSSecretsManager', 'APN1-AWSSecretsManager-Secrets'),
    read: listed,
  },
  secretsRead: {
    service: 'Secrets Manager',
    unit: 'secret read',
    usd: 0.05 / 10_000,
    where: 'everywhere',
    source: 'https://aws.amazon.com/secrets-manager/pricing/',
    read: '2026',
  },
  keyMonths: {
    service: 'KMS',
    unit: 'key of our own, a month',
    usd: 1,
    ...tokyo('awskms', 'ap-northeast-1-KMS-Keys'),
    read: listed,
  },
  keyRequests: {
    service: 'KMS',
    unit: 'request to a key of our own',
    usd: 3 / million,
    freePerMonth: 20_000,
    ...tokyo('awskms', 'ap-northeast-1-KMS-Requests'),
    read: listed,
  },
  firewallMonths: {
    service: 'WAF',
    unit: 'web ACL, a month',
    usd: 5,
    ...tokyo('awswaf', 'APN1-WebACL'),
    read: listed,
  },
  firewallRuleMonths: {
    service: 'WAF',
    unit: 'rule, a month',
    usd: 1,
    ...tokyo('awswaf', 'APN1-Rule'),
    read: listed,
  },
  firewallRequests: {
    service: 'WAF',
    unit: 'request looked at',
    usd: 0.6 / million,
    ...tokyo('awswaf', 'APN1-Request'),
    read: listed,
  },
  edgeRequests: {
    service: 'CloudFront',
    unit: 'HTTPS request, Japan',
    usd: 0.012 / 10_000,
    freePerMonth: 10 * million,
    where: 'Tokyo',
    source: 'https://aws.amazon.com/cloudfront/pricing/pay-as-you-go/',
    read: '2026-09-16',
  },
  edgeGigabytes: {
    service: 'CloudFront',
    unit: 'GB to the internet, Japan',
    usd: 0.114,
    freePerMonth: 1024,
    where: 'Tokyo',
    source: 'https://aws.amazon.com/cloudfront/pricing/pay-as-you-go/',
    read: '2026-09-25',
  },
  stateTransitions: {
    service: 'Step Functions',
    unit: 'state transition, standard workflow',
    usd: 25 / million,
    freePerMonth: 4000,
    where: 'Tokyo',
    source: 'https://aws.amazon.com/step-functions/pricing/',
    read: '2026',
  },
} as const satisfies Readonly<Record<string, Price>>;

/** What is counted, by the name of its price. */
export type Meter = keyof typeof prices;
export const meters: readonly Meter[] = Object.keys(prices).filter((name): name is Meter => name in prices);

/** How much of each is used in a year; absent is none. */
export type Usage = Readonly<Partial<Record<Meter, number>>>;

export const priceOf = (meter: Meter): Price => prices[meter];
