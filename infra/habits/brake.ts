/** The alarms by which CloudFormation takes a deployment back: infra/README.md, "Upgrade". */
import { CfnOutput, type Stack } from 'aws-cdk-lib';
import type { Stage } from '../stages';
import { alarmArn, alarmName } from './watch';

/**
 * The rooms that fail within minutes where a release is bad, because people or the queues knock at them all the time. At most five:
 * docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_RollbackConfiguration.html
 */
const rooms = ['web', 'alarm', 'remind', 'feedback', 'import'];

export function printBrake(stack: Stack, stage: Stage): void {
  if (!stage.printsNextSteps) return;
  const arns = rooms.map((room) => alarmArn(stack, alarmName(stage, `${room} fails`)));
  new CfnOutput(stack, 'Brake', {
    value: `--monitoring-time-minutes 30 --rollback-trigger-alarm-arns ${arns.map((arn) => `"${arn}"`).join(' ')}`,
    description:
      'From the second deployment on: with this behind "npx cdk deploy" the alarms take a bad release back by themselves.',
  });
}
