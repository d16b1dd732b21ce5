/** What an event looks like, whatever its values: every path in it, with what stands there. */

/** `detail.bucket.name: text`; the elements of a list are one path, `Records[].body`. */
type Shape = ReadonlyMap<string, string>;

export type ShapeDifferences = {
  /** Not there, or not always: path → why. */
  readonly leftOut?: Readonly<Record<string, string>>;
  /** Not in the example: path → why it is there all the same. */
  readonly added?: Readonly<Record<string, string>>;
};

/** Texts that programs read have forms of their own, and a program that reads one may not read the other. */
const forms: Readonly<Record<string, RegExp>> = {
  'instant to the second': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/,
  'instant to the millisecond': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/,
  ARN: /^arn:aws:/,
  'account number': /^\d{12}$/,
};

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'list';
  if (typeof value !== 'string') return typeof value;
  return Object.entries(forms).find(([, form]) => form.test(value))?.[0] ?? 'text';
}

/** @param maps Paths of objects whose keys are data, such as headers: what is in them is no part of the shape. */
export function shapeOf(value: unknown, maps: readonly string[], path = ''): Shape {
  const found = new Map<string, string>([[path, kindOf(value)]]);
  const within = (inside: unknown, at: string) => {
    for (const [key, kind] of shapeOf(inside, maps, at)) found.set(key, kind);
  };
  if (Array.isArray(value)) for (const one of value) within(one, `${path}[]`);
  else if (typeof value === 'object' && value !== null && !maps.includes(path))
    for (const [key, inside] of Object.entries(value)) within(inside, path === '' ? key : `${path}.${key}`);
  return found;
}

const isUnder = (path: string, listed: readonly string[]): boolean =>
  listed.some((at) => path === at || path.startsWith(`${at}.`) || path.startsWith(`${at}[]`));

/** Every sentence in which any of the delivered differs beyond what is listed, and every listed difference that is none. */
export function differencesBetween(
  documented: Shape,
  delivered: readonly Shape[],
  { leftOut = {}, added = {} }: ShapeDifferences,
): readonly string[] {
  const missing = [...documented.keys()].filter((path) => delivered.some((shape) => !shape.has(path)));
  const extra = delivered.flatMap((shape) => [...shape.keys()].filter((path) => !documented.has(path)));
  const unlisted = (paths: readonly string[], listed: object, says: string) =>
    paths.filter((path) => !isUnder(path, Object.keys(listed))).map((path) => `${path} ${says}`);
  const stale = (listed: object, paths: readonly string[]) =>
    Object.keys(listed)
      .filter((path) => !paths.includes(path))
      .map((path) => `${path} is listed as a difference and is none`);
  const otherKinds = delivered.flatMap((shape) =>
    [...documented].flatMap(([path, kind]) => {
      const given = shape.get(path);
      return given === undefined || given === kind ? [] : [`${path}: ${given} where AWS documents ${kind}`];
    }),
  );
  return [
    ...new Set([
      ...unlisted(missing, leftOut, 'is documented and not always delivered'),
      ...unlisted(extra, added, 'is delivered and not documented'),
      ...otherKinds,
      ...stale(leftOut, missing),
      ...stale(added, extra),
    ]),
  ];
}
