/** What answers under `/_local`: the console, and where the operator's commands find the stage's door. */
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { openConsole } from './console';
import { viewQueues } from './console-view';
import { gatewaySays, type HttpAnswer, type HttpRequest } from './http-event';
import { type Iam, operator } from './iam';
import type { LocalRoutes } from './public-port';
import { reportTurn } from './report-turn';
import type { Queues, StageClock, StageResource } from './seams';
import type { Dynamodb } from './services/dynamodb';
import type { Scheduler } from './services/scheduler';
import type { Ses } from './services/ses';
import { readQueue } from './services/sqs-settings';
import type { StageTemplate } from './template';

export interface LocalSettings {
  readonly template: StageTemplate;
  readonly clock: StageClock;
  readonly iam: Iam;
  readonly queues: Queues;
  readonly dynamodb: Dynamodb;
  readonly scheduler: Scheduler;
  readonly ses: Ses;
  readonly recentLines: () => readonly string[];
  /** Hears how far a long turn of the clock has come. */
  readonly tell: (sentence: string) => void;
}

/** The paths of a stage; everything is read when it is asked for. */
export function openLocalRoutes(stage: LocalSettings): LocalRoutes {
  const { template, clock, iam, queues, dynamodb, scheduler, ses } = stage;
  const { place, resources } = template;
  const of = (type: string) => resources.filter((resource) => resource.type === type);
  const queueSettings = of('AWS::SQS::Queue').map((resource) => readQueue(resource, place.account, place.doorUrl));
  const tables = of('AWS::DynamoDB::Table');
  const [bucket] = of('AWS::S3::Bucket');
  const console = openConsole({
    now: clock.now,
    mails: ses.mails,
    schedules: scheduler.schedules,
    queues: () => viewQueues(queueSettings, queues),
    items: async () => (await Promise.all(tables.map((table) => scan(dynamodb, table)))).flat(),
    denials: () => iam.denials,
    log: stage.recentLines,
    turn: (to) => clock.turn(to, reportTurn(clock.now(), to, stage.tell)),
  });
  return async (request) => {
    if (request.method === 'GET' && request.url.pathname === '/_local/operator.json')
      return sayTo(request, {
        doorUrl: place.doorUrl,
        region: place.region,
        table: tables[0]?.physicalName,
        bucket: bucket?.physicalName,
        now: new Date(clock.now()).toISOString(),
      });
    const { method, url, headers, body } = request;
    const response = await console.fetch(
      new Request(url, {
        method,
        headers,
        ...(method === 'GET' || method === 'HEAD' ? {} : { body: new Uint8Array(body) }),
      }),
    );
    return {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: Buffer.from(await response.arrayBuffer()),
    };
  };
}

/** A web page elsewhere may send requests here; the browser lets it read the answer only if we said so, and we do not. */
function sayTo(request: HttpRequest, value: unknown): HttpAnswer {
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? '')) return gatewaySays(403, 'Forbidden');
  return { status: 200, headers: { 'content-type': 'application/json' }, body: Buffer.from(JSON.stringify(value)) };
}

const page = z.object({
  Items: z.array(z.record(z.string(), z.custom<AttributeValue>())),
  LastEvaluatedKey: z.unknown().optional(),
});

/** Every item of a table, read through the table's own service. */
async function scan(dynamodb: Dynamodb, table: StageResource): Promise<readonly unknown[]> {
  const items: unknown[] = [];
  let from: unknown;
  do {
    const answer = await dynamodb.answer({
      service: 'dynamodb',
      method: 'POST',
      url: new URL('http://127.0.0.1/'),
      headers: { 'x-amz-target': 'DynamoDB_20120810.Scan' },
      body: Buffer.from(
        JSON.stringify({ TableName: table.physicalName, ...(from === undefined ? {} : { ExclusiveStartKey: from }) }),
      ),
      caller: operator,
    });
    const read = page.parse(JSON.parse(String(answer.body)));
    items.push(...read.Items.map((item) => unmarshall(item)));
    from = read.LastEvaluatedKey;
  } while (from !== undefined);
  return items;
}
