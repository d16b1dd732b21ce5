import { createHmac } from 'node:crypto';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import type { EmailAddress } from '../../shared/registrations/registration';
import type { Stops } from '../ports/stops';
import { clockOfMachine } from './clock-of-machine';
import { readItem, sharedDynamodb, writeItem } from './dynamodb-items';
import { secretVersions } from './secret-versions';

/**
 * Addresses that must never be written to again, as HMAC-SHA-256 with a secret pepper: whoever reads the table
 * cannot find out by trying whether somebody is in it. Upper and lower case are one address.
 */
export function stopsInDynamodb(
  table: string,
  pepperSecret: string,
  dynamodb: DynamoDBClient = sharedDynamodb(),
  secrets?: SecretsManagerClient,
): Stops {
  const peppers = secretVersions(pepperSecret, clockOfMachine, secrets);
  const keyOf = (address: EmailAddress, pepper: string): string =>
    `stop#${createHmac('sha256', pepper).update(address.toLowerCase()).digest('hex')}`;
  return {
    has: async (address) => {
      const versions = await peppers.get();
      const found = await Promise.all(
        versions.map(({ value }) => readItem(dynamodb, table, keyOf(address, value), clockOfMachine.now())),
      );
      return found.some((item) => item !== undefined);
    },
    add: async (address) => {
      const [{ value }] = await peppers.get();
      await writeItem(dynamodb, table, { pk: keyOf(address, value) });
    },
  };
}
