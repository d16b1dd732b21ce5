/** Every CloudFormation type the template may hold, and how it costs: by standing there, by being used, or not at all, with the reason. */
import * as z from 'zod';
import { keyRequestsPerYear, year } from './assumptions';
import type { Meter } from './prices';
import { type Resource, roomOf, Unpriced } from './read-template';

type Kind =
  /** Costs nothing, and why. */
  | { readonly free: string }
  /** Costs by what is done with it, which is counted in a registration's life. */
  | { readonly used: string }
  /** Costs as long as it stands: so much in a year. */
  | { readonly stands: (resource: Resource) => Readonly<Partial<Record<Meter, number>>> };

const free = (reason: string): Kind => ({ free: reason });
const used = (what: string): Kind => ({ used: what });
const months = (meter: Meter, count = 1): Kind => ({ stands: () => ({ [meter]: year.months * count }) });

const watched = z.object({ Metrics: z.array(z.object({ MetricStat: z.unknown().optional() })).optional() });
/** An alarm on an expression is billed for each metric in it. https://aws.amazon.com/cloudwatch/pricing/ */
const metricsWatched = ({ properties }: Resource): number =>
  watched.parse(properties).Metrics?.filter(({ MetricStat }) => MetricStat !== undefined).length ?? 1;

const filters = z.object({ MetricTransformations: z.array(z.unknown()) });
const acl = z.object({ Rules: z.array(z.unknown()).default([]) });
const table = z.object({ BillingMode: z.string().default('PROVISIONED') });

export const kinds: Readonly<Record<string, Kind>> = {
  'AWS::CloudWatch::Alarm': { stands: (alarm) => ({ alarmMonths: year.months * metricsWatched(alarm) }) },
  'AWS::CloudWatch::CompositeAlarm': months('compositeAlarmMonths'),
  'AWS::CloudWatch::Dashboard': months('dashboardMonths'),
  'AWS::Logs::MetricFilter': {
    stands: ({ properties }) => ({
      metricMonths: year.months * filters.parse(properties).MetricTransformations.length,
    }),
  },
  'AWS::SecretsManager::Secret': months('secretMonths'),
  'AWS::KMS::Key': { stands: () => ({ keyMonths: year.months, keyRequests: keyRequestsPerYear }) },
  'AWS::WAFv2::WebACL': {
    stands: ({ properties }) => ({
      firewallMonths: year.months,
      firewallRuleMonths: year.months * acl.parse(properties).Rules.length,
    }),
  },

  'AWS::Lambda::Function': {
    stands: (resource) => {
      roomOf(resource);
      return {};
    },
  },
  'AWS::DynamoDB::Table': {
    stands: ({ id, properties }) => {
      const { BillingMode } = table.parse(properties);
      if (BillingMode === 'PAY_PER_REQUEST') return {};
      throw new Unpriced(
        `The table ${id} is billed ${BillingMode}, and infra/commands/cost/prices-of-work.ts knows what requests cost. Add the price.`,
      );
    },
  },
  'AWS::S3::Bucket': used('objects written, read and kept'),
  'AWS::SQS::Queue': used('requests; what Lambda asks it idly is counted at its event source mapping'),
  'AWS::SNS::Topic': used('messages published'),
  'AWS::ApiGatewayV2::Api': used('requests, and what leaves for browsers'),
  'AWS::CloudFront::Distribution': used('requests, and what leaves for browsers'),
  'AWS::SES::ConfigurationSet': used('letters, and calendar files attached'),
  'AWS::Scheduler::ScheduleGroup': used('alarms fired'),
  'AWS::Logs::LogGroup': used('gigabytes taken in and kept'),
  'AWS::Events::Rule': used('what a tick wakes; the tick itself and events of AWS are free'),
  'AWS::Lambda::EventSourceMapping': used('what Lambda asks a queue idly; reading a table’s stream is free for Lambda'),

  'AWS::IAM::Role': free('Access management has no price.'),
  'AWS::IAM::Policy': free('Access management has no price.'),
  'AWS::Lambda::Permission': free('Access management has no price.'),
  'AWS::SQS::QueuePolicy': free('Access management has no price.'),
  'AWS::SNS::TopicPolicy': free('Access management has no price.'),
  'AWS::S3::BucketPolicy': free('Access management has no price.'),
  'AWS::Lambda::EventInvokeConfig': free('It is a setting.'),
  'AWS::ApiGatewayV2::Integration': free('It is a part of the API.'),
  'AWS::ApiGatewayV2::Route': free('It is a part of the API.'),
  'AWS::ApiGatewayV2::Stage': free('It is a part of the API.'),
  'AWS::ApiGatewayV2::DomainName': free('A name for an HTTP API has no price.'),
  'AWS::ApiGatewayV2::ApiMapping': free('A name for an HTTP API has no price.'),
  'AWS::CertificateManager::Certificate': free('Certificates for services of AWS have no price.'),
  'AWS::Route53::RecordSet': free(
    'A record has no price; the zone is there already, and its price is not of this template.',
  ),
  'AWS::SES::EmailIdentity': free('An identity has no price.'),
  'AWS::SES::ConfigurationSetEventDestination': free('It is a setting; the messages are counted at the topic.'),
  'AWS::SNS::Subscription': free(
    'Handing on to a queue is free, and so are the first 1,000 mails a month to whoever is woken.',
  ),
  'AWS::KMS::Alias': free('A name has no price.'),
  'AWS::Logs::QueryDefinition': free('A saved search has no price; to run it has, by the gigabyte looked at.'),
  'AWS::CloudFront::CachePolicy': free('It is a setting.'),
  'AWS::CloudFront::OriginRequestPolicy': free('It is a setting.'),
  'AWS::CloudFront::ResponseHeadersPolicy': free('It is a setting.'),
  'AWS::WAFv2::WebACLAssociation': free('It is a setting.'),
  'AWS::Budgets::Budget': free('The first two budgets have no price.'),
  'AWS::CDK::Metadata': free('It is a note.'),
};

/** How a resource costs. Throws an `Unpriced` for a type that is not in the table. */
export function kindOf({ stack, id, type }: Resource): Kind {
  const kind = kinds[type];
  if (kind !== undefined) return kind;
  throw new Unpriced(
    `${stack}/${id} is an ${type}, and nobody has said what that costs. Add it to infra/commands/cost/kinds.ts: with its price, or as free with the reason.`,
  );
}
