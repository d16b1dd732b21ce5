/** The MD5 digests SQS answers with: the SDKs compute them too and refuse an answer that differs. */
import { createHash } from 'node:crypto';
import * as z from 'zod';

export const messageAttribute = z.strictObject({
  DataType: z.string().regex(/^(?:String|Number|Binary)(?:\..+)?$/),
  StringValue: z.string().optional(),
  /** Base64. */
  BinaryValue: z.string().optional(),
});
const messageAttributes = z.record(z.string(), messageAttribute);

export const digestBody = (body: string): string => createHash('md5').update(body, 'utf8').digest('hex');

/**
 * The digest over message attributes: names sorted; each name, type and value after its length in four bytes, and before the value 1 for text, 2 for bytes
 * (Amazon SQS Developer Guide, "Calculating the MD5 message digest for message attributes").
 * @returns undefined where there are none.
 */
export function digestAttributes(attributes: Readonly<Record<string, unknown>>): string | undefined {
  const parsed = messageAttributes.parse(attributes);
  const names = Object.keys(parsed).sort();
  if (names.length === 0) return undefined;
  const hash = createHash('md5');
  const add = (bytes: Buffer): void => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    hash.update(length).update(bytes);
  };
  for (const name of names) {
    const { DataType = '', StringValue, BinaryValue = '' } = parsed[name] ?? {};
    add(Buffer.from(name));
    add(Buffer.from(DataType));
    hash.update(Buffer.of(StringValue === undefined ? 2 : 1));
    add(StringValue === undefined ? Buffer.from(BinaryValue, 'base64') : Buffer.from(StringValue));
  }
  return hash.digest('hex');
}
