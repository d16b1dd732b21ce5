import { beforeEach, describe, expect, test } from 'vitest';
import { openConsole } from '../../../infra/local/console';
import { type ConsoleReaders, causeOf, viewQueues } from '../../../infra/local/console-view';
import type { QueueSettings } from '../../../infra/local/seams';
import type { StoredSchedule } from '../../../infra/local/services/scheduler';
import type { KeptMail } from '../../../infra/local/services/ses-events';

const beginning = Date.parse('2027-01-10T00:00:00Z');
const mail: KeptMail = {
  id: 'mail-1',
  at: beginning,
  caller: 'remind',
  from: 'Kaeru <letters@kaeru.example>',
  fromAddress: 'letters@kaeru.example',
  identityArn: 'arn:aws:ses:ap-northeast-1:000000000000:identity/kaeru.example',
  to: 'aiko@example.com',
  replyTo: ['people@kaeru.example'],
  subject: 'Please <confirm>',
  text: 'Hello 愛子',
  html: '<p class="x">Hello 愛子</p><script>parent.stolen = true</script>',
  headers: { 'List-Unsubscribe': '<https://kaeru.example/stop>' },
  attachments: [
    {
      fileName: '期限.ics',
      contentType: 'text/calendar',
      content: Buffer.from('BEGIN:VCALENDAR\r\nSUMMARY:期限').toString('base64'),
    },
    { fileName: 'seal.png', contentType: 'image/png', content: 'iVBORw==' },
  ],
  tags: { claim: 'c1' },
  events: ['Send', 'Delivery'],
  reported: true,
};
const alarmAt = (name: string, at: number): StoredSchedule => ({
  arn: `arn:aws:scheduler:ap-northeast-1:000000000000:schedule/alarms/${name}`,
  name,
  group: 'alarms',
  at,
  created: beginning,
  request: {
    GroupName: 'alarms',
    ScheduleExpression: 'at(2027-03-01T00:00:00)',
    ScheduleExpressionTimezone: 'UTC',
    FlexibleTimeWindow: { Mode: 'OFF' },
    ActionAfterCompletion: 'DELETE',
    State: 'ENABLED',
    Target: { Arn: 'arn:aws:sqs:ap-northeast-1:000000000000:due', RoleArn: 'arn:aws:iam::000000000000:role/ring' },
  },
});

/** A stage in miniature: its clock jumps, and alarms on the way go off; those named `letter` write one. */
let stage: { now: number; mails: KeptMail[]; alarms: StoredSchedule[]; failure: Error | undefined };
let app: ReturnType<typeof openConsole>;
beforeEach(() => {
  stage = { now: beginning, mails: [mail], alarms: [], failure: undefined };
  const readers: ConsoleReaders = {
    now: () => stage.now,
    mails: async () => stage.mails,
    schedules: () => stage.alarms,
    queues: async () => [
      { name: 'due', visible: 1, inFlight: 0, delayed: 2, isDeadLetters: false, messages: [] },
      {
        name: 'due-dead-letters',
        visible: 1,
        inFlight: 0,
        delayed: 0,
        isDeadLetters: true,
        messages: [
          {
            messageId: 'm1',
            sentAt: '2027-01-09T00:00:00Z',
            receiveCount: 0,
            body: '{"id":"r9"}',
            cause: 'No run succeeded.',
          },
        ],
      },
    ],
    items: async () => [{ pk: 'registration#r1', version: 3 }],
    denials: () => [{ at: beginning, caller: 'sweep', action: 'dynamodb:PutItem', resource: 'table/x' }],
    log: () => ['{"code":"letter-sent"}'],
    turn: async (to) => {
      if (stage.failure !== undefined) throw stage.failure;
      const due = stage.alarms.filter(({ at }) => at <= to);
      stage.alarms = stage.alarms.filter(({ at }) => at > to);
      for (const { name, at } of due) if (name === 'letter') stage.mails.push({ ...mail, id: `mail-at-${at}`, at });
      stage.now = to;
      return { events: due.length };
    },
  };
  app = openConsole(readers);
});

const host = '127.0.0.1:3000';
const get = (path: string, headers: Record<string, string> = {}) =>
  app.request(path, { headers: { host, ...headers } });
const post = (body: unknown, headers: Record<string, string> = {}) =>
  app.request('/_local/clock', {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: { host, 'content-type': 'application/json', ...headers },
  });

