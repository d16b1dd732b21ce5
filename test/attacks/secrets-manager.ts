/** Secrets Manager as far as links ask it: versions by their stage, which a test rotates. Over HTTP on loopback, through the real client. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { afterAll } from 'vitest';
import * as z from 'zod';

export type Version = { readonly id: string; readonly value: string };

const asked = z.object({ VersionStage: z.enum(['AWSCURRENT', 'AWSPREVIOUS']) });

export async function secretsManager(first: Version) {
  let versions: readonly Version[] = [first];
  let questions = 0;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      questions += 1;
      const { VersionStage } = asked.parse(JSON.parse(Buffer.concat(chunks).toString()));
      const version = versions[VersionStage === 'AWSCURRENT' ? 0 : 1];
      response.setHeader('content-type', 'application/x-amz-json-1.1');
      if (version === undefined) {
        response.statusCode = 400;
        response.end(JSON.stringify({ __type: 'ResourceNotFoundException', message: 'There is no such version.' }));
      } else {
        response.end(JSON.stringify({ VersionId: version.id, SecretString: version.value }));
      }
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const client = new SecretsManagerClient({
    endpoint: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`,
    region: 'ap-northeast-1',
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
  });
  afterAll(() => {
    client.destroy();
    server.closeAllConnections();
    server.close();
  });
  return {
    client,
    rotate: (next: Version) => {
      versions = [next, ...versions].slice(0, 2);
    },
    questions: () => questions,
  };
}
