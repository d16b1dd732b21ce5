/** A stage as small as a test needs: a template written by hand, rooms written in the test, everything else real. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { type RunningStage, type StageOptions, standUp } from '../../../infra/local/stand-up';
import type { Resources } from './an-assembly';

export interface Room {
  /** An ES module that exports `handler`. */
  readonly code: string;
  readonly environment?: Readonly<Record<string, unknown>>;
  readonly may?: readonly Readonly<Record<string, unknown>>[];
  readonly properties?: Readonly<Record<string, unknown>>;
}

/** Bundles the code as the CDK app bundles rooms; answers the folder. */
export function bundleCode(code: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'room-'));
  buildSync({
    stdin: { contents: code, resolveDir: process.cwd(), loader: 'ts' },
    outfile: join(folder, 'index.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    banner: {
      js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
    },
  });
  return folder;
}

/** Function, role and policy of each room; its logical ids are the name, `<name>Role` and `<name>Policy`. */
export function writeRooms(rooms: Readonly<Record<string, Room>>): {
  readonly resources: Resources;
  readonly assets: Map<string, string>;
} {
  const assets = new Map<string, string>();
  const resources: Record<string, Resources[string]> = {};
  for (const [name, { code, environment = {}, may = [], properties = {} }] of Object.entries(rooms)) {
    assets.set(name, bundleCode(code));
    resources[name] = {
      Type: 'AWS::Lambda::Function',
      Properties: {
        FunctionName: `test-${name}`,
        Code: { S3Bucket: 'assets', S3Key: `${name}.zip` },
        Handler: 'index.handler',
        Runtime: 'nodejs24.x',
        Role: { 'Fn::GetAtt': [`${name}Role`, 'Arn'] },
        Environment: { Variables: environment },
        Timeout: 10,
        MemorySize: 256,
        ...properties,
      },
    };
    resources[`${name}Role`] = {
      Type: 'AWS::IAM::Role',
      Properties: {
        AssumeRolePolicyDocument: {
          Version: '2012-10-17',
          Statement: [{ Action: 'sts:AssumeRole', Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' } }],
        },
      },
    };
    if (may.length > 0)
      resources[`${name}Policy`] = {
        Type: 'AWS::IAM::Policy',
        Properties: {
          PolicyName: `${name}Policy`,
          PolicyDocument: {
            Version: '2012-10-17',
            Statement: may.map((statement) => ({ Effect: 'Allow', ...statement })),
          },
          Roles: [{ Ref: `${name}Role` }],
        },
      };
  }
  return { resources, assets };
}

export const aTable: Resources[string] = {
  Type: 'AWS::DynamoDB::Table',
  Properties: {
    TableName: 'things',
    AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
    KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
    BillingMode: 'PAY_PER_REQUEST',
    StreamSpecification: { StreamViewType: 'NEW_AND_OLD_IMAGES' },
  },
};

/** Opens stages in temporary folders; `closeAll` closes them and takes the folders away. */
export function makeStages() {
  const undo: (() => Promise<void>)[] = [];
  return {
    folder: () => {
      const folder = mkdtempSync(join(tmpdir(), 'stage-'));
      undo.push(async () => rmSync(folder, { recursive: true, force: true }));
      return folder;
    },
    rooms: (written: Readonly<Record<string, Room>>) => {
      const rooms = writeRooms(written);
      undo.push(async () => {
        for (const folder of rooms.assets.values()) rmSync(folder, { recursive: true, force: true });
      });
      return rooms;
    },
    open: async (options: StageOptions): Promise<RunningStage> => {
      const stage = await standUp({ say: () => undefined, ...options });
      undo.push(stage.close);
      return stage;
    },
    closeAll: async () => {
      for (const step of undo.reverse()) await step();
      undo.length = 0;
    },
  };
}
