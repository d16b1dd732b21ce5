import { performance } from 'node:perf_hooks';
import type { Product } from '../../pipeline/product';

type Upload = { readonly ms: number; readonly alarms: number };

/** An employer's file, from the presigned POST to the last alarm: read, planned, committed, everybody told, an alarm for each. */
export async function timeAnUpload(product: Product, rows: number): Promise<Upload> {
  const apiKey = await product.addEmployer('Acme KK');
  const [stayEnds, departs] = [await product.day(700), await product.day(60)];
  const people = Array.from(
    { length: rows },
    (_, n) => `${n},社員 ${n},staff${n}@example.com,留学,${stayEnds},${departs}`,
  );
  const file = ['社員番号,氏名,メールアドレス,在留資格,在留期間満了日,出国日', ...people].join('\r\n');
  const begun = performance.now();
  const id = await product.visitor.upload(apiKey, 'staff.csv', file);
  await product.reach(apiKey, id, 'planned');
  await product.visitor.commit(apiKey, id);
  await product.reach(apiKey, id, 'committed');
  // Whoever was told has an alarm for the next letter from then on.
  await product.turn('PT1H');
  const ms = performance.now() - begun;
  const alarms = (await product.state()).schedules.filter(({ name }) => !name.startsWith('employer-')).length;
  return { ms, alarms };
}
