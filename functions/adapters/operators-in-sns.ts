import { paginateListSubscriptionsByTopic, paginateListTopics, SNSClient } from '@aws-sdk/client-sns';
import type { Operator, Operators } from '../ports/operators';
import { askAws } from './unanswered-by-aws';

/** Who subscribes to a stage's topic of alarms. */
export function operatorsInSns(sns = new SNSClient({})): Operators {
  return {
    of: (stage) =>
      askAws(async () => {
        const name = await findTopic(sns, stage);
        if (name === undefined) return undefined;
        const operators: Operator[] = [];
        for await (const page of paginateListSubscriptionsByTopic({ client: sns }, { TopicArn: name })) {
          for (const { Protocol = '', SubscriptionArn = '' } of page.Subscriptions ?? []) {
            // Instead of its name: docs.aws.amazon.com/sns/latest/api/API_ListSubscriptionsByTopic.html
            if (SubscriptionArn === 'Deleted') continue;
            operators.push({ protocol: Protocol, state: SubscriptionArn.startsWith('arn:') ? 'confirmed' : 'waiting' });
          }
        }
        return { name, operators };
      }),
  };
}

/** CloudFormation makes its name of the stack's, of where it stands there (`Watch/Operator`), and of letters of its own. */
async function findTopic(client: SNSClient, stage: string): Promise<string | undefined> {
  for await (const { Topics = [] } of paginateListTopics({ client }, {})) {
    const found = Topics.find(({ TopicArn = '' }) =>
      TopicArn.split(':').at(-1)?.startsWith(`kaeru-${stage}-service-WatchOperator`),
    );
    if (found?.TopicArn !== undefined) return found.TopicArn;
  }
  return undefined;
}
