import {
  GetSecretValueCommand,
  PutSecretValueCommand,
  ResourceNotFoundException,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSecrets } from '../../../infra/local/services/secrets';
import { account, type Front, openStand, region, resource, type Stand, serve } from './stand';

const arn = (name: string): string => `arn:aws:secretsmanager:${region}:${account}:secret:${name}`;
const resources = [
  resource('AWS::SecretsManager::Secret', 'links', arn('links'), {
    GenerateSecretString: { PasswordLength: 64, ExcludePunctuation: true },
  }),
  resource('AWS::SecretsManager::Secret', 'pepper', arn('pepper'), {
    GenerateSecretString: { SecretStringTemplate: '{"purpose":"stops"}', GenerateStringKey: 'pepper' },
  }),
];

let stand: Stand;
let front: Front;
let client: SecretsManagerClient;
const openAgain = async () => {
  const secrets = openSecrets({ ...stand, resources, account, region });
  await secrets.start();
  front = await serve('secretsmanager', secrets);
  client = new SecretsManagerClient(front.client);
};
beforeEach(async () => {
  stand = await openStand();
  await openAgain();
});
afterEach(async () => {
  client.destroy();
  await front.close();
  await stand.close();
});
const read = (SecretId: string, VersionStage?: string) =>
  client.send(new GetSecretValueCommand({ SecretId, ...(VersionStage === undefined ? {} : { VersionStage }) }));

test('a secret is generated as the template asks, once', async () => {
  const first = await read('links');
  expect(first.SecretString).toMatch(/^[A-Za-z0-9]{64}$/);
  expect(first).toMatchObject({ ARN: arn('links'), Name: 'links', VersionStages: ['AWSCURRENT'] });
  await front.close();
  await openAgain();
  expect((await read(arn('links'))).SecretString).toBe(first.SecretString);
});

test('a template for the secret string gets the generated part under its key', async () => {
  const value: unknown = JSON.parse((await read('pepper')).SecretString ?? '');
  expect(value).toEqual({ purpose: 'stops', pepper: expect.stringMatching(/^.{32}$/) });
});

test('a rotation keeps the version before under AWSPREVIOUS', async () => {
  const old = await read('links');
  await expect(read('links', 'AWSPREVIOUS')).rejects.toThrow(ResourceNotFoundException);
  await client.send(new PutSecretValueCommand({ SecretId: 'links', SecretString: 'new one' }));
  expect((await read('links')).SecretString).toBe('new one');
  const previous = await read('links', 'AWSPREVIOUS');
  expect(previous.SecretString).toBe(old.SecretString);
  expect(previous.VersionId).toBe(old.VersionId);
});

test('an unknown secret is not found', async () => {
  await expect(read('no-such')).rejects.toThrow("Secrets Manager can't find the specified secret.");
});

test('reading needs the right to read that secret', async () => {
  await read('links');
  expect(front.lastNeeds()).toEqual([{ action: 'secretsmanager:GetSecretValue', resource: arn('links') }]);
});
