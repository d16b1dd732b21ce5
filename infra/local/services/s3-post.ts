/** The browser's upload form: reads it, verifies policy and signature, and says what may be stored. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import * as z from 'zod';
import type { AwsRequest } from '../seams';
import { Refusal } from './refusal';
import type { ObjectDraft } from './s3-objects';

export interface UploadForm {
  /** Field names in lower case, as S3 compares them; without the file. */
  readonly fields: ReadonlyMap<string, string>;
  readonly file: { readonly name: string; readonly body: Buffer };
  /** The access key that signed the policy. */
  readonly signer: string;
}

export const isUploadForm = ({ method, headers }: Pick<AwsRequest, 'method' | 'headers'>): boolean =>
  method === 'POST' && /^multipart\/form-data\b/i.test(headers['content-type'] ?? '');

/** Fields after the file are ignored, as S3 does. https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-HTTPPOSTForms.html */
export const readUploadForm = async (request: AwsRequest): Promise<UploadForm> => {
  const headers = { 'content-type': request.headers['content-type'] ?? '' };
  const form = await new Response(new Uint8Array(request.body), { headers }).formData().catch(() => undefined);
  if (form === undefined) {
    throw new Refusal(
      400,
      'MalformedPOSTRequest',
      'The body of your POST request is not well-formed multipart/form-data.',
    );
  }
  const fields = new Map<string, string>();
  for (const [name, value] of form) {
    if (typeof value === 'string') {
      fields.set(name.toLowerCase(), value);
    } else if (name.toLowerCase() === 'file') {
      const signer = fields.get('x-amz-credential')?.split('/')[0] ?? '';
      return { fields, file: { name: value.name, body: Buffer.from(await value.arrayBuffer()) }, signer };
    }
  }
  throw new Refusal(400, 'InvalidArgument', 'POST requires exactly one file upload per request.');
};

/** Where S3 puts the name of the file the browser sends. */
const fileNameMark = `\${filename}`;

const anyOf = (value: unknown): value is Readonly<Record<string, string>> => condition.safeParse(value).success;
const condition = z.record(z.string(), z.string()).refine((pair) => Object.keys(pair).length === 1);
const policyDocument = z.object({
  expiration: z.iso.datetime({ offset: true }),
  conditions: z.array(
    z.union([
      condition,
      z.tuple([z.literal('content-length-range'), z.coerce.number(), z.coerce.number()]),
      z.tuple([z.enum(['eq', 'starts-with']), z.string().startsWith('$'), z.string()]),
    ]),
  ),
});

/**
 * The object an upload form may store. Throws S3's refusal where the signature is not the signer's, the policy has expired,
 * a field is not covered by it, or the file is too small or too large.
 * @param secretOf the secret of an access key, if there is such a key
 * @param now virtual time in epoch milliseconds
 */
export const admitUpload = (
  form: UploadForm,
  bucket: string,
  secretOf: (accessKeyId: string) => string | undefined,
  now: number,
): ObjectDraft => {
  const { fields, file } = form;
  const encoded = fields.get('policy');
  if (encoded === undefined) throw new Refusal(403, 'AccessDenied', 'Access Denied');
  verifySignature(fields, encoded, secretOf);
  const policy = readPolicy(encoded);
  if (Date.parse(policy.expiration) <= now) deny('Policy expired.');

  const key = fields.get('key')?.replaceAll(fileNameMark, file.name);
  if (key === undefined || key === '') {
    throw new Refusal(400, 'InvalidArgument', "Bucket POST must contain a field named 'key'.");
  }
  // The bucket of the address counts, whatever the field says.
  const given = new Map([...fields, ['bucket', bucket], ['key', key]] as const);
  const covered = new Set(['policy', 'x-amz-signature', 'bucket']);
  for (const one of policy.conditions) {
    if (anyOf(one)) {
      for (const [name, value] of Object.entries(one)) {
        covered.add(name.toLowerCase());
        if (given.get(name.toLowerCase()) !== value) deny(`Policy Condition failed: ["eq", "$${name}", "${value}"]`);
      }
    } else if (one[0] === 'content-length-range') {
      checkSize(file.body.length, one[1], one[2]);
    } else {
      const [how, dollarName, value] = one;
      const name = dollarName.slice(1).toLowerCase();
      covered.add(name);
      const actual = given.get(name) ?? '';
      const holds = how === 'eq' ? actual === value : actual.startsWith(value);
      if (!holds) deny(`Policy Condition failed: ["${how}", "${dollarName}", "${value}"]`);
    }
  }
  const extra = [...fields.keys()].filter((name) => !covered.has(name) && !name.startsWith('x-ignore-'));
  if (extra.length > 0) deny(`Extra input fields: ${extra.join(', ')}`);

  const kept = [...fields].filter(([name]) => name.startsWith('x-amz-meta-') || name.startsWith('content-'));
  const contentType = fields.get('content-type') ?? 'binary/octet-stream';
  return { bucket, key, contentType, headers: Object.fromEntries(kept), body: file.body };
};

const deny = (why: string): never => {
  throw new Refusal(403, 'AccessDenied', `Invalid according to Policy: ${why}`);
};

const checkSize = (size: number, least: number, most: number): void => {
  if (size > most) {
    throw new Refusal(400, 'EntityTooLarge', 'Your proposed upload exceeds the maximum allowed size');
  }
  if (size < least) {
    throw new Refusal(400, 'EntityTooSmall', 'Your proposed upload is smaller than the minimum allowed size');
  }
};

const readPolicy = (encoded: string): z.infer<typeof policyDocument> => {
  try {
    return policyDocument.parse(JSON.parse(Buffer.from(encoded, 'base64').toString('utf8')));
  } catch {
    throw new Refusal(
      400,
      'InvalidPolicyDocument',
      'The content of the form does not meet the conditions specified in the policy document.',
    );
  }
};

/** Signature version 4 of the encoded policy: HMAC with the key of day, region and service. */
const verifySignature = (
  fields: ReadonlyMap<string, string>,
  encoded: string,
  secretOf: (accessKeyId: string) => string | undefined,
): void => {
  const [accessKeyId = '', ...scope] = (fields.get('x-amz-credential') ?? '').split('/');
  const secret = secretOf(accessKeyId);
  if (secret === undefined) {
    throw new Refusal(403, 'InvalidAccessKeyId', 'The AWS Access Key Id you provided does not exist in our records.');
  }
  const key = scope.reduce<Buffer | string>(
    (so, part) => createHmac('sha256', so).update(part).digest(),
    `AWS4${secret}`,
  );
  const expected = createHmac('sha256', key).update(encoded).digest();
  const actual = Buffer.from(fields.get('x-amz-signature') ?? '', 'hex');
  if (scope.length !== 4 || actual.length !== expected.length || !timingSafeEqual(actual, expected)) {
    throw new Refusal(
      403,
      'SignatureDoesNotMatch',
      'The request signature we calculated does not match the signature you provided. Check your key and signing method.',
    );
  }
};
