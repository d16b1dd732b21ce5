import { DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { GetQueueAttributesCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunningStage } from '../../../infra/local/stand-up';
import { anAssembly } from './an-assembly';
import { aTable, makeStages } from './small-stage';

const stages = makeStages();
let stage: RunningStage;

beforeAll(async () => {
  const { resources, assets } = stages.rooms({
    reader: {
      code: `
        import { DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
        const client = new DynamoDBClient({});
        const tried = (work) => work.then(() => 'done', (error) => error.name);
        export const handler = async () => ({
          read: await tried(client.send(new GetItemCommand({ TableName: process.env.TABLE, Key: { pk: { S: 'a' } } }))),
          written: await tried(client.send(new PutItemCommand({ TableName: process.env.TABLE, Item: { pk: { S: 'a' } } }))),
        });`,
      environment: { TABLE: { Ref: 'Things' } },
      may: [{ Action: 'dynamodb:GetItem', Resource: { 'Fn::GetAtt': ['Things', 'Arn'] } }],
    },
  });
  stage = await stages.open({
    data: stages.folder(),
    assembly: anAssembly({ ...resources, Things: aTable, Work: { Type: 'AWS::SQS::Queue' } }, assets),
  });
});
afterAll(stages.closeAll);

/** The credentials are given, not taken from the environment: two callers in one test. */
const as = (caller: string) => ({
  endpoint: stage.doorUrl,
  region: 'ap-northeast-1',
  credentials: { accessKeyId: caller, secretAccessKey: 'laptop' },
});

describe('who may do what', () => {
  test('a room reads what it was granted, and is refused by name what it was not', async () => {
    const room = stage.template.resources.find(({ logicalId }) => logicalId === 'reader');
    const outcome = await stage.functions.invoke(room?.arn ?? '', {});
    expect(outcome).toEqual({ ok: true, payload: { read: 'done', written: 'AccessDeniedException' } });
  });

  test('a refusal is remembered with caller, action and resource', async () => {
    await expect(
      new SQSClient(as('test-reader')).send(
        new SendMessageCommand({ QueueUrl: `${stage.doorUrl}/000000000000/Test-Work`, MessageBody: 'x' }),
      ),
    ).rejects.toMatchObject({ name: 'AccessDenied' });
    expect(stage.iam.denials.at(-1)).toMatchObject({
      caller: 'test-reader',
      action: 'sqs:SendMessage',
      resource: 'arn:aws:sqs:ap-northeast-1:000000000000:Test-Work',
    });
  });

  test('the operator may do everything', async () => {
    const client = new DynamoDBClient(as('operator'));
    await client.send(new PutItemCommand({ TableName: 'things', Item: { pk: { S: 'b' } } }));
    const { Item } = await client.send(new GetItemCommand({ TableName: 'things', Key: { pk: { S: 'b' } } }));
    expect(Item).toEqual({ pk: { S: 'b' } });
  });

  test('nobody else may do anything', async () => {
    await expect(
      new DynamoDBClient(as('AKIAREALKEY')).send(new GetItemCommand({ TableName: 'things', Key: { pk: { S: 'b' } } })),
    ).rejects.toMatchObject({ name: 'UnrecognizedClientException' });
  });
});

test('an operation the stage does not know is refused by its name, and not retried', async () => {
  const client = new SQSClient({ ...as('operator'), maxAttempts: 1 });
  const { ListQueueTagsCommand } = await import('@aws-sdk/client-sqs');
  await expect(client.send(new ListQueueTagsCommand({ QueueUrl: 'Test-Work' }))).rejects.toThrow(/ListQueueTags/);
});

test('answers carry the date of the stage, so that SDK clients sign with its clock', async () => {
  await stage.clock.turn(stage.clock.now() + 365 * 24 * 3_600_000);
  const answer = await fetch(stage.doorUrl, {
    method: 'POST',
    headers: {
      authorization: 'AWS4-HMAC-SHA256 Credential=operator/20270101/ap-northeast-1/sqs/aws4_request, Signature=0',
      'x-amz-target': 'AmazonSQS.GetQueueAttributes',
    },
    body: JSON.stringify({ QueueUrl: 'Test-Work' }),
  });
  expect(Math.abs(Date.parse(answer.headers.get('date') ?? '') - stage.clock.now())).toBeLessThan(5000);
  const attributes = await new SQSClient(as('operator')).send(
    new GetQueueAttributesCommand({ QueueUrl: `${stage.doorUrl}/000000000000/Test-Work`, AttributeNames: ['All'] }),
  );
  expect(attributes.Attributes?.QueueArn).toBe('arn:aws:sqs:ap-northeast-1:000000000000:Test-Work');
});
