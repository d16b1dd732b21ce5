/** An employer's admin on a running stage, with a browser that keeps its cookie. */
import type { Product } from './product';

/** Signs in by the link that was handed over. */
export async function signInAt(product: Product, signInUrl: string) {
  const press = (path: string, fields: Record<string, string> = {}, cookie = '') =>
    product.ask(path, {
      method: 'POST',
      body: new URLSearchParams(fields),
      headers: { 'sec-fetch-site': 'same-origin', cookie },
    });
  const cookie = (await press(signInUrl)).headers.get('set-cookie')?.split(';')[0] ?? '';
  return {
    read: async (path: string) => (await product.ask(path, { headers: { cookie } })).text(),
    press: (path: string, fields: Record<string, string> = {}) => press(path, fields, cookie),
  };
}

/** Uploads a file and has its people registered. The id of the upload. */
export async function registerFile(product: Product, apiKey: string, rows: readonly string[]): Promise<string> {
  const id = await product.visitor.upload(apiKey, 'staff.csv', rows.join('\n'));
  await product.reach(apiKey, id, 'planned');
  await product.visitor.commit(apiKey, id);
  await product.reach(apiKey, id, 'committed');
  return id;
}
