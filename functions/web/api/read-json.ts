import type { Context } from 'hono';

/** The JSON of a body; undefined where it is none. An empty body is `fallback`, where that is given. */
export async function readJson(c: Context, fallback?: unknown): Promise<{ readonly json: unknown } | undefined> {
  const text = await c.req.text();
  if (text.trim() === '' && fallback !== undefined) return { json: fallback };
  try {
    return { json: JSON.parse(text, mayHoldHalves.test(text) ? refuseHalves : undefined) };
  } catch {
    return undefined;
  }
}

const mayHoldHalves = /\\ud[89a-f]/i;

/** Half of a surrogate pair is no character; the table takes none, and no mail could carry it (RFC 7493, section 2.1). */
function refuseHalves(name: string, value: unknown): unknown {
  const texts = typeof value === 'string' ? [name, value] : [name];
  if (texts.some((text) => /\p{Surrogate}/u.test(text))) throw new SyntaxError('Half of a surrogate pair');
  return value;
}
