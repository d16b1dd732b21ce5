/** AWS's own description of its services, as botocore ships it: which members a request has, and what each may be. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as z from 'zod';

const reference = z.object({
  shape: z.string(),
  location: z.enum(['uri', 'querystring', 'header', 'headers', 'statusCode']).optional(),
  locationName: z.string().optional(),
});
const shape = z.object({
  type: z.string(),
  members: z.record(z.string(), reference).default({}),
  required: z.array(z.string()).default([]),
  payload: z.string().optional(),
  union: z.boolean().default(false),
  member: reference.optional(),
  key: reference.optional(),
  value: reference.optional(),
  enum: z.array(z.string()).optional(),
  pattern: z.string().optional(),
  min: z.number().optional(),
  max: z.number().optional(),
});
const operation = z.object({
  http: z.object({ method: z.string(), requestUri: z.string() }),
  input: reference.optional(),
  output: reference.optional(),
});
const model = z.object({
  metadata: z.object({ protocol: z.string() }),
  operations: z.record(z.string(), operation),
  shapes: z.record(z.string(), shape),
});
export type Shape = z.infer<typeof shape>;
export type ServiceModel = z.infer<typeof model>;

/** Where a Python of this machine keeps botocore's models: that of KAERU_PYTHON, or `python3`. */
export function botocoreModels(): string | undefined {
  const where = 'import botocore, os; print(os.path.join(os.path.dirname(botocore.__file__), "data"))';
  for (const command of [process.env.KAERU_PYTHON, 'python3']) {
    const found = command === undefined ? undefined : spawnSync(command, ['-c', where], { encoding: 'utf8' });
    if (found?.status === 0) return found.stdout.trim();
  }
  return undefined;
}

/** The newest version of a service's model. @throws Error where there is none. */
export function readModel(folder: string, service: string): ServiceModel {
  const newest = readdirSync(join(folder, service)).toSorted().at(-1) ?? '';
  return model.parse(
    JSON.parse(gunzipSync(readFileSync(join(folder, service, newest, 'service-2.json.gz'))).toString()),
  );
}

export function shapeNamed({ shapes }: ServiceModel, name: string): Shape {
  const found = shapes[name];
  if (found === undefined) throw new Error(`The model has no shape ${name}.`);
  return found;
}
