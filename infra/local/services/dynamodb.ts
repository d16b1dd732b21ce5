/** DynamoDB on the stage: tables from the template, dynalite inside, streams and time to live in the same store. */
import { randomUUID } from 'node:crypto';
import validations from 'dynalite/validations/index.js';
import * as z from 'zod';
import type { AwsAnswer, AwsRequest, AwsService, Need, StageClock, StageResource, TableStreams } from '../seams';
import type { LevelStore } from '../store';
import { makeTableEngine } from './dynamodb-engine';
import { leadingKeys } from './dynamodb-leading-keys';
import { findOperation, type Operation } from './dynamodb-operations';
import { readTable } from './dynamodb-table';

export interface DynamodbSettings {
  readonly store: LevelStore;
  readonly clock: StageClock;
  readonly resources: readonly StageResource[];
  readonly account: string;
  readonly region: string;
}
export interface Dynamodb extends AwsService {
  readonly streams: TableStreams;
}

/** The members of a request that decide who may send it; everything else is dynalite's to judge. */
const addressed = z.looseObject({
  TableName: z.string().optional(),
  IndexName: z.string().optional(),
  RequestItems: z.record(z.string(), z.unknown()).optional(),
  ReturnValuesOnConditionCheckFailure: z.enum(['ALL_OLD', 'NONE']).optional(),
});
type Body = z.infer<typeof addressed>;

/** What dynalite throws or calls back with where AWS would refuse. */
const refusalShape = z.object({ statusCode: z.number(), body: z.record(z.string(), z.unknown()) });

/**
 * Stands up every table among the resources.
 * @throws Error where a table asks for what the stage does not do, or its key changed since the data was written.
 */
export async function openDynamodb(settings: DynamodbSettings): Promise<Dynamodb> {
  const { resources, account, region } = settings;
  const { engine, streams, stand } = makeTableEngine(settings);
  const arns = new Map<string, string>();
  const partitionKeys = new Map<string, string>();
  for (const resource of resources) {
    if (resource.type !== 'AWS::DynamoDB::Table' && resource.type !== 'AWS::DynamoDB::GlobalTable') continue;
    const table = readTable(resource);
    await stand(table);
    arns.set(table.name, table.arn);
    partitionKeys.set(table.name, partitionKeyOf(table.description));
  }
  const arnOf = (name: string): string => arns.get(name) ?? `arn:aws:dynamodb:${region}:${account}:table/${name}`;

  const keyNameOf = (name: string): string => partitionKeys.get(name) ?? '';

  function run(operation: Operation, body: Body): Promise<Readonly<Record<string, unknown>>> {
    const { ReturnValuesOnConditionCheckFailure: onFailure, ...rest } = body;
    const asked = operation.conditional === true ? rest : body;
    const unknown = Object.keys(asked).find((name) => !(name in operation.check.types));
    if (unknown !== undefined) throw new Error(`The stage's DynamoDB does not know the parameter ${unknown}.`);
    const data = validations.checkTypes(asked, operation.check.types);
    validations.checkValidations(data, operation.check.types, operation.check.custom, engine);
    if (onFailure !== undefined) data.ReturnValuesOnConditionCheckFailure = onFailure;
    return new Promise((resolve, reject) => {
      operation.action(engine, data, (problem, answer = {}) => (problem ? reject(problem) : resolve(answer)));
    });
  }
  return {
    streams,
    needs(request) {
      const name = operationOf(request);
      const operation = findOperation(name);
      const body = addressed.safeParse(readJson(request)).data ?? {};
      const action = `dynamodb:${name}`;
      if (operation.batch === true) {
        return Object.entries(body.RequestItems ?? {}).map(([table, asked]) => ({
          action,
          resource: arnOf(table),
          ...leadingKeys(asked, keyNameOf(table)),
        }));
      }
      const table = arnOf(body.TableName ?? '');
      if (body.IndexName !== undefined) return [{ action, resource: `${table}/index/${body.IndexName}` }];
      return [{ action, resource: table, ...leadingKeys(body, keyNameOf(body.TableName ?? '')) }];
    },
    async answer(request) {
      const operation = findOperation(operationOf(request));
      const parsed = addressed.safeParse(readJson(request));
      if (!parsed.success) {
        return json(400, {
          __type: 'com.amazon.coral.service#SerializationException',
          Message: z.prettifyError(parsed.error),
        });
      }
      try {
        return json(200, await run(operation, parsed.data));
      } catch (problem) {
        const refusal = refusalShape.safeParse(problem);
        if (!refusal.success) throw problem;
        return json(refusal.data.statusCode, refusal.data.body);
      }
    },
    denied: ({ action, resource }: Need, { caller }: AwsRequest) =>
      json(400, {
        __type: 'com.amazon.coral.service#AccessDeniedException',
        Message: `User: ${caller} is not authorized to perform: ${action} on resource: ${resource}`,
      }),
  };
}

const partitionKeyOf = ({ KeySchema }: { readonly KeySchema: readonly KeyPart[] }): string =>
  KeySchema.find(({ KeyType }) => KeyType === 'HASH')?.AttributeName ?? '';
interface KeyPart {
  readonly AttributeName: string;
  readonly KeyType: string;
}

/** `DynamoDB_20120810.PutItem` → PutItem. */
const operationOf = (request: AwsRequest): string => request.headers['x-amz-target']?.split('.')[1] ?? '(none)';

function readJson(request: AwsRequest): unknown {
  try {
    return JSON.parse(request.body.toString('utf8'));
  } catch {
    return undefined;
  }
}

const json = (status: number, body: Readonly<Record<string, unknown>>): AwsAnswer => ({
  status,
  headers: { 'content-type': 'application/x-amz-json-1.0', 'x-amzn-requestid': randomUUID() },
  body: JSON.stringify(body),
});