describe('turning the clock', () => {
  test.each([
    [{ advance: 'P30D' }, '2027-02-09T00:00:00.000Z'],
    [{ advance: 'PT15M' }, '2027-01-10T00:15:00.000Z'],
    [{ advance: 'P1Y1M' }, '2028-02-10T00:00:00.000Z'],
    [{ to: '2027-03-01T00:00:00Z' }, '2027-03-01T00:00:00.000Z'],
    [{ to: '2027-03-01T09:00:00+09:00' }, '2027-03-01T00:00:00.000Z'],
  ])('%j leads to %s', async (body, now) => {
    const answer = await post(body);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toEqual({ now, events: 0 });
  });

  test('answers when all that is due has run, with how much that was', async () => {
    stage.alarms = [alarmAt('a', beginning + 1000), alarmAt('letter', beginning + 2000)];
    expect(await (await post({ advance: 'P1D' })).json()).toMatchObject({ events: 2 });
    expect(stage.mails).toHaveLength(2);
  });

  test.each([
    [{}],
    [{ advance: '30 days' }],
    [{ advance: '-P1D' }],
    [{ advance: 30 }],
    [{ to: '2026-12-31T00:00:00Z' }],
    [{ to: 'tomorrow' }],
    [{ to: '3027-01-01T00:00:00Z' }],
    [{ advance: 'P1D', to: '2027-03-01T00:00:00Z' }],
    ['not JSON'],
  ])('%j is refused with a sentence', async (body) => {
    const answer = await post(body);
    expect(answer.status).toBe(400);
    expect(await answer.json()).toEqual({ message: expect.stringMatching(/^[A-Z"].*\.$/) });
    expect(stage.now).toBe(beginning);
  });

  test('says where it stopped when something failed on the way', async () => {
    stage.failure = new Error('"remind" failed');
    const answer = await post({ advance: 'P1D' });
    expect(answer.status).toBe(500);
    expect(await answer.json()).toEqual({ message: 'The clock stopped at 2027-01-10T00:00:00.000Z: "remind" failed' });
  });

  test('"Next letter" goes from alarm to alarm until one wrote a letter', async () => {
    stage.alarms = [
      alarmAt('nothing-due', beginning + 1000),
      alarmAt('letter', beginning + 90_000),
      alarmAt('letter', beginning + 9e9),
    ];
    const form = { 'content-type': 'application/x-www-form-urlencoded', origin: `http://${host}` };
    const answer = await post('to=next-letter', form);
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toBe('/_local');
    expect(stage.mails).toHaveLength(2);
    expect(stage.alarms).toHaveLength(1);
  });
});

describe('a page elsewhere', () => {
  test.each<[string, Record<string, string>]>([
    ['by its origin', { origin: 'https://evil.example' }],
    ['by the port of its origin', { origin: 'http://127.0.0.1:4000' }],
    ['from a sandbox', { origin: 'null' }],
    ['by what the browser says', { 'sec-fetch-site': 'cross-site' }],
    ['from another name of the same site', { 'sec-fetch-site': 'same-site' }],
    ['under a name that was made to point here', { host: 'evil.example:3000', origin: 'http://evil.example:3000' }],
  ])('cannot turn the clock: known %s', async (_how, headers) => {
    expect((await post({ advance: 'P1D' }, headers)).status).toBe(403);
    expect(stage.now).toBe(beginning);
  });

  test('cannot read letters under a name that was made to point here', async () => {
    expect((await get('/_local/letters.json', { host: 'evil.example:3000' })).status).toBe(403);
  });

  test('is told apart from the console itself', async () => {
    const own = { host: 'localhost:3000', origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin' };
    expect((await post({ advance: 'P1D' }, own)).status).toBe(200);
  });
});

test('looking changes nothing', async () => {
  for (const path of ['/_local', '/_local/clock', '/_local/clock?advance=P1D', '/_local/state.json']) await get(path);
  expect(stage.now).toBe(beginning);
});

test('letters.json has every letter as its reader gets it', async () => {
  expect(await (await get('/_local/letters.json')).json()).toEqual([
    {
      id: 'mail-1',
      at: '2027-01-10T00:00:00.000Z',
      to: 'aiko@example.com',
      subject: 'Please <confirm>',
      headers: {
        From: 'Kaeru <letters@kaeru.example>',
        'Reply-To': 'people@kaeru.example',
        'List-Unsubscribe': '<https://kaeru.example/stop>',
      },
      text: 'Hello 愛子',
      html: mail.html,
      attachments: [
        { fileName: '期限.ics', contentType: 'text/calendar', content: 'BEGIN:VCALENDAR\r\nSUMMARY:期限' },
        { fileName: 'seal.png', contentType: 'image/png', content: 'iVBORw==', encoding: 'base64' },
      ],
      events: ['Send', 'Delivery'],
      tags: { claim: 'c1' },
    },
  ]);
});

test('state.json has the time, alarms, queues, items and denied calls', async () => {
  stage.alarms = [alarmAt('r1.abc', Date.parse('2027-03-01T00:00:00Z'))];
  expect(await (await get('/_local/state.json')).json()).toMatchObject({
    now: '2027-01-10T00:00:00.000Z',
    schedules: [{ name: 'r1.abc', group: 'alarms', at: '2027-03-01T00:00:00.000Z' }],
    queues: [
      { name: 'due', visible: 1, delayed: 2 },
      { name: 'due-dead-letters', isDeadLetters: true },
    ],
    items: [{ pk: 'registration#r1', version: 3 }],
    denied: [{ at: '2027-01-10T00:00:00.000Z', caller: 'sweep', action: 'dynamodb:PutItem' }],
  });
});

test('the overview shows letters, alarms, dead letters with their cause, denied calls and the log', async () => {
  stage.alarms = [alarmAt('r1.abc', Date.parse('2027-03-01T00:00:00Z'))];
  expect((await get('/_local/')).status).toBe(200);
  const answer = await get('/_local');
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  const page = await answer.text();
  for (const shown of [
    'Please &lt;confirm&gt;',
    'r1.abc',
    '2027-03-01 09:00',
    'No run succeeded.',
    'dynamodb:PutItem',
    'letter-sent',
  ]) {
    expect(page).toContain(shown);
  }
});

test("a letter's page keeps its HTML in a sandbox without scripts, and its attachments to download", async () => {
  const page = await (await get('/_local/letters/mail-1')).text();
  expect(page).toContain('sandbox="allow-popups allow-popups-to-escape-sandbox"');
  expect(page).toContain('&lt;p class=&quot;x&quot;&gt;Hello 愛子');
  expect(page).not.toContain('<script');
  const file = await get('/_local/letters/mail-1/attachments/0');
  expect(await file.text()).toBe('BEGIN:VCALENDAR\r\nSUMMARY:期限');
  expect(file.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''%E6%9C%9F%E9%99%90.ics");
  expect((await get('/_local/letters/none')).status).toBe(404);
});

describe('the cause of a dead letter', () => {
  test('is what the Scheduler wrote into its attributes', () => {
    const attributes = { ERROR_MESSAGE: { DataType: 'String', StringValue: 'not authorized' } };
    expect(causeOf('{}', attributes)).toBe('The Scheduler could not deliver it: not authorized');
  });
  test('is what Lambda wrote into its body', () => {
    const body = JSON.stringify({
      requestContext: { condition: 'RetriesExhausted', functionArn: 'arn:aws:lambda:ap-northeast-1:0:function:alarm' },
      responsePayload: { errorMessage: 'boom' },
    });
    expect(causeOf(body, {})).toBe('alarm gave up (RetriesExhausted): boom');
  });
  test('is asked of queues nothing takes from only', async () => {
    const queue = (name: string, more: Partial<QueueSettings> = {}): QueueSettings => ({
      arn: name,
      name,
      url: name,
      visibilitySeconds: 30,
      delaySeconds: 0,
      retentionSeconds: 60,
      ...more,
    });
    const message = {
      messageId: 'm1',
      body: 'x',
      sentAt: beginning,
      receiveCount: 1,
      attributes: { DeadLetterQueueSourceArn: 'arn:aws:sqs:r:0:due' },
    };
    const seen = await viewQueues(
      [queue('due', { redrive: { deadLetterArn: 'dead', maxReceiveCount: 3 } }), queue('dead')],
      {
        counts: async () => ({ visible: 1, inFlight: 0, delayed: 0 }),
        peek: async () => [message],
      },
    );
    expect(seen.map(({ name, isDeadLetters, messages }) => [name, isDeadLetters, messages[0]?.cause])).toEqual([
      ['due', false, undefined],
      ['dead', true, 'It was taken from due as often as allowed, and no run succeeded.'],
    ]);
  });
});
