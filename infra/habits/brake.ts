/** The alarms by which CloudFormation takes a deployment back: infra/README.md, "Upgrade". */
import { ArnFormat, CfnOutput, type Stack } from 'aws-cdk-lib';
import type { Stage } from '../stages';
import { alarmName } from './watch';

/**
 * The rooms that fail within minutes where a release is bad, because people or the queues knock at them all the time. At most five:
 * docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_RollbackConfiguration.html
 */
const rooms = ['web', 'alarm', 'remind', 'feedback', 'import'];

export function printBrake(stack: Stack, stage: Stage): void {
  if (!stage.printsNextSteps) return;
  const arns = rooms.map((room) =>
    stack.formatArn({
      service: 'cloudwatch',
      resource: 'alarm',
      resourceName: alarmName(stage, `${room} fails`),
      arnFormat: ArnFormat.COLON_RESOURCE_NAME,
    }),
  );
  new CfnOutput(stack, 'Brake', {
    value: `--monitoring-time-minutes 30 --rollback-trigger-alarm-arns ${arns.map((arn) => `"${arn}"`).join(' ')}`,
    description:
      'From the second deployment on: with this behind "npx cdk deploy" the alarms take a bad release back by themselves.',
  });
}
