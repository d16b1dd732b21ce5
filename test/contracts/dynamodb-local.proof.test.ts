import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { readTemplate } from '../../infra/local/template';
import { assemble } from '../support/stage';
import { type TablePlace, tableAt } from './adapters-at';
import { type ChildServer, startServer } from './child-server';
import { clientsAt } from './clients-at';
import { tableContracts } from './every-contract';
import { type Differences, keepDifferences } from './known-differences';
import { makeTable } from './make-table';

/** Where DynamoDB Local is not as DynamoDB is documented. */
const differences: Differences = {};

/** Where people put what https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/DynamoDBLocal.html has them download. */
const usualPlaces = [
  process.env.DYNAMODB_LOCAL_JAR,
  join(homedir(), 'dynamodb-local/DynamoDBLocal.jar'),
  '/opt/dynamodb-local/DynamoDBLocal.jar',
  '/home/dynamodblocal/DynamoDBLocal.jar',
];
const jar = usualPlaces.find((path) => path !== undefined && existsSync(path));
const why = (): string | undefined => {
  if (jar === undefined) return 'there is no DynamoDBLocal.jar; name one in DYNAMODB_LOCAL_JAR';
  return spawnSync('java', ['-version']).status === 0 ? undefined : 'there is no java';
};
const missing = why();

/** Secrets as they always are: only the table is somebody else's here. */
function clientsOn(server: ChildServer, region: string): TablePlace['clients'] {
  const credentials = { accessKeyId: 'operator', secretAccessKey: 'local' };
  const { dynamodb, secrets } = clientsAt({ endpoint: server.url, region, credentials });
  const answer = { VersionId: 'one', SecretString: 'a secret for the tests of a table', $metadata: {} };
  secrets.middlewareStack.add(() => async () => ({ output: answer, response: {} }), { step: 'initialize' });
  return { dynamodb, secrets };
}

const title = 'on DynamoDB Local, which AWS wrote';

describe.skipIf(missing !== undefined)(`${title}${missing === undefined ? '' : ` (skipped: ${missing})`}`, () => {
  // First, for what ends the server must run before what may throw: hooks of the end run in reverse.
  keepDifferences(differences);
  let server: ChildServer;
  let place: TablePlace;

  beforeAll(async () => {
    const path = jar ?? '';
    const libraries = `-Djava.library.path=${join(dirname(path), 'DynamoDBLocal_lib')}`;
    const starting = startServer('java', (port) => [libraries, '-jar', path, '-inMemory', '-port', String(port)]);
    const assembly = await assemble();
    server = await starting;
    const ends = { publicUrl: 'https://kaeru.example', doorUrl: server.url };
    const { resources, place: where } = readTemplate(assembly, ends);
    const clients = clientsOn(server, where.region);
    const tables = resources.filter(({ type }) => type === 'AWS::DynamoDB::Table');
    for (const table of tables) await makeTable(clients.dynamodb, table);
    const TABLE = tables[0]?.physicalName ?? '';
    place = { told: { TABLE, LINKS_SECRET: 'links', PEPPER_SECRET: 'pepper' }, clients, now: Date.now };
  }, 120_000);
  afterAll(() => server?.end());

  tableContracts(() => tableAt(place));
});
