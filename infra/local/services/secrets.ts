/** Secrets Manager on the stage: secrets the template asks to generate, made once and kept in the store. */
import { randomInt, randomUUID } from 'node:crypto';
import * as z from 'zod';
import type { AwsAnswer, AwsRequest, AwsService, StageClock, StageResource, StageStore } from '../seams';
import { openTurnstile } from './in-turn';
import { json, operationReader, refused } from './json-wire';
import { parseLoosely, Refusal, readBody, refusing } from './refusal';

interface SecretVersion {
  readonly id: string;
  readonly value: string;
  /** Epoch milliseconds of the virtual clock. */
  readonly created: number;
}
interface StoredSecret {
  readonly current: SecretVersion;
  readonly previous?: SecretVersion;
}
export interface SecretsSettings {
  readonly clock: StageClock;
  readonly store: StageStore;
  readonly resources: readonly StageResource[];
  readonly account: string;
  readonly region: string;
}
export interface Secrets extends AwsService {
  /** Generates what the template asks for and the store does not hold yet. */
  readonly start: () => Promise<void>;
}

export const openSecrets = ({ clock, store, resources, account, region }: SecretsSettings): Secrets => {
  const shelf = store.shelf<StoredSecret>('secrets');
  const secrets = resources.filter(({ type }) => type === 'AWS::SecretsManager::Secret');
  const find = (id: string): StageResource | undefined =>
    secrets.find(({ arn, physicalName }) => id === arn || id === physicalName);

  // Two rotations at once go one after another, so that no version is lost.
  const inTurn = openTurnstile();
  const load = async (secretId: string): Promise<StoredSecret & { readonly arn: string; readonly name: string }> => {
    const resource = find(secretId);
    const stored = resource === undefined ? undefined : await shelf.get(resource.physicalName);
    if (resource === undefined || stored === undefined) {
      throw new Refusal(400, 'ResourceNotFoundException', "Secrets Manager can't find the specified secret.");
    }
    return { ...stored, arn: resource.arn, name: resource.physicalName };
  };

  const get = async (request: AwsRequest): Promise<AwsAnswer> => {
    const asked = readBody(getSecretValue, request, 'InvalidParameterException');
    const secret = await load(asked.SecretId);
    const versions = [
      { version: secret.current, stage: 'AWSCURRENT' },
      { version: secret.previous, stage: 'AWSPREVIOUS' },
    ];
    const stage = asked.VersionStage ?? (asked.VersionId === undefined ? 'AWSCURRENT' : undefined);
    const found = versions.find(
      (one) =>
        (stage === undefined || one.stage === stage) &&
        (asked.VersionId === undefined || one.version?.id === asked.VersionId),
    );
    if (found?.version === undefined) {
      const what = stage === undefined ? `VersionId: ${asked.VersionId}` : `staging label: ${stage}`;
      const words = `Secrets Manager can't find the specified secret value for ${what}`;
      throw new Refusal(400, 'ResourceNotFoundException', words);
    }
    return json({
      ARN: secret.arn,
      Name: secret.name,
      VersionId: found.version.id,
      VersionStages: [found.stage],
      SecretString: found.version.value,
      CreatedDate: found.version.created / 1000,
    });
  };
  const put = async (request: AwsRequest): Promise<AwsAnswer> => {
    const asked = readBody(putSecretValue, request, 'InvalidParameterException');
    return inTurn(async () => {
      const secret = await load(asked.SecretId);
      const id = asked.ClientRequestToken ?? randomUUID();
      const same = [secret.current, secret.previous].find((version) => version?.id === id);
      if (same !== undefined && same.value !== asked.SecretString) {
        const words = 'A version with this token exists and its value is a different one.';
        throw new Refusal(400, 'ResourceExistsException', words);
      }
      if (same === undefined) {
        const current = { id, value: asked.SecretString, created: clock.now() };
        await store.write([shelf.put(secret.name, { current, previous: secret.current })]);
      }
      return json({ ARN: secret.arn, Name: secret.name, VersionId: id, VersionStages: ['AWSCURRENT'] });
    });
  };

  return {
    needs: (request) => {
      const named = z.object({ SecretId: z.string() }).safeParse(parseLoosely(request));
      // Too broken to say what it needs: `answer` refuses it as invalid.
      if (!named.success) return [];
      const { SecretId } = named.data;
      const unknown = `arn:aws:secretsmanager:${region}:${account}:secret:${SecretId}`;
      return [
        {
          action: `secretsmanager:${readOperation(request)}`,
          resource: find(SecretId)?.arn ?? unknown,
        },
      ];
    },
    answer: (request) =>
      refusing(() => (readOperation(request) === 'GetSecretValue' ? get(request) : put(request)), refused),
    denied: ({ action, resource }, { caller }) =>
      refused({
        code: 'AccessDeniedException',
        message: `User: ${caller} is not authorized to perform: ${action} on resource: ${resource}`,
      }),
    start: async () => {
      for (const { physicalName, properties } of secrets) {
        if ((await shelf.get(physicalName)) !== undefined) continue;
        const { GenerateSecretString, SecretString } = secretProperties.parse(properties);
        const value = SecretString ?? generate(GenerateSecretString ?? {});
        await store.write([shelf.put(physicalName, { current: { id: randomUUID(), value, created: clock.now() } })]);
      }
    },
  };
};

