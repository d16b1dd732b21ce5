/** What the template says about a bucket: who may read answers from another origin, how long objects stay, who hears of new ones. */
import * as z from 'zod';
import type { StageResource } from '../seams';

const corsRule = z.object({
  AllowedOrigins: z.array(z.string()),
  AllowedMethods: z.array(z.string()),
  AllowedHeaders: z.array(z.string()).default([]),
  ExposedHeaders: z.array(z.string()).default([]),
  MaxAge: z.coerce.number().optional(),
});
const lifecycleRule = z.object({
  Status: z.enum(['Enabled', 'Disabled']),
  Prefix: z.string().default(''),
  ExpirationInDays: z.coerce.number().optional(),
});
const bucketProperties = z.object({
  CorsConfiguration: z.object({ CorsRules: z.array(corsRule) }).optional(),
  LifecycleConfiguration: z.object({ Rules: z.array(lifecycleRule) }).optional(),
  NotificationConfiguration: z
    .object({ EventBridgeConfiguration: z.object({ EventBridgeEnabled: z.boolean().default(true) }).optional() })
    .optional(),
});

export interface Bucket {
  readonly name: string;
  /** Whether EventBridge is told of new objects. */
  readonly tells: boolean;
  /** Whether any of its objects ever expires. */
  readonly expires: boolean;
  /** When an object is due to go, in epoch milliseconds; undefined: never. */
  readonly expiry: (object: { readonly key: string; readonly at: number }) => number | undefined;
  /** The headers that let a page of this origin read the answer; undefined where no rule does. */
  readonly allow: (origin: string, method: string) => Readonly<Record<string, string>> | undefined;
}

const dayMs = 24 * 60 * 60 * 1000;

export const readBuckets = (resources: readonly StageResource[]): ReadonlyMap<string, Bucket> =>
  new Map(
    resources
      .filter(({ type }) => type === 'AWS::S3::Bucket')
      .map(({ physicalName, properties }) => [physicalName, readBucket(physicalName, properties)]),
  );

const readBucket = (name: string, properties: StageResource['properties']): Bucket => {
  const read = bucketProperties.parse(properties);
  const expirations = (read.LifecycleConfiguration?.Rules ?? []).flatMap(({ Status, Prefix, ExpirationInDays }) =>
    Status === 'Enabled' && ExpirationInDays !== undefined ? [{ prefix: Prefix, days: ExpirationInDays }] : [],
  );
  return {
    name,
    tells: read.NotificationConfiguration?.EventBridgeConfiguration?.EventBridgeEnabled ?? false,
    expires: expirations.length > 0,
    expiry: ({ key, at }) => {
      const days = expirations.filter(({ prefix }) => key.startsWith(prefix)).map((rule) => rule.days);
      // The days after the upload, then the next midnight UTC.
      return days.length === 0 ? undefined : Math.ceil((at + Math.min(...days) * dayMs) / dayMs) * dayMs;
    },
    allow: (origin, method) => {
      const rule = read.CorsConfiguration?.CorsRules.find(({ AllowedOrigins, AllowedMethods }) => {
        return AllowedMethods.includes(method) && AllowedOrigins.some((pattern) => matches(pattern, origin));
      });
      if (rule === undefined) return undefined;
      const anyOrigin = rule.AllowedOrigins.includes('*');
      return {
        'access-control-allow-origin': anyOrigin ? '*' : origin,
        'access-control-allow-methods': rule.AllowedMethods.join(', '),
        ...(anyOrigin ? {} : { 'access-control-allow-credentials': 'true' }),
        ...(rule.AllowedHeaders.length > 0 ? { 'access-control-allow-headers': rule.AllowedHeaders.join(', ') } : {}),
        ...(rule.ExposedHeaders.length > 0 ? { 'access-control-expose-headers': rule.ExposedHeaders.join(', ') } : {}),
        ...(rule.MaxAge === undefined ? {} : { 'access-control-max-age': `${rule.MaxAge}` }),
        vary: 'Origin, Access-Control-Request-Headers, Access-Control-Request-Method',
      };
    },
  };
};

/** A pattern may hold one `*`. */
const matches = (pattern: string, origin: string): boolean => {
  const [start = '', end] = pattern.split('*');
  if (end === undefined) return pattern === origin;
  return origin.startsWith(start) && origin.endsWith(end) && origin.length >= start.length + end.length;
};
