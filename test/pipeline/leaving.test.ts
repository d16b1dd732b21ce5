import { GetObjectCommand, NoSuchKey, S3Client } from '@aws-sdk/client-s3';
import ICAL from 'ical.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as z from 'zod';
import { openStage, type TestStage } from '../support/stage';
import { registerFile, signInAt } from './admin';
import { type Product, productAt } from './product';

let stage: TestStage;
let product: Product;
beforeAll(async () => {
  stage = await openStage();
  product = productAt(stage.url);
});
afterAll(() => stage?.close());

/** The keys of everything in the table but when letters last went, which tells nothing of anybody, and the names of all alarms. */
async function everything() {
  const { items, schedules } = await product.state();
  const keys = items.map(({ pk }) => pk).filter((pk) => !pk.startsWith('pulse#'));
  return { items: keys.toSorted(), alarms: schedules.map(({ name }) => name).toSorted() };
}

function bucketOfStage() {
  const { BUCKET, AWS_ENDPOINT_URL, AWS_REGION } = z
    .object({ BUCKET: z.string(), AWS_ENDPOINT_URL: z.string(), AWS_REGION: z.string() })
    .parse(stage.environmentFor('operator'));
  const s3 = new S3Client({
    endpoint: AWS_ENDPOINT_URL,
    region: AWS_REGION,
    credentials: { accessKeyId: 'operator', secretAccessKey: 'operator' },
    forcePathStyle: true,
  });
  return (Key: string) => s3.send(new GetObjectCommand({ Bucket: BUCKET, Key }));
}

it('an employer’s people are in its calendar with alarms, and when it leaves nothing of them is left', async () => {
  const before = await everything();
  const { apiKey, signInUrl } = await product.openAccount('Leaving KK', 'hr@leaving.example');
  const admin = await signInAt(product, signInUrl);
  const upload = await registerFile(product, apiKey, [
    'employee_id,name,email,language,status_of_residence,period_of_stay_ends,granted_period,departs,returns',
    ...[1, 2, 3].map(
      (n) => `E${n},"Lee, Ann ${n}",ann${n}@example.com,en,Student,2028-03-31,2 years,2027-03-01,2027-04-01`,
    ),
  ]);
  await product.turn('PT5M');
  const registered = await everything();
  expect(registered.items.filter((pk) => pk.startsWith('registration#'))).toHaveLength(3);
  expect(registered.alarms.filter((name) => !name.startsWith('employer-')).length).toBe(3);

  await admin.press('/employer/calendar');
  const address = /<code>(http[^<]+\.ics)<\/code>/.exec(await admin.read('/employer/calendar'))?.[1] ?? '';
  const feed = await product.ask(address);
  expect([feed.status, feed.headers.get('content-type')]).toEqual([
    200,
    'text/calendar; charset=utf-8; method=PUBLISH',
  ]);
  const events = new ICAL.Component(ICAL.parse(await feed.text())).getAllSubcomponents('vevent');
  expect(events.map((event) => event.getFirstPropertyValue('summary'))).toContain(
    'Lee, Ann 2 – Last day to be back in Japan',
  );
  const again = await product.ask(address, { headers: { 'if-none-match': feed.headers.get('etag') ?? '' } });
  expect([again.status, await again.text()]).toEqual([304, '']);
  expect((await bucketOfStage()(`plans/${upload}/0.json`)).ContentLength).toBeGreaterThan(0);

  const erased = await admin.press('/employer/leave', { name: 'Leaving KK' });
  expect(await erased.text()).toContain('Everything is erased');
  await product.turn('PT1M');
  expect(await everything()).toEqual(before);
  for (const key of [`uploads/${upload}/roster.csv`, `plans/${upload}/0.json`, `plans/${upload}/0.outcome.json`]) {
    await expect(bucketOfStage()(key), key).rejects.toBeInstanceOf(NoSuchKey);
  }
  expect((await product.ask(address)).status).toBe(404);
  const letters = (await product.letters()).length;
  await product.turn('P120D');
  expect((await product.letters()).length).toBe(letters);
}, 240_000);
