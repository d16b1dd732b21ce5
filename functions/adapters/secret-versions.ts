import {
  GetSecretValueCommand,
  ResourceNotFoundException,
  SecretsManagerClient,
} from '@aws-sdk/client-secrets-manager';
import type { Clock } from '../ports/clock';
import { remember } from './remember';

export type SecretVersion = { readonly id: string; readonly value: string };

/** How long a room goes on with the versions it knows: a rotation is noticed after a quarter of an hour at the latest. */
const rememberedMs = 15 * 60_000;

/** The versions of a secret that count: the current one first, then the one before, if there is one. Name or ARN. */
export function secretVersions(secret: string, clock: Clock, client = new SecretsManagerClient({})) {
  const read = async (stage: 'AWSCURRENT' | 'AWSPREVIOUS'): Promise<SecretVersion> => {
    const { VersionId, SecretString } = await client.send(
      new GetSecretValueCommand({ SecretId: secret, VersionStage: stage }),
    );
    if (VersionId === undefined || SecretString === undefined) throw new Error(`The secret has no text at ${stage}.`);
    return { id: VersionId, value: SecretString };
  };
  return remember(clock, rememberedMs, async (): Promise<readonly [SecretVersion, ...SecretVersion[]]> => {
    const current = read('AWSCURRENT');
    const previous = read('AWSPREVIOUS').catch((problem: unknown) => {
      // A secret that was never rotated has no version before.
      if (problem instanceof ResourceNotFoundException) return undefined;
      throw problem;
    });
    const [now, before] = await Promise.all([current, previous]);
    return before === undefined ? [now] : [now, before];
  });
}
