/** An employer's file of many people on a running stage: read, planned, written, told, an alarm for each, and all of it taken back. */
import { expect } from 'vitest';
import * as z from 'zod';
import type { TestStage } from '../support/stage';
import { type Product, productAt } from './product';

const uploadShape = z.looseObject({
  state: z.string(),
  progress: z.object({ done: z.number(), total: z.number() }),
  counts: z.record(z.string(), z.number()),
  letters: z.looseObject({ today: z.number(), people: z.number() }),
});

const uploadAt = (product: Product, headers: Record<string, string>) => async (id: string) =>
  uploadShape.parse(await (await product.ask(`/api/v1/uploads/${id}`, { headers })).json());

async function fileOf(product: Product, people: number): Promise<string> {
  const [stayEnds, departs] = [await product.day(700), await product.day(60)].map((date) => date.replaceAll('-', '/'));
  const rows = Array.from(
    { length: people },
    (_, n) => `${String(n).padStart(5, '0')},社員 ${n},staff${n}@example.com,留学,${stayEnds},${departs}`,
  );
  return `社員番号,氏名,メールアドレス,在留資格,在留期間満了日,出国日\r\n${rows.join('\r\n')}\r\n`;
}

const registeredAt = async (product: Product) =>
  (await product.items()).filter(({ pk }) => pk.startsWith('registration#'));

async function lettersByPerson(product: Product): Promise<readonly (readonly [string, number])[]> {
  const counts = new Map<string, number>();
  for (const { to } of await product.letters()) counts.set(to, (counts.get(to) ?? 0) + 1);
  return [...counts].filter(([to]) => to.startsWith('staff'));
}

/** How many employers an alarm waits for, and which people. */
async function alarms(product: Product) {
  const ids = (await product.state()).schedules.map(({ name }) => name.split('.')[0] ?? '').toSorted();
  const isPerson = (id: string): boolean => !id.startsWith('employer-');
  return { employers: ids.length - ids.filter(isPerson).length, people: ids.filter(isPerson) };
}

/** Lives through it, and asserts what people and their employer see on the way. Answers how long it took until every alarm stood, in seconds. */
export async function importAndUndo(stage: TestStage, people: number): Promise<number> {
  const product = productAt(stage.url);
  const apiKey = await product.addEmployer('Acme KK');
  const headers = { authorization: `Bearer ${apiKey}` };
  const read = uploadAt(product, headers);
  const file = await fileOf(product, people);
  const begun = performance.now();
  const id = await product.visitor.upload(apiKey, '社員名簿.csv', file);
  await product.reach(apiKey, id, 'planned');
  expect(await read(id)).toMatchObject({
    counts: { create: people, update: 0, error: 0 },
    letters: { today: people, people, byLanguage: { ja: { people } } },
  });
  expect(await registeredAt(product)).toEqual([]);

  await product.visitor.commit(apiKey, id);
  await product.reach(apiKey, id, 'committed');
  expect(await read(id)).toMatchObject({ progress: { done: people, total: people }, counts: { conflict: 0 } });
  await product.turn('PT1H');
  const told = await lettersByPerson(product);
  expect([told.length, told.filter(([, letters]) => letters !== 1)]).toEqual([people, []]);
  const ids = (await registeredAt(product)).map(({ pk }) => pk.replace('registration#', ''));
  // One for each person, and one for their employer's next morning.
  expect(await alarms(product)).toEqual({ employers: 1, people: ids.toSorted() });
  const results = (await product.letters()).filter(({ to }) => to === 'hr@acme.example');
  expect(results.map(({ subject }) => subject)).toEqual([expect.stringContaining('社員名簿.csv')]);
  const seconds = (performance.now() - begun) / 1000;

  const again = await product.visitor.upload(apiKey, '社員名簿.csv', file);
  await product.reach(apiKey, again, 'planned');
  expect(await read(again)).toMatchObject({
    progress: { total: 0 },
    counts: { create: 0, update: 0, unchanged: people, missing: 0 },
    letters: { today: 0, week: 0, people: 0 },
  });
  await product.visitor.commit(apiKey, again);
  await product.reach(apiKey, again, 'committed');

  await product.post(`/api/v1/uploads/${id}/undo`, {}, headers);
  await product.reach(apiKey, id, 'undone');
  expect(await read(id)).toMatchObject({ undo: { removed: people, restored: 0, kept: 0, lettersGone: people } });
  await product.turn('P2D');
  expect(await registeredAt(product)).toEqual([]);
  expect(await alarms(product)).toEqual({ employers: 1, people: [] });
  expect((await lettersByPerson(product)).filter(([, letters]) => letters !== 1)).toEqual([]);
  expect((await product.state()).denied).toEqual([]);
  return seconds;
}
