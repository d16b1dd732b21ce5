/**
 * Every CloudFormation type the stage knows: those it stands up, and those that are inert on a laptop, with the reason.
 * A type in neither table stops the stage: nothing of the template is skipped in silence.
 */

/** Where the stage stands: what AWS's pseudo parameters and endpoints become. */
export interface Place {
  readonly account: string;
  readonly region: string;
  /** The HTTP API as a browser reaches it, without a slash at the end. */
  readonly publicUrl: string;
  /** The one port for AWS calls, without a slash at the end. */
  readonly doorUrl: string;
}

/** How a type answers `Ref` and `Fn::GetAtt`. */
export interface Kind {
  /** The property that names it; absent there, the name is `<Stack>-<LogicalId>`. */
  readonly nameProperty?: string;
  readonly arn: (name: string, place: Place) => string;
  readonly ref: (name: string, place: Place) => string;
  readonly attributes?: Readonly<Record<string, (name: string, place: Place) => string>>;
  /** Set where the type stands for something only AWS has. */
  readonly inert?: string;
}

const arn = (service: string, resource: (name: string) => string) => (name: string, place: Place) =>
  `arn:aws:${service}:${place.region}:${place.account}:${resource(name)}`;
const byName = (name: string) => name;
const itself = (service: string, prefix = '') => arn(service, (name) => `${prefix}${name}`);
const iam = (what: string) => (name: string, place: Place) => `arn:aws:iam::${place.account}:${what}/${name}`;
const bucketArn = (name: string) => `arn:aws:s3:::${name}`;
const queueUrl = (name: string, place: Place) => `${place.doorUrl}/${place.account}/${name}`;
const nameless: Kind = { arn: byName, ref: byName };

/** CloudFormation gives a stream's label the time it was made; here it never changes, so checkpoints survive a restart. */
const streamArn = arn('dynamodb', (name) => `table/${name}/stream/laptop`);

/** AWS ends a secret's ARN with six characters of its own; policies written for a name alone match `-??????`. */
const secretArn = arn('secretsmanager', (name) => `secret:${name}-laptop`);

export const stoodUp: Readonly<Record<string, Kind>> = {
  'AWS::DynamoDB::Table': {
    nameProperty: 'TableName',
    arn: itself('dynamodb', 'table/'),
    ref: byName,
    attributes: { StreamArn: streamArn },
  },
  'AWS::S3::Bucket': { nameProperty: 'BucketName', arn: bucketArn, ref: byName },
  'AWS::SQS::Queue': {
    nameProperty: 'QueueName',
    arn: itself('sqs'),
    ref: queueUrl,
    attributes: { QueueName: byName, QueueUrl: queueUrl },
  },
  'AWS::SQS::QueuePolicy': nameless,
  'AWS::SNS::Topic': {
    nameProperty: 'TopicName',
    arn: itself('sns'),
    ref: itself('sns'),
    attributes: { TopicArn: itself('sns'), TopicName: byName },
  },
  'AWS::SNS::Subscription': nameless,
  'AWS::SNS::TopicPolicy': nameless,
  'AWS::Lambda::Function': { nameProperty: 'FunctionName', arn: itself('lambda', 'function:'), ref: byName },
  'AWS::Lambda::EventSourceMapping': nameless,
  'AWS::Lambda::EventInvokeConfig': nameless,
  'AWS::Lambda::Permission': nameless,
  'AWS::IAM::Role': { nameProperty: 'RoleName', arn: iam('role'), ref: byName },
  'AWS::IAM::Policy': nameless,
  'AWS::Scheduler::ScheduleGroup': { nameProperty: 'Name', arn: itself('scheduler', 'schedule-group/'), ref: byName },
  'AWS::Events::Rule': { nameProperty: 'Name', arn: itself('events', 'rule/'), ref: byName },
  'AWS::SecretsManager::Secret': {
    nameProperty: 'Name',
    arn: secretArn,
    ref: secretArn,
    attributes: { Id: secretArn },
  },
  'AWS::SES::ConfigurationSet': { nameProperty: 'Name', arn: itself('ses', 'configuration-set/'), ref: byName },
  'AWS::SES::ConfigurationSetEventDestination': nameless,
  'AWS::SES::EmailIdentity': { nameProperty: 'EmailIdentity', arn: itself('ses', 'identity/'), ref: byName },
  'AWS::ApiGatewayV2::Api': {
    arn: (name, place) => `arn:aws:apigateway:${place.region}::/apis/${name}`,
    ref: byName,
    attributes: { ApiId: byName, ApiEndpoint: (_, place) => place.publicUrl },
  },
  'AWS::ApiGatewayV2::Integration': nameless,
  'AWS::ApiGatewayV2::Route': nameless,
  'AWS::ApiGatewayV2::Stage': { ...nameless, nameProperty: 'StageName' },
};