const readOperation = operationReader('Secrets Manager', ['GetSecretValue', 'PutSecretValue']);

const getSecretValue = z.strictObject({
  SecretId: z.string().min(1),
  VersionId: z.string().optional(),
  VersionStage: z.string().optional(),
});
const putSecretValue = z.strictObject({
  SecretId: z.string().min(1),
  ClientRequestToken: z.string().min(32).max(64).optional(),
  SecretString: z.string().min(1).max(65_536),
});

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-secretsmanager-secret-generatesecretstring.html */
const generation = z.strictObject({
  PasswordLength: z.int().min(1).max(4096).optional(),
  ExcludeCharacters: z.string().optional(),
  ExcludeLowercase: z.boolean().optional(),
  ExcludeNumbers: z.boolean().optional(),
  ExcludePunctuation: z.boolean().optional(),
  ExcludeUppercase: z.boolean().optional(),
  IncludeSpace: z.boolean().optional(),
  /** True where absent: one character of each kind. */
  RequireEachIncludedType: z.boolean().optional(),
  SecretStringTemplate: z.string().optional(),
  GenerateStringKey: z.string().optional(),
});
const secretProperties = z.object({
  GenerateSecretString: generation.optional(),
  SecretString: z.string().optional(),
});

const generate = (asked: z.infer<typeof generation>): string => {
  const password = generatePassword(asked);
  const { SecretStringTemplate: template, GenerateStringKey: key } = asked;
  if (template === undefined || key === undefined) return password;
  return JSON.stringify({ ...z.record(z.string(), z.unknown()).parse(JSON.parse(template)), [key]: password });
};
const generatePassword = (asked: z.infer<typeof generation>): string => {
  const kinds = [
    asked.ExcludeLowercase ? '' : 'abcdefghijklmnopqrstuvwxyz',
    asked.ExcludeUppercase ? '' : 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
    asked.ExcludeNumbers ? '' : '0123456789',
    asked.ExcludePunctuation ? '' : '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~',
    asked.IncludeSpace ? ' ' : '',
  ]
    .map((kind) => [...kind].filter((character) => !asked.ExcludeCharacters?.includes(character)))
    .filter((kind) => kind.length > 0);
  const alphabet = kinds.flat();
  const length = asked.PasswordLength ?? 32;
  if (alphabet.length === 0) throw new Error('GenerateSecretString excludes every character.');
  for (;;) {
    const drawn = Array.from({ length }, () => alphabet[randomInt(alphabet.length)]);
    const each = kinds.every((kind) => drawn.some((character) => kind.some((one) => one === character)));
    // Drawing again keeps every position equally random, which placing the missing kinds would not.
    if (asked.RequireEachIncludedType === false || each || length < kinds.length) return drawn.join('');
  }
};
