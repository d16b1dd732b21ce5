import { rmSync } from 'node:fs';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { createFunctions, type Functions } from '../../../infra/local/lambda';
import { readTemplate } from '../../../infra/local/template';
import { anAssembly } from './an-assembly';
import { type Room, writeRooms } from './small-stage';

const folders: string[] = [];
const open: Functions[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((functions) => functions.close()));
});
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** One room on its own: its worker is real, the rest of the stage is not there. */
function stand(room: Room, clock = new SharedArrayBuffer(8)) {
  const { resources, assets } = writeRooms({ room });
  folders.push(...assets.values());
  const template = readTemplate(anAssembly(resources, assets), {
    publicUrl: 'http://127.0.0.1:1',
    doorUrl: 'http://127.0.0.1:2',
  });
  const lines: { room: string; level: string; line: string }[] = [];
  const functions = createFunctions({
    template,
    clock: { shared: clock, busy: (_, work) => work() },
    hear: (name, level, line) => lines.push({ room: name, level, line }),
  });
  open.push(functions);
  const arn = 'arn:aws:lambda:ap-northeast-1:000000000000:function:test-room';
  return { lines, functions, invoke: (event: unknown = {}) => functions.invoke(arn, event) };
}

describe('a room', () => {
  test('has the environment of its template and of the stage, and nothing of the machine', async () => {
    process.env.MACHINE_SECRET = 'must not be seen';
    const { invoke } = stand({
      code: 'export const handler = async () => process.env;',
      environment: { TABLE: 'things', PLACE: { Ref: 'AWS::Region' } },
    });
    const outcome = await invoke();
    expect(outcome.ok && outcome.payload).toMatchObject({
      TABLE: 'things',
      PLACE: 'ap-northeast-1',
      AWS_ACCESS_KEY_ID: 'test-room',
      AWS_LAMBDA_FUNCTION_NAME: 'test-room',
      AWS_ENDPOINT_URL: 'http://127.0.0.1:2',
      AWS_CONFIG_FILE: '/dev/null',
    });
    expect(outcome.ok && outcome.payload).not.toHaveProperty('MACHINE_SECRET');
    expect(outcome.ok && outcome.payload).not.toHaveProperty('PATH');
    delete process.env.MACHINE_SECRET;
  });

  test('gets its event and its context, and keeps what it remembers between events', async () => {
    const { invoke } = stand({
      code: `let count = 0;
        export const handler = async (event, context) => ({ event, count: ++count, name: context.functionName, left: context.getRemainingTimeInMillis() });`,
    });
    await invoke();
    const outcome = await invoke({ a: [1, { b: null }] });
    expect(outcome).toMatchObject({
      ok: true,
      payload: { event: { a: [1, { b: null }] }, count: 2, name: 'test-room' },
    });
    expect(outcome.ok && outcome.payload).toHaveProperty('left', expect.closeTo(10_000, -4));
  });

  test('that throws answers with its error, as Lambda writes it, and works on', async () => {
    const { invoke } = stand({
      code: "export const handler = async (event) => { if (event.bad) throw new RangeError('too far'); return 'well'; };",
    });
    expect(await invoke({ bad: true })).toMatchObject({
      ok: false,
      error: { errorType: 'RangeError', errorMessage: 'too far' },
    });
    expect(await invoke()).toEqual({ ok: true, payload: 'well' });
  });

  test('that takes too long is stopped, and the next event gets a new worker', async () => {
    const { invoke } = stand({
      code: `export const handler = (event) => event.hang ? new Promise((resolve) => setTimeout(resolve, 60_000)) : Promise.resolve('well');`,
      properties: { Timeout: 0.3 },
    });
    expect(await invoke({ hang: true })).toMatchObject({
      ok: false,
      error: {
        errorType: 'Sandbox.Timedout',
        errorMessage: expect.stringMatching(/Task timed out after 0.30 seconds/),
      },
    });
    expect(await invoke()).toEqual({ ok: true, payload: 'well' });
  });

  test('that cannot be loaded says why', async () => {
    const { invoke } = stand({ code: "throw new Error('no table is named'); export const handler = () => 1;" });
    expect(await invoke()).toMatchObject({ ok: false, error: { errorMessage: 'no table is named' } });
  });

  test('that ends its process fails that event only', async () => {
    const { invoke } = stand({
      code: 'export const handler = async (event) => { if (event.die) process.exit(1); return 1; };',
    });
    expect(await invoke({ die: true })).toMatchObject({ ok: false, error: { errorType: 'Runtime.ExitError' } });
    expect(await invoke()).toEqual({ ok: true, payload: 1 });
  });

  test('is heard, line by line, with the level it says', async () => {
    const { invoke, lines } = stand({
      code: `export const handler = async () => {
        console.warn('careful', { n: 1 });
        process.stdout.write(JSON.stringify({ level: 'error', code: 'x', sentence: 'It broke.' }) + '\\n');
      };`,
    });
    await invoke();
    await expect.poll(() => lines.length).toBe(2);
    expect(lines).toContainEqual({ room: 'test-room', level: 'warn', line: 'careful {"n":1}' });
    expect(lines.find(({ level }) => level === 'error')?.line).toContain('It broke.');
  });
});

