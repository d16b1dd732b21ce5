import { createHmac } from 'node:crypto';
import { type DynamoDBClient, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import type { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { marshall, unmarshall } from '@aws-sdk/util-dynamodb';
import * as z from 'zod';
import { instant } from '../../shared/calendar';
import type { Clock } from '../ports/clock';
import type { Counts } from '../ports/counts';
import { expiry, sharedDynamodb } from './dynamodb-items';
import { secretVersions } from './secret-versions';
import { tableLayout } from './table-layout';

const hourInMs = 60 * 60_000;
const counted = z.object({ counted: z.number() });

/**
 * Counts in the one table, `count#what#hour#hash`, each one ADD, which DynamoDB carries out one after the other.
 * The hash is an HMAC-SHA-256 with the secret that signs links: its room holds it already, and may go without the pepper,
 * by which one could try who has stopped. What a link's signature covers has no spaces, so neither is ever the other.
 * A rotation of the secret begins the counts of that hour anew.
 */
export function countsInDynamodb(
  table: string,
  secret: string,
  clock: Clock,
  dynamodb: DynamoDBClient = sharedDynamodb(),
  secrets?: SecretsManagerClient,
): Counts {
  const versions = secretVersions(secret, clock, secrets);
  return {
    add: async (what, whose) => {
      const [{ value }] = await versions.get();
      const hour = Math.floor(clock.now() / hourInMs);
      const hash = createHmac('sha256', value).update(`count ${what} ${hour} ${whose}`).digest('hex');
      const { expiresAt, [tableLayout.timeToLive]: expiresAtSeconds } = expiry(instant((hour + 2) * hourInMs));
      const { Attributes } = await dynamodb.send(
        new UpdateItemCommand({
          TableName: table,
          Key: marshall({ pk: `count#${what}#${hour}#${hash}` }),
          UpdateExpression: `ADD counted :one SET expiresAt = :until, ${tableLayout.timeToLive} = :seconds`,
          ExpressionAttributeValues: marshall({ ':one': 1, ':until': expiresAt, ':seconds': expiresAtSeconds }),
          ReturnValues: 'UPDATED_NEW',
        }),
      );
      return counted.parse(unmarshall(Attributes ?? {})).counted;
    },
  };
}
