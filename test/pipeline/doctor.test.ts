/** `npm run doctor` against the product on the laptop stage, as a person types it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { ListQueuesCommand, SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as z from 'zod';
import { openStage, type TestStage } from '../support/stage';

let stage: TestStage;
beforeAll(async () => {
  stage = await openStage();
}, 120_000);
afterAll(() => stage?.close());

const report = z.object({
  sender: z.string(),
  examined: z.array(
    z.object({ topic: z.string(), verdict: z.string(), seen: z.string(), next: z.string().optional() }),
  ),
  summary: z.record(z.string(), z.number()),
});

async function examine(...options: readonly string[]) {
  const { port } = new URL(stage.url);
  const command = ['infra/local/launch.mjs', 'functions/commands/run-doctor.ts', '--port', port, ...options];
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const [code] = await once(child, 'close');
  return { code, said };
}

it('finds a fresh stage well: a letter goes, and a registration of nobody comes full circle', async () => {
  const { code, said } = await examine('--json');
  const { sender, examined, summary } = report.parse(JSON.parse(said));
  expect(examined.filter(({ verdict }) => verdict !== 'well' && verdict !== 'absent')).toEqual([]);
  expect([code, summary.mend, sender]).toEqual([0, 0, 'reminders@kaeru.example']);
  const topics = examined.map(({ topic }) => topic);
  expect(topics).toEqual(
    expect.arrayContaining(['Sandbox', 'DKIM', 'Reports', 'Runs', 'Rings', 'Test letter', 'Heartbeat']),
  );

  const mails = await stage.ses.mails();
  const letter = mails.find(({ to }) => to === 'success@simulator.amazonses.com');
  expect(letter).toMatchObject({ fromAddress: 'reminders@kaeru.example', configurationSet: 'kaeru-laptop', tags: {} });
  expect(mails.some(({ to }) => to.startsWith('success+heartbeat-'))).toBe(true);
}, 120_000);

it('ends with code 1 where something is to be mended, and says what to type', async () => {
  const credentials = { accessKeyId: 'operator', secretAccessKey: 'operator' };
  const sqs = new SQSClient({ endpoint: stage.doorUrl, region: 'ap-northeast-1', credentials });
  const { QueueUrls } = await sqs.send(new ListQueuesCommand({ QueueNamePrefix: 'kaeru-laptop-import-dead' }));
  await sqs.send(new SendMessageCommand({ QueueUrl: QueueUrls?.[0], MessageBody: '{}' }));
  const { code, said } = await examine();
  expect(code).toBe(1);
  expect(said).toContain('MEND       Given up     Given up after every try: 1 message of import.');
  expect(said).toContain('Next: See why with npm run redrive -- --dry');
  expect(said).toMatch(/To mend now: Given up\..* Then: npm run doctor\n$/);
}, 120_000);

it('knows how many runs the queues may keep busy', () => {
  const mapping = z.object({ ScalingConfig: z.object({ MaximumConcurrency: z.number() }) });
  const runs = stage.template.resources.map(({ properties }) => mapping.safeParse(properties).data?.ScalingConfig);
  // The number in functions/doctor/check-quotas.ts, of which it is said that pages take the rest.
  expect(runs.reduce((sum, scaling) => sum + (scaling?.MaximumConcurrency ?? 0), 0)).toBe(14);
});
