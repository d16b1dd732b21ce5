/** S3 on the wire: bodies that arrive in chunks, ranges, and XML. */
import type { AwsRequest } from '../seams';
import { Refusal } from './refusal';

/** The body of a PutObject, without the frames an SDK puts around streams (`aws-chunked`). */
export const readPutBody = ({ headers, body }: Pick<AwsRequest, 'headers' | 'body'>): Buffer => {
  const chunked =
    headers['content-encoding']?.includes('aws-chunked') || headers['x-amz-content-sha256']?.startsWith('STREAMING-');
  if (!chunked) return body;
  const chunks: Buffer[] = [];
  for (let at = 0; ; ) {
    const endOfLine = body.indexOf('\r\n', at);
    const size = endOfLine < 0 ? Number.NaN : Number.parseInt(body.toString('latin1', at, endOfLine), 16);
    if (Number.isNaN(size)) throw new Refusal(400, 'IncompleteBody', 'The request body ended before its last chunk.');
    // A chunk of size 0 ends the body; the trailing checksum follows.
    if (size === 0) break;
    const start = endOfLine + 2;
    if (start + size > body.length) throw new Refusal(400, 'IncompleteBody', 'A chunk is shorter than it says.');
    chunks.push(body.subarray(start, start + size));
    at = start + size + 2;
  }
  const whole = Buffer.concat(chunks);
  const declared = headers['x-amz-decoded-content-length'];
  if (declared !== undefined && Number(declared) !== whole.length) {
    throw new Refusal(
      400,
      'IncompleteBody',
      'You did not provide the number of bytes specified by the Content-Length HTTP header.',
    );
  }
  return whole;
};

/** The bytes a `Range` header asks for, as [start, end). An unreadable one means everything; one past the end is refused. */
export const selectRange = (
  header: string | undefined,
  size: number,
): { readonly start: number; readonly end: number; readonly partial: boolean } => {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (from === '' && to === '') return { start: 0, end: size, partial: false };
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === '' || to === '' ? size : Math.min(size, Number(to) + 1);
  if (start >= end) throw new Refusal(416, 'InvalidRange', 'The requested range is not satisfiable');
  return { start, end, partial: true };
};

export const xml = (root: string, values: Readonly<Record<string, string>>): string => {
  const inner = Object.entries(values).map(([name, value]) => `<${name}>${escapeXml(value)}</${name}>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root}>${inner.join('')}</${root}>`;
};
export const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