describe('how many at once', () => {
  const slow = `let now = 0; export const handler = async () => { now += 1; await new Promise((r) => setTimeout(r, 150)); return now--; };`;

  test('a worker does one event at a time, and a room has two workers', async () => {
    const { invoke } = stand({ code: slow });
    const outcomes = await Promise.all([invoke(), invoke(), invoke(), invoke()]);
    expect(outcomes.map((outcome) => outcome.ok && outcome.payload)).toEqual([1, 1, 1, 1]);
  });

  test('the template may reserve fewer', async () => {
    const { functions, invoke } = stand({ code: slow, properties: { ReservedConcurrentExecutions: 1 } });
    expect(functions.concurrency('arn:aws:lambda:ap-northeast-1:000000000000:function:test-room')).toBe(1);
    await Promise.all([invoke(), invoke()]);
  });
});

describe('the time a room sees', () => {
  const years = 8 * 365 * 24 * 3_600_000;
  const clock = new SharedArrayBuffer(8);
  new Float64Array(clock)[0] = years;

  test('is the clock of the stage, in every way to ask for the present', async () => {
    const { invoke } = stand(
      {
        code: `
        const parts = (list) => list.find(({ type }) => type === 'year').value;
        const english = new Intl.DateTimeFormat('en', { year: 'numeric', timeZone: 'UTC' });
        export const handler = async () => ({
          now: Date.now(), made: new Date().getTime(), text: Date(), formatted: english.format(), parts: parts(english.formatToParts()),
          subclass: new (class Day extends Date {})().getTime(), instance: new Date() instanceof Date,
        });`,
      },
      clock,
    );
    const outcome = await invoke();
    const expected = Date.now() + years;
    const year = String(new Date(expected).getUTCFullYear());
    expect(outcome.ok && outcome.payload).toMatchObject({
      now: expect.closeTo(expected, -4),
      made: expect.closeTo(expected, -4),
      subclass: expect.closeTo(expected, -4),
      text: expect.stringContaining(year),
      formatted: year,
      parts: year,
      instance: true,
    });
  });

  test('leaves a given date as it is', async () => {
    const { invoke } = stand(
      {
        code: `export const handler = async () => [new Date('2020-02-29').toISOString(), new Date(2020, 0).getFullYear(), Date.UTC(2020, 0), new Intl.DateTimeFormat('en', { year: 'numeric' }).format(0)];`,
      },
      clock,
    );
    const outcome = await invoke();
    expect(outcome).toEqual({ ok: true, payload: ['2020-02-29T00:00:00.000Z', 2020, 1_577_836_800_000, '1970'] });
  });
});

test('a function with a property the stage does not know stops it', () => {
  expect(() => stand({ code: 'export const handler = 1;', properties: { VpcConfig: {} } })).toThrow(/VpcConfig/);
});
