/** Values out of a JSON Schema (2020-12, as much of it as our document uses): what it allows, and what it nearly allows. */
import fc from 'fast-check';
import * as z from 'zod';
import { anyDate, anyText } from './any-text';

/** The keywords we draw from; a schema of ours that uses another is still drawn from, only less to the point. */
const shape = z.looseObject({
  type: z.union([z.string(), z.array(z.string())]).optional(),
  enum: z.array(z.unknown()).optional(),
  const: z.unknown().optional(),
  anyOf: z.array(z.unknown()).optional(),
  oneOf: z.array(z.unknown()).optional(),
  allOf: z.array(z.unknown()).optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  propertyNames: z.unknown().optional(),
  additionalProperties: z.unknown().optional(),
  required: z.array(z.string()).optional(),
  items: z.unknown().optional(),
  minItems: z.number().optional(),
  maxItems: z.number().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  format: z.string().optional(),
});
type Shape = z.infer<typeof shape>;

/** What a schema allows, as far as it says: dates that exist, addresses, the codes it lists. */
export function fromSchema(schema: unknown): fc.Arbitrary<unknown> {
  const read = shape.safeParse(schema);
  if (!read.success) return fc.jsonValue();
  const { data } = read;
  if (data.const !== undefined) return fc.constant(data.const);
  if (data.enum !== undefined) return fc.constantFrom(...data.enum);
  const choices = data.anyOf ?? data.oneOf;
  if (choices !== undefined) return fc.oneof(...choices.map(fromSchema));
  const [type = 'object'] = data.type === undefined ? [] : [data.type].flat();
  switch (type) {
    case 'null':
      return fc.constant(null);
    case 'boolean':
      return fc.boolean();
    case 'integer':
    case 'number':
      return fc.integer({ min: data.minimum ?? -10, max: Math.min(data.maximum ?? 1_000, 1_000) });
    case 'string':
      return textOf(data);
    case 'array':
      return fc.array(fromSchema(data.items), {
        minLength: data.minItems ?? 0,
        maxLength: Math.min(data.maxItems ?? 3, 3),
      });
    default:
      return objectOf(data);
  }
}

function textOf({ format }: Shape): fc.Arbitrary<string> {
  if (format === 'date') return anyDate;
  if (format === 'email')
    return fc.constantFrom('ann@example.com', 'bob+trip@example.co.jp', "o'neil@example.org", 'a@xn--fiq228c.example');
  return fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom('Asia/Tokyo', 'America/New_York', 'Ann', 't1') },
    { weight: 1, arbitrary: anyText },
  );
}

function objectOf({
  properties = {},
  required = [],
  additionalProperties,
  propertyNames,
}: Shape): fc.Arbitrary<unknown> {
  if (Object.keys(properties).length === 0 && additionalProperties !== undefined && additionalProperties !== false) {
    const name = propertyNames === undefined ? anyText : fromSchema(propertyNames).map(String);
    return fc.dictionary(name, fromSchema(additionalProperties), { maxKeys: 3 });
  }
  const fields = Object.entries(properties).map(([name, schema]) => {
    const value = fromSchema(schema);
    const drawn = required.includes(name) ? value.map(some) : fc.option(value.map(some), { nil: none });
    return drawn.map(({ is }) => is.map((one) => [name, one] as const));
  });
  return fc.tuple(...fields).map((entries) => Object.fromEntries(entries.flat()));
}

type Maybe = { readonly is: readonly unknown[] };
const some = (value: unknown): Maybe => ({ is: [value] });
const none: Maybe = { is: [] };

/** Any JSON: deep, with names that mean something to JavaScript. */
export const anyJson: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  anyText,
  fc.constantFrom(null, 0, -1, 1.5, 1e21, true, [], {}, [[]]),
  fc.dictionary(anyText, fc.oneof(anyText, fc.constantFrom(null, 0, [], {})), { maxKeys: 3, noNullPrototype: true }),
);

/** A value in which one thing was put in another's place, taken out, or added. */
export const damaged = (value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc
    .tuple(value, fc.array(fc.nat(7), { maxLength: 5 }), anyJson, fc.nat(3))
    .map(([whole, way, other, how]) => damage(whole, way, other, how));

function damage(value: unknown, [step, ...way]: readonly number[], other: unknown, how: number): unknown {
  if (step === undefined || typeof value !== 'object' || value === null) return other;
  if (Array.isArray(value)) {
    if (value.length === 0 || (way.length === 0 && how === 1)) return [...value, other];
    const at = step % value.length;
    return way.length === 0 && how === 0 ? value.toSpliced(at, 1) : value.with(at, damage(value[at], way, other, how));
  }
  const entries = Object.entries(value);
  const at = entries.length === 0 ? 0 : step % entries.length;
  const [name, inner] = entries[at] ?? ['', undefined];
  if (way.length === 0 && how === 0) return Object.fromEntries(entries.toSpliced(at, 1));
  if (way.length === 0 && how === 1) return { ...value, [typeof other === 'string' ? other : 'more']: other };
  return Object.fromEntries(entries.toSpliced(at, 1, [name, damage(inner, way, other, how)]));
}