const inertBecause = (reason: string, kind: Kind = nameless): Kind => ({ ...kind, inert: reason });

export const inert: Readonly<Record<string, Kind>> = {
  'AWS::CDK::Metadata': inertBecause('It only counts CDK deployments.'),
  'AWS::Logs::LogGroup': inertBecause('The rooms write to files under logs/ in the data folder.', {
    nameProperty: 'LogGroupName',
    arn: arn('logs', (name) => `log-group:${name}:*`),
    ref: byName,
  }),
  'AWS::Logs::MetricFilter': inertBecause('There are no metrics on a laptop.'),
  'AWS::Logs::QueryDefinition': inertBecause('It is a saved search in the AWS console.', {
    ...nameless,
    attributes: { QueryDefinitionId: byName },
  }),
  'AWS::CloudWatch::Alarm': inertBecause('There are no metrics on a laptop; the stage prints errors as they happen.', {
    nameProperty: 'AlarmName',
    arn: itself('cloudwatch', 'alarm:'),
    ref: byName,
  }),
  'AWS::CloudWatch::CompositeAlarm': inertBecause('There are no metrics on a laptop.', {
    nameProperty: 'AlarmName',
    arn: itself('cloudwatch', 'alarm:'),
    ref: byName,
  }),
  'AWS::CloudWatch::Dashboard': inertBecause('The console at /_local shows what the stage holds.'),
  'AWS::KMS::Key': inertBecause('Data on a laptop is as safe as the laptop.', {
    arn: itself('kms', 'key/'),
    ref: byName,
    attributes: { KeyId: byName },
  }),
  'AWS::KMS::Alias': inertBecause('Data on a laptop is as safe as the laptop.'),
  'AWS::S3::BucketPolicy': inertBecause('The stage judges what identities may do, not bucket policies.'),
  'AWS::Route53::RecordSet': inertBecause('A laptop has no domain.'),
  'AWS::CertificateManager::Certificate': inertBecause('A laptop has no domain.', {
    arn: itself('acm', 'certificate/'),
    ref: itself('acm', 'certificate/'),
  }),
  'AWS::ApiGatewayV2::DomainName': inertBecause('A laptop has no domain.', {
    nameProperty: 'DomainName',
    arn: byName,
    ref: byName,
    attributes: { RegionalDomainName: byName, RegionalHostedZoneId: byName },
  }),
  'AWS::ApiGatewayV2::ApiMapping': inertBecause('A laptop has no domain.'),
  'AWS::CloudFront::Distribution': inertBecause('Nobody stands between a laptop and its browser.', {
    ...nameless,
    attributes: { Id: byName, DomainName: byName },
  }),
  'AWS::CloudFront::CachePolicy': inertBecause('Nobody stands between a laptop and its browser.', {
    ...nameless,
    attributes: { Id: byName },
  }),
  'AWS::CloudFront::OriginRequestPolicy': inertBecause('Nobody stands between a laptop and its browser.', {
    ...nameless,
    attributes: { Id: byName },
  }),
  'AWS::WAFv2::WebACL': inertBecause('Loopback lets nobody in but the person at the laptop.', {
    ...nameless,
    attributes: { Arn: byName, Id: byName },
  }),
  'AWS::Budgets::Budget': inertBecause('A laptop sends no bill.'),
};

/** The kind of a type, or undefined where the stage does not know it. */
export function kindOf(type: string): Kind | undefined {
  return stoodUp[type] ?? inert[type];
}
