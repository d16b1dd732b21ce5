/**
 * Where in the AWS console the one who is woken has to look, as links to press in a mail.
 * AWS documents none of these addresses; they are the ones the console shows, as https://github.com/cdklabs/construct-hub
 * builds them in src/deep-link.ts.
 */
import type { Stage } from '../stages';

export type Place = {
  /** What one sees there, as the link's title. */
  readonly title: string;
  readonly url: string;
};

const home = ({ env: { region } }: Stage, service: string, rest: string): string =>
  `https://${region}.console.aws.amazon.com/${service}/home?region=${region}#${rest}`;

/** The console encodes what stands behind its `#` twice, and writes `$` for the outer percent sign. */
const encodeTwice = (text: string): string => encodeURIComponent(encodeURIComponent(text)).replaceAll('%', '$');

export const logGroupOf = (stage: Stage, room: string): string => `/kaeru/${stage.name}/${room}`;

export const dashboardNameOf = (stage: Stage): string => `kaeru-${stage.name}`;

export const logOf = (stage: Stage, room: string): Place => ({
  title: `Log of ${room}`,
  url: home(stage, 'cloudwatch', `logsV2:log-groups/log-group/${encodeTwice(logGroupOf(stage, room))}`),
});

export const dashboardOf = (stage: Stage): Place => ({
  title: 'Dashboard',
  url: home(stage, 'cloudwatch', `dashboards/dashboard/${dashboardNameOf(stage)}`),
});

export const queueNameOf = (stage: Stage, name: string): string => `kaeru-${stage.name}-${name}`;

/** `account` may be a token that only CloudFormation knows, so it must not be encoded. */
export const queueOf = (stage: Stage, account: string, name: string): Place => ({
  title: 'Queue',
  url: home(
    stage,
    'sqs/v3',
    `/queues/${encodeURIComponent(`https://sqs.${stage.env.region}.amazonaws.com/`)}${account}${encodeURIComponent(`/${queueNameOf(stage, name)}`)}`,
  ),
});

/** Whether the account may send, how much of its quota is used, and its bounce and complaint rates. */
export const sendingOf = (stage: Stage): Place => ({ title: 'Sending', url: home(stage, 'ses', '/account') });
