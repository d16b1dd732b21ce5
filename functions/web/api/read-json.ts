import type { Context } from 'hono';

/** The JSON of a body; undefined where it is none. An empty body is `fallback`, where that is given. */
export async function readJson(c: Context, fallback?: unknown): Promise<{ readonly json: unknown } | undefined> {
  const text = await c.req.text();
  if (text.trim() === '' && fallback !== undefined) return { json: fallback };
  try {
    return { json: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
