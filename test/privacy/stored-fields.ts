/** Which fields a stored shape may hold. */
import * as z from 'zod';

/** As much of a JSON schema as leads to fields. */
type Schema = {
  readonly properties?: Readonly<Record<string, Schema>> | undefined;
  readonly items?: Schema | undefined;
  readonly anyOf?: readonly Schema[] | undefined;
  readonly oneOf?: readonly Schema[] | undefined;
};

const schema: z.ZodType<Schema> = z.lazy(() =>
  z.looseObject({
    properties: z.record(z.string(), schema).optional(),
    items: schema.optional(),
    anyOf: z.array(schema).optional(),
    oneOf: z.array(schema).optional(),
  }),
);

/** Every field a stored shape may hold, by its path: `travellers.trip.departs`. */
export const fieldsOf = (shape: z.core.$ZodType): readonly string[] => [
  ...new Set(pathsIn(schema.parse(z.toJSONSchema(shape, { io: 'input', unrepresentable: 'any' })))),
];

function pathsIn({ properties, items, anyOf = [], oneOf = [] }: Schema): readonly string[] {
  const below = [...(items === undefined ? [] : pathsIn(items)), ...[...anyOf, ...oneOf].flatMap(pathsIn)];
  const own = Object.entries(properties ?? {}).flatMap(([name, inner]) => {
    const paths = pathsIn(inner);
    return paths.length === 0 ? [name] : paths.map((path) => `${name}.${path}`);
  });
  return [...own, ...below];
}
