/** The events AWS documents, as its pages show them with made-up values, each with the page it stands on. */
import { readFileSync } from 'node:fs';
import * as z from 'zod';

const example = z.strictObject({
  sources: z.array(z.string().startsWith('https://docs.aws.amazon.com/')).min(1),
  event: z.record(z.string(), z.unknown()),
});

export type ExampleName =
  | 'http-api'
  | 'queue'
  | 'table-stream'
  | 'stream-given-up'
  | 'schedule'
  | 'object-created'
  | 'ses-send'
  | 'ses-delivery'
  | 'ses-bounce'
  | 'ses-complaint'
  | 'ses-reject'
  | 'ses-delivery-delay';

export const exampleOf = (name: ExampleName): Readonly<Record<string, unknown>> =>
  example.parse(JSON.parse(readFileSync(`test/fixtures/aws-events/${name}.json`, 'utf8'))).event;
