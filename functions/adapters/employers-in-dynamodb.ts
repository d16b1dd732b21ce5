import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import type { EmailAddress, EmployerId } from '../../shared/registrations/registration';
import { hashOfSecret } from '../hash-of-secret';
import type { Clock } from '../ports/clock';
import type { Employers } from '../ports/employers';
import { textAs } from '../text-as';
import { deleteItem, readItem, removeItem, replaceItem, sharedDynamodb, writeItem } from './dynamodb-items';
import { employerFromItem, employerKey, employerToItem } from './stored-employer';

const employerId = textAs<EmployerId>();
const keyShape = z.object({ employerId });
const memberShape = z.object({ version: z.number(), employerIds: z.array(employerId) });

const keyOfApiKey = (id: string): string => `key#${id}`;
const keyOfMember = (email: EmailAddress): string => `member#${hashOfSecret(email.toLowerCase())}`;

/** Two who add the same address at the same moment; more often than this in a row something is wrong. */
const mostTries = 5;

/** Employers, their API keys, and the way from a member's address to them, in the one table. */
export function employersInDynamodb(
  table: string,
  clock: Clock,
  dynamodb: DynamoDBClient = sharedDynamodb(),
): Employers {
  const loadStored: Employers['loadStored'] = async (id) => {
    const item = await readItem(dynamodb, table, employerKey(id), clock.now());
    return item === undefined ? undefined : employerFromItem(id, item);
  };
  const loadMember = async (email: EmailAddress) => {
    const item = await readItem(dynamodb, table, keyOfMember(email), clock.now());
    return item === undefined ? { version: 0, employerIds: [] } : memberShape.parse(item);
  };
  const changeMember = async (
    email: EmailAddress,
    change: (ids: readonly EmployerId[]) => readonly EmployerId[],
  ): Promise<void> => {
    for (let tries = 0; tries < mostTries; tries += 1) {
      const { version, employerIds } = await loadMember(email);
      const changed = change(employerIds);
      if (changed === employerIds) return;
      const pk = keyOfMember(email);
      // Nobody's address is kept, not even as a hash, once it leads nowhere.
      const done =
        changed.length === 0
          ? await deleteItem(dynamodb, table, pk, version)
          : await replaceItem(dynamodb, table, { pk, employerIds: changed }, version, clock.now());
      if (done !== 'conflict') return;
    }
    throw new Error(`The employers of a member were written by somebody else ${mostTries} times in a row`);
  };
  return {
    load: async (id) => (await loadStored(id))?.employer,
    loadStored,
    save: (scheduled) =>
      replaceItem(dynamodb, table, employerToItem(scheduled), scheduled.employer.version, clock.now()),
    remove: (id, version) => deleteItem(dynamodb, table, employerKey(id), version),
    addKey: (apiKey, employer) =>
      writeItem(dynamodb, table, { pk: keyOfApiKey(hashOfSecret(apiKey)), employerId: employer }),
    removeKey: (id) => removeItem(dynamodb, table, keyOfApiKey(id)),
    byKey: async (apiKey) => {
      const item = await readItem(dynamodb, table, keyOfApiKey(hashOfSecret(apiKey)), clock.now());
      return item === undefined ? undefined : keyShape.parse(item).employerId;
    },
    addMember: (email, employer) => changeMember(email, (ids) => (ids.includes(employer) ? ids : [...ids, employer])),
    removeMember: (email, employer) =>
      changeMember(email, (ids) => (ids.includes(employer) ? ids.filter((id) => id !== employer) : ids)),
    byMember: async (email) => (await loadMember(email)).employerIds,
  };
}
