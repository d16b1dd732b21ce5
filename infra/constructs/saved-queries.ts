/** Questions to the logs of all rooms, saved in the console, so that whoever is woken clicks instead of types. */
import { CfnQueryDefinition } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { logGroupOf } from '../habits/places';
import { inTime } from '../habits/service-levels';
import type { Stage } from '../stages';

export const rooms = ['web', 'import', 'alarm', 'remind', 'feedback', 'sweep', 'journal', 'heartbeat'] as const;
type Room = (typeof rooms)[number];

type Query = { readonly in: readonly Room[]; readonly lines: readonly string[] };

/**
 * By the name the runbook calls them. Rooms write `error`; the runtime itself, for what no room caught, writes `ERROR`, and the
 * platform tells of runs that took too long: https://docs.aws.amazon.com/lambda/latest/dg/monitoring-cloudwatchlogs-advanced.html
 */
const queries: Readonly<Record<string, Query>> = {
  'errors of every room': {
    in: rooms,
    lines: [
      'fields @timestamp, @log, code, problem, item, messageId, errorType, record.status',
      'filter level in ["error", "ERROR"] or (type = "platform.report" and record.status != "success")',
      'sort @timestamp desc',
      'limit 200',
    ],
  },
  'late letters': {
    in: ['remind'],
    lines: [
      `filter code = "letter-sent" and waitedSeconds > ${inTime.toSeconds()}`,
      'stats count(*) as late, max(waitedSeconds) as longestWait by bin(15m)',
    ],
  },
  'letters SES did not take': {
    in: ['remind'],
    lines: [
      'filter code in ["letter-later", "letter-refused"]',
      'stats count(*) as letters, max(@timestamp) as lastTime by code, reason, limit',
      'sort letters desc',
    ],
  },
  'bounces and complaints': {
    in: ['feedback'],
    lines: ['filter code like /^mail-/', 'stats count(*) as mails by bin(1h), code'],
  },
  'what the sweep found': {
    in: ['sweep'],
    lines: [
      'fields @timestamp, overdue, rung, depth',
      'filter code = "letters-overdue"',
      'sort @timestamp desc',
      'limit 200',
    ],
  },
  'files of employers': {
    in: ['import'],
    lines: [
      'fields @timestamp, code, uploadId, part, rows, conflicts, problem, state',
      'filter code like /^(upload|part)-/',
      'sort @timestamp desc',
      'limit 200',
    ],
  },
  'who was refused at which door': {
    in: ['web'],
    lines: ['filter code = "web-refused"', 'stats count(*) as times by door, status', 'sort times desc'],
  },
  'the life of one item': {
    in: rooms,
    lines: [
      'fields @timestamp, @log, level, code, outcome, reason, waitedSeconds',
      'filter item = "PUT-ITS-ID-HERE" or registration = "PUT-ITS-ID-HERE" or employer = "PUT-ITS-ID-HERE"',
      'sort @timestamp asc',
      'limit 1000',
    ],
  },
};

export class SavedQueries extends Construct {
  constructor(scope: Construct, stage: Stage) {
    super(scope, 'SavedQueries');
    for (const [name, { in: asked, lines }] of Object.entries(queries)) {
      new CfnQueryDefinition(this, name, {
        name: `kaeru-${stage.name}/${name}`,
        logGroupNames: asked.map((room) => logGroupOf(stage, room)),
        queryString: lines.join('\n| '),
      });
    }
  }
}
