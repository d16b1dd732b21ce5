/** What each room is told at its start here; the types are those of the rooms' own schemas, so a new variable is missed by the compiler. */
import type { Environment as Alarm } from '../../../functions/alarm/environment';
import type { Environment as Feedback } from '../../../functions/feedback/environment';
import type { Environment as Heartbeat } from '../../../functions/heartbeat/environment';
import type { Environment as Import } from '../../../functions/import/environment';
import type { Environment as Journal } from '../../../functions/journal/environment';
import type { Environment as Remind } from '../../../functions/remind/environment';
import type { Environment as Sweep } from '../../../functions/sweep/environment';
import type { Environment as Web } from '../../../functions/web/environment';

type Rooms = {
  readonly alarm: Alarm;
  readonly feedback: Feedback;
  readonly heartbeat: Heartbeat;
  readonly import: Import;
  readonly journal: Journal;
  readonly remind: Remind;
  readonly sweep: Sweep;
  readonly web: Web;
};

const scheduling = {
  TABLE: 'table',
  ALARM_GROUP: 'group',
  ALARM_ROLE_ARN: 'arn:aws:iam::111122223333:role/alarm',
  ALARM_DEAD_LETTERS_ARN: 'arn:aws:sqs:ap-northeast-1:111122223333:dead',
  DUE_QUEUE_ARN: 'arn:aws:sqs:ap-northeast-1:111122223333:due',
  DUE_QUEUE_URL: 'https://sqs.ap-northeast-1.amazonaws.com/111122223333/due',
};

const told: Rooms = {
  alarm: { ...scheduling, DUE_NOW_QUEUE_URL: 'https://sqs.ap-northeast-1.amazonaws.com/111122223333/due-now' },
  feedback: { TABLE: 'table', PEPPER_SECRET: 'pepper' },
  heartbeat: { TABLE: 'table', PUBLIC_URL: 'https://kaeru.example' },
  import: { TABLE: 'table', BUCKET: 'bucket' },
  journal: { BUCKET: 'bucket' },
  remind: {
    TABLE: 'table',
    LINKS_SECRET: 'links',
    PEPPER_SECRET: 'pepper',
    SENDER: 'reminders@kaeru.example',
    REPLY_TO: 'help@kaeru.example',
    CONFIGURATION_SET: 'letters',
    PUBLIC_URL: 'https://kaeru.example',
    DUE_NOW_QUEUE_ARN: 'arn:aws:sqs:ap-northeast-1:111122223333:due-now',
  },
  sweep: scheduling,
  web: {
    TABLE: 'table',
    BUCKET: 'bucket',
    IMPORT_QUEUE_URL: 'https://sqs.ap-northeast-1.amazonaws.com/111122223333/import',
    LINKS_SECRET: 'links',
    CONTACT: 'help@kaeru.example',
    REGION: 'ap-northeast-1',
    HEARTBEAT: 'hourly',
    EDGE_SECRET: '',
  },
};

/** What every function has at AWS; the keys are AWS's examples. */
const ofLambda = {
  AWS_REGION: 'ap-northeast-1',
  AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
};

/** Every room, and the variables its process has. */
export const rooms: readonly (readonly [room: string, variables: Readonly<Record<string, string>>])[] = Object.entries(
  told,
).map(([room, variables]) => [room, { ...ofLambda, ...variables }]);
