/** What answers under `/_local`: the console, and where the operator's commands find the stage's door. */
import { unmarshall } from '@aws-sdk/util-dynamodb';
import { openConsole } from './console';
import { viewQueues } from './console-view';
import { exportItems, scan } from './export-table';
import { gatewaySays, type HttpAnswer, type HttpRequest } from './http-event';
import type { Iam } from './iam';
import type { LocalRoutes } from './public-port';
import { reportTurn } from './report-turn';
import type { Queues, StageClock } from './seams';
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
  const readTables = async () => (await Promise.all(tables.map((table) => scan(dynamodb, table)))).flat();
  const console = openConsole({
    now: clock.now,
    mails: ses.mails,
    schedules: scheduler.schedules,
    queues: () => viewQueues(queueSettings, queues),
    items: async () => (await readTables()).map((item) => unmarshall(item)),
    denials: () => iam.denials,
    log: stage.recentLines,
    turn: (to) => clock.turn(to, reportTurn(clock.now(), to, stage.tell)),
  });
  return async (request) => {
    if (request.method === 'GET' && request.url.pathname === '/_local/operator.json')
      return sayTo(request, 'application/json', async () =>
        JSON.stringify({
          doorUrl: place.doorUrl,
          region: place.region,
          table: tables[0]?.physicalName,
          bucket: bucket?.physicalName,
          now: new Date(clock.now()).toISOString(),
        }),
      );
    if (request.method === 'GET' && request.url.pathname === '/_local/export.json.gz')
      return sayTo(request, 'application/gzip', async () => exportItems(await readTables()));
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
async function sayTo(
  request: HttpRequest,
  contentType: string,
  value: () => Promise<string | Buffer>,
): Promise<HttpAnswer> {
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? '')) return gatewaySays(403, 'Forbidden');
  return { status: 200, headers: { 'content-type': contentType }, body: Buffer.from(await value()) };
}
