import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { ServiceName } from '../../infra/local/seams';
import { type ExampleName, exampleOf } from './aws-examples';
import { differencesBetween, type ShapeDifferences, shapeOf } from './event-shape';
import { judge } from './judge-by-model';
import { readAnswer, readCall } from './read-wire';
import { botocoreModels, readModel, type ServiceModel } from './service-model';
import { type Life, liveAndWitness } from './witnessed-life';

let life: Life;
beforeAll(async () => {
  life = await liveAndWitness();
}, 480_000);

const queueEvent = z.object({ Records: z.array(z.object({ eventSource: z.literal('aws:sqs'), body: z.string() })) });
const bodiesFor = (room: string): readonly unknown[] =>
  life.runs
    .filter((run) => run.room === room)
    .flatMap(({ event }) => queueEvent.safeParse(event).data?.Records ?? [])
    .map(({ body }): unknown => JSON.parse(body));
const eventsWith = (fields: object): readonly unknown[] => {
  const wanted = z.object(Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, z.literal(value)])));
  return life.runs.map(({ event }) => event).filter((event) => wanted.safeParse(event).success);
};
/** Each record by itself, in an event of its own: what one has, another may lack. */
const recordsFrom = (eventSource: string): readonly unknown[] => {
  const source = z.object({ eventSource: z.literal(eventSource) });
  return life.runs
    .flatMap(({ event }) => z.object({ Records: z.array(z.unknown()) }).safeParse(event).data?.Records ?? [])
    .filter((record) => source.safeParse(record).success)
    .map((record) => ({ Records: [record] }));
};
const mailEvents = (eventType: string) =>
  bodiesFor('feedback').filter((body) => z.object({ eventType: z.literal(eventType) }).safeParse(body).success);

type Row = ShapeDifferences & {
  readonly example: ExampleName;
  readonly delivered: () => readonly unknown[];
  /** Paths of objects whose keys are data. */
  readonly maps?: readonly string[];
};

const mail = {
  maps: ['mail.tags'],
  added: { 'mail.commonHeaders.replyTo': 'Our letters say where answers go; those of the examples do not.' },
};

const rows: readonly Row[] = [
  {
    example: 'http-api',
    delivered: () => eventsWith({ version: '2.0' }),
    maps: ['headers', 'queryStringParameters'],
    leftOut: {
      cookies: 'Not every request has cookies.',
      queryStringParameters: 'Not every request has a query.',
      body: 'Not every request has a body.',
      pathParameters: 'Our one route has no names in its path.',
      stageVariables: 'Our stage has none.',
      'requestContext.authentication': 'Only with certificates of clients.',
      'requestContext.authorizer': 'Only with an authorizer; who may do what is for the room.',
    },
  },
  { example: 'queue', delivered: () => recordsFrom('aws:sqs'), maps: ['Records[].messageAttributes'] },
  {
    example: 'table-stream',
    delivered: () => recordsFrom('aws:dynamodb'),
    maps: ['Records[].dynamodb.Keys', 'Records[].dynamodb.NewImage', 'Records[].dynamodb.OldImage'],
    leftOut: {
      'Records[].dynamodb.NewImage': 'What was removed has none.',
      'Records[].dynamodb.OldImage': 'What is new has none.',
      'Records[].userIdentity': 'Only where time to live removed it.',
    },
  },
  { example: 'stream-given-up', delivered: () => life.givenUp.map((text): unknown => JSON.parse(text)) },
  { example: 'schedule', delivered: () => eventsWith({ 'detail-type': 'Scheduled Event' }) },
  {
    example: 'object-created',
    delivered: () =>
      bodiesFor('import').filter(
        (body) => z.object({ 'detail-type': z.literal('Object Created') }).safeParse(body).success,
      ),
    leftOut: { 'detail.object.version-id': 'Our bucket keeps no versions.' },
  },
  { example: 'ses-send', delivered: () => mailEvents('Send'), ...mail },
  { example: 'ses-delivery', delivered: () => mailEvents('Delivery'), ...mail },
  { example: 'ses-bounce', delivered: () => mailEvents('Bounce'), ...mail },
  { example: 'ses-complaint', delivered: () => mailEvents('Complaint'), ...mail },
];

describe('the laptop stage delivers events as AWS documents them', () => {
  it.each(rows.map((row) => [row.example, row] as const))('%s', (_, { example, delivered, maps = [], ...listed }) => {
    const events = delivered();
    expect(events.length).toBeGreaterThan(0);
    const shapes = events.map((event) => shapeOf(event, maps));
    expect(differencesBetween(shapeOf(exampleOf(example), maps), shapes, listed)).toEqual([]);
  });

  it('an alarm rings with its Input as the whole message', () => {
    const bodies = bodiesFor('remind');
    expect(bodies.length).toBeGreaterThan(0);
    for (const body of bodies) expect(z.strictObject({ id: z.string() }).safeParse(body).error).toBeUndefined();
  });
});

const folder = botocoreModels();
const modelNames: Readonly<Partial<Record<ServiceName, string>>> = { ses: 'sesv2' };
const without = folder === undefined ? ' (skipped: neither KAERU_PYTHON nor python3 has botocore)' : '';

/** DynamoDB's own page says otherwise: docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_BatchGetItem.html */
const noneLeft = 'dynamodb BatchGetItem answer.UnprocessedKeys: 0 entries where 1 is the least';

describe.skipIf(folder === undefined)(`what goes over the wire is what botocore's service models say${without}`, () => {
  const models = new Map<ServiceName, ServiceModel>();
  const modelOf = (service: ServiceName): ServiceModel => {
    const known = models.get(service) ?? readModel(folder ?? '', modelNames[service] ?? service);
    models.set(service, known);
    return known;
  };
  /** A browser's form has no operation: S3 reads what is in it. */
  const signed = () => life.calls.filter(({ request }) => request.caller !== '');

  it('every request', () => {
    const problems = signed().flatMap(({ request }) => {
      const model = modelOf(request.service);
      const { operation, input } = readCall(model, request);
      const shape = model.operations[operation]?.input?.shape;
      return shape === undefined ? [] : judge(model, shape, input, `${request.service} ${operation}`);
    });
    expect([...new Set(problems)]).toEqual([]);
    expect(signed().length).toBeGreaterThan(500);
    expect([...models.keys()].sort()).toEqual(['dynamodb', 's3', 'scheduler', 'secretsmanager', 'ses', 'sqs']);
  });

  it('every answer in JSON', () => {
    const problems = signed().flatMap(({ request, answer }) => {
      const model = modelOf(request.service);
      const { operation } = readCall(model, request);
      const read = readAnswer(model, operation, answer);
      return read === undefined ? [] : judge(model, read.shape, read.output, `${request.service} ${operation} answer`);
    });
    expect([...new Set(problems)]).toEqual([noneLeft]);
  });
});
