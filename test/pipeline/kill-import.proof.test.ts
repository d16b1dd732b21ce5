/** A thousand people are being registered when the process is killed: started again, it goes on, and everybody is told once. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import * as z from 'zod';
import { start } from './kill';
import { productAt } from './product';

const people = 1_000;
const uploadShape = z.looseObject({ state: z.string(), progress: z.object({ done: z.number(), total: z.number() }) });

it('completes a commit that was killed in its middle, and tells each person once', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kaeru-kill-import-'));
  const data = join(folder, 'data');
  let process = await start(data, 0);
  try {
    const product = productAt(process.url);
    const apiKey = await product.addEmployer('Acme KK');
    const headers = { authorization: `Bearer ${apiKey}` };
    const read = async (id: string) =>
      uploadShape.parse(await (await product.ask(`/api/v1/uploads/${id}`, { headers })).json());
    const stayEnds = await product.day(700);
    const rows = Array.from({ length: people }, (_, n) => `${n},staff${n}@example.com,Student,${stayEnds}`);
    const file = ['employee_id,email,status_of_residence,period_of_stay_ends', ...rows].join('\n');
    const id = await product.visitor.upload(apiKey, 'staff.csv', file);
    await product.reach(apiKey, id, 'planned');

    await product.visitor.commit(apiKey, id);
    // Time runs by itself: the room writes while we look.
    let { progress } = await read(id);
    while (progress.done === 0) {
      await pause(20);
      ({ progress } = await read(id));
    }
    await process.kill();
    expect(progress.done).toBeLessThan(people);
    process = await start(data, Number(new URL(process.url).port));

    await product.reach(apiKey, id, 'committed');
    expect(await read(id)).toMatchObject({
      progress: { done: people, total: people },
      counts: { create: people, conflict: 0, unchanged: 0 },
      written: { create: people },
    });
    await product.turn('PT1H');
    const letters = new Map<string, number>();
    for (const { to } of await product.letters()) letters.set(to, (letters.get(to) ?? 0) + 1);
    const staff = [...letters].filter(([to]) => to.startsWith('staff'));
    console.info(`Killed after ${progress.done} of ${people} rows.`);
    expect([staff.length, staff.filter(([, count]) => count !== 1)]).toEqual([people, []]);
  } finally {
    await process.kill();
    rmSync(folder, { recursive: true, force: true });
  }
});
