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
beforeAll(async () => {
  stage = await openStage();
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

  it('leaves no line in the journal: the bucket is as empty as before', () => {
    expect(existsSync(join(stage.folder, 'objects'))).toBe(false);
  });
});
