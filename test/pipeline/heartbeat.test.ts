/** The heartbeat on the product: by the front door, the stream, the alarm room, the queue, SES and its reports, and back. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { openStage, type TestStage } from '../support/stage';
import { beat } from './acts';
import { type Product, productAt } from './product';

let stage: TestStage;
let product: Product;
/** The functions that ran, by their ARNs, in order. */
const ran: string[] = [];
beforeAll(async () => {
  stage = await openStage({ witness: { ran: ({ functionArn }) => void ran.push(functionArn) } });
  product = productAt(stage.url);
});
afterAll(() => stage?.close());

const pulse = async (what: string) => (await product.items()).find(({ pk }) => pk === `pulse#${what}`);
const synthetic = async () =>
  (await product.items()).filter(({ contact }) => contact?.email.startsWith('success+heartbeat-'));

describe('a heartbeat', () => {
  it('is not beaten by itself where a year is turned in a minute', async () => {
    await product.turn('PT3H');
    expect(await pulse('heartbeat')).toBeUndefined();
    // The rooms that are awake say so.
    const { at } = z.object({ at: z.number() }).parse(await pulse('sweep'));
    expect(at).toBeGreaterThan(stage.clock.now() - 3 * 60 * 60_000);
  });

  it('and that the sweep has looked is nothing to look at: in a quiet day it ticks once or twice, not 96 times', async () => {
    ran.splice(0);
    await product.turn('P1D');
    expect(ran.filter((arn) => arn.endsWith('-sweep')).length).toBeLessThan(5);
  });

  it('comes full circle, and leaves nothing of itself but when', async () => {
    expect(await beat(stage)).toMatchObject({ outcome: 'under-way' });
    expect((await synthetic()).map(({ state }) => state)).toEqual(['awaiting-confirmation']);
    expect(await beat(stage)).toMatchObject({ outcome: 'too-early' });
    await product.turn('PT1M');
    expect(await beat(stage)).toMatchObject({ outcome: 'whole' });
    expect(await synthetic()).toEqual([]);
    const [letter] = (await product.letters()).filter(({ to }) => to.startsWith('success+heartbeat-'));
    expect(letter?.events).toEqual(['Send', 'Delivery']);
    expect(await pulse('letter')).toBeDefined();
    expect(stage.said).toEqual([]);
  });

  it('is seen by everybody on the status page', async () => {
    const answer = await product.ask('/status.json');
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({
      well: true,
      sweep: { state: 'as-it-should-be' },
      letter: { state: 'as-it-should-be' },
      heartbeat: { state: 'as-it-should-be' },
    });
    expect(await (await product.ask('/status?lang=en')).text()).toContain('Everything is as it should be.');
  });

  it('leaves no line in the journal: the bucket is as empty as before', () => {
    expect(existsSync(join(stage.folder, 'objects'))).toBe(false);
  });
});
