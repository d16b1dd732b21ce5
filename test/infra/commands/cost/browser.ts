/** Somebody with a browser, whose every request is counted with the bytes that came back as they went over the line. */
import { type IncomingHttpHeaders, request } from 'node:http';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';

type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly text: string };

/** @param heard The bytes of each answer, head and body. */
export function openBrowser(origin: string, heard: (bytes: number) => void) {
  /** Scripts and styles have the hash of their content in their name: a browser asks for each once. */
  const kept = new Set<string>();

  const ask = (method: 'GET' | 'POST', path: string, fields?: Readonly<Record<string, string>>): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const body = fields === undefined ? '' : new URLSearchParams(fields).toString();
      const headers = { 'accept-encoding': 'gzip', origin, 'content-type': 'application/x-www-form-urlencoded' };
      const asked = request(new URL(path, origin), { method, headers }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', reject);
        answer.on('end', () => {
          const packed = Buffer.concat(chunks);
          // A name, a colon, a blank, a value and a line break each.
          const head = answer.rawHeaders.reduce((sum, part) => sum + Buffer.byteLength(part) + 2, 0);
          heard(head + packed.length);
          const text = unpack(packed, answer.headers['content-encoding']).toString();
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text });
        });
      });
      asked.on('error', reject);
      asked.end(body);
    });

  /** Follows where it is sent, and loads what the page names. */
  const settle = async (answer: Answer): Promise<string> => {
    if (answer.status >= 400) throw new Error(`A page answered ${answer.status}: ${answer.text.slice(0, 500)}`);
    const { location } = answer.headers;
    if (location !== undefined) return settle(await ask('GET', location));
    for (const [, path = ''] of answer.text.matchAll(
      /<(?:script|link)[^>]*? (?:src|href)="(\/[^"]+\.(?:js|css)[^"]*)"/g,
    )) {
      if (kept.has(path)) continue;
      kept.add(path);
      await ask('GET', path);
    }
    return answer.text;
  };
  return {
    open: async (path: string): Promise<string> => settle(await ask('GET', path)),
    press: async (path: string, fields: Readonly<Record<string, string>> = {}): Promise<string> =>
      settle(await ask('POST', path, fields)),
  };
}

function unpack(body: Buffer, encoding: string | undefined): Buffer {
  if (encoding === 'gzip') return gunzipSync(body);
  if (encoding === 'br') return brotliDecompressSync(body);
  return encoding === 'deflate' ? inflateSync(body) : body;
}

const decode = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** What a form would send as it stands: hidden fields, typed ones, chosen options and ticked boxes. */
export function fieldsOn(page: string): Readonly<Record<string, string>> {
  const fields: Record<string, string> = {};
  for (const [tag] of page.matchAll(/<input\b[^>]*>/g)) {
    const name = / name="([^"]*)"/.exec(tag)?.[1];
    const type = / type="([^"]*)"/.exec(tag)?.[1] ?? 'text';
    if (name === undefined || ((type === 'radio' || type === 'checkbox') && !/ checked\b/.test(tag))) continue;
    fields[name] = decode(/ value="([^"]*)"/.exec(tag)?.[1] ?? '');
  }
  for (const [, name = '', options = ''] of page.matchAll(/<select\b[^>]* name="([^"]*)"[^>]*>(.*?)<\/select>/gs)) {
    const chosen =
      /<option\b[^>]*value="([^"]*)"[^>]* selected\b/.exec(options) ??
      /<option\b[^>]* selected\b[^>]*value="([^"]*)"/.exec(options);
    fields[name] = decode(chosen?.[1] ?? '');
  }
  return fields;
}
