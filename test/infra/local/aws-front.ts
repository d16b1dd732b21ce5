/** A door without guards for the tests of single services: the SDK's HTTP request → the service, found by the credential scope. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { AwsService, ServiceName, StageResource } from '../../../infra/local/seams';

const isKnown = (name: string, services: Partial<Record<ServiceName, AwsService>>): name is ServiceName =>
  name in services;

export async function openFront(services: Partial<Record<ServiceName, AwsService>>) {
  const failures: unknown[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
    const [, caller = '', , , service = ''] =
      /Credential=([^/]+)\/([^/]+)\/([^/]+)\/([^/]+)\//.exec(headers.authorization ?? '') ?? [];
    try {
      const found = isKnown(service, services) ? services[service] : undefined;
      if (found === undefined || !isKnown(service, services)) throw new Error(`nobody answers for ${service}`);
      const answer = await found.answer({
        service,
        method: request.method ?? 'GET',
        url: new URL(request.url ?? '/', 'http://127.0.0.1'),
        headers,
        body: Buffer.concat(chunks),
        caller,
      });
      response.writeHead(answer.status, answer.headers).end(answer.body);
    } catch (problem) {
      failures.push(problem);
      response.writeHead(501).end(JSON.stringify({ message: String(problem) }));
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address: AddressInfo | string | null = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    endpoint: `http://127.0.0.1:${address.port}`,
    region: 'ap-northeast-1',
    credentials: { accessKeyId: 'operator', secretAccessKey: 'none' },
    failures,
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** A resource as the template's reader gives it. */
export function makeResource(type: string, name: string, properties: Readonly<Record<string, unknown>>): StageResource {
  const [, service = '', kind = ''] = type.toLowerCase().split('::');
  return {
    stack: 'Test',
    logicalId: name,
    type,
    properties,
    physicalName: name,
    arn: `arn:aws:${service}:ap-northeast-1:123456789012:${kind === 'table' ? 'table/' : ''}${name}`,
  };
}

/** The table of the rooms, as CDK writes it. */
export function makeRegistrationsTable(layout: {
  readonly partitionKey: string;
  readonly timeToLive: string;
  readonly due: { readonly indexName: string; readonly partitionKey: string; readonly sortKey: string };
  readonly people: { readonly indexName: string; readonly partitionKey: string; readonly sortKey: string };
}): StageResource {
  const attributes = [layout.partitionKey, layout.due.partitionKey, layout.due.sortKey, layout.people.partitionKey];
  const index = ({ indexName, partitionKey, sortKey }: typeof layout.due) => ({
    IndexName: indexName,
    KeySchema: [
      { AttributeName: partitionKey, KeyType: 'HASH' },
      { AttributeName: sortKey, KeyType: 'RANGE' },
    ],
    Projection: { ProjectionType: 'KEYS_ONLY' },
  });
  return makeResource('AWS::DynamoDB::Table', 'registrations', {
    KeySchema: [{ AttributeName: layout.partitionKey, KeyType: 'HASH' }],
    AttributeDefinitions: attributes.map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
    GlobalSecondaryIndexes: [index(layout.due), index(layout.people)],
    BillingMode: 'PAY_PER_REQUEST',
    PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 7 },
    StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' },
    TimeToLiveSpecification: { AttributeName: layout.timeToLive, Enabled: true },
  });
}
