import {
  ListServiceQuotasCommand,
  NoSuchResourceException,
  paginateListServiceQuotas,
  ServiceQuotasClient,
} from '@aws-sdk/client-service-quotas';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openServiceQuotas } from '../../../infra/local/services/service-quotas';
import { account, type Front, region, serve } from './stand';

let front: Front;
let client: ServiceQuotasClient;
beforeAll(async () => {
  front = await serve('servicequotas', openServiceQuotas({ account, region }));
  client = new ServiceQuotasClient(front.client);
});
afterAll(async () => {
  client.destroy();
  await front.close();
});

test('the quotas of a service are named, with the account they belong to', async () => {
  const { Quotas } = await client.send(new ListServiceQuotasCommand({ ServiceCode: 'lambda' }));
  expect(Quotas).toMatchObject([
    {
      QuotaName: 'Concurrent executions',
      QuotaCode: 'L-B99A9384',
      QuotaArn: `arn:aws:servicequotas:${region}:${account}:lambda/L-B99A9384`,
      Value: 1_000,
    },
  ]);
  expect(front.lastNeeds()).toEqual([{ action: 'servicequotas:ListServiceQuotas', resource: '*' }]);
});

test('they come page by page', async () => {
  const pages: number[] = [];
  for await (const { Quotas = [] } of paginateListServiceQuotas(
    { client, pageSize: 3 },
    { ServiceCode: 'scheduler' },
  )) {
    pages.push(Quotas.length);
  }
  expect(pages).toEqual([3, 1]);
});

test('a service nobody knows is refused, and so is what is no service code', async () => {
  const ask = (ServiceCode: string) => client.send(new ListServiceQuotasCommand({ ServiceCode }));
  await expect(ask('teapots')).rejects.toBeInstanceOf(NoSuchResourceException);
  await expect(ask('tea pots')).rejects.toMatchObject({ name: 'IllegalArgumentException' });
});
