/** How large DynamoDB takes an item for, and what writing and reading it uses: what the laptop's table does not count. */

type Attribute = Readonly<Record<string, unknown>>;
export type StoredItem = Readonly<Record<string, Attribute>>;

const utf8 = (text: string): number => Buffer.byteLength(text);

/**
 * Bytes of an item in DynamoDB JSON: names and values, a number as two digits a byte and one more, a list or map with three bytes of
 * its own and one for each element.
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html
 */
export const sizeOfItem = (item: StoredItem): number =>
  Object.entries(item).reduce((sum, [name, value]) => sum + utf8(name) + sizeOfValue(value), 0);

function sizeOfValue(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce((sum, [type, held]) => sum + sizeByType(type, held), 0);
}

function sizeByType(type: string, held: unknown): number {
  if (type === 'NULL' || type === 'BOOL') return 1;
  if (type === 'S') return utf8(String(held));
  if (type === 'N') return Math.ceil(String(held).replace(/[-.]/g, '').length / 2) + 1;
  if (type === 'L' && Array.isArray(held)) return held.reduce((sum, one) => sum + sizeOfValue(one) + 1, 3);
  if (type === 'M' && typeof held === 'object' && held !== null)
    return Object.entries(held).reduce((sum, [name, one]) => sum + utf8(name) + sizeOfValue(one) + 1, 3);
  throw new Error(`An item has a value of the type ${type}, whose size is not known here.`);
}

const kilobyte = 1024;

/** An index as far as its writing costs: all of them hold keys only, so an entry is written only where a key appears, changes or goes. */
export type Index = { readonly name: string; readonly keys: readonly string[] };

/**
 * Write units of turning one item into the other: a unit for each kilobyte of the larger, and for each index one entry taken out,
 * put in, or both. An entry of keys only is smaller than a kilobyte.
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/GSI.html#GSI.ThroughputConsiderations.Writes
 */
export function writeUnits(before: StoredItem | undefined, after: StoredItem | undefined, indexes: readonly Index[]) {
  const larger = Math.max(before === undefined ? 0 : sizeOfItem(before), after === undefined ? 0 : sizeOfItem(after));
  const entry = (item: StoredItem | undefined, { keys }: Index): string | undefined =>
    item !== undefined && keys.every((key) => item[key] !== undefined)
      ? JSON.stringify(keys.map((key) => item[key]))
      : undefined;
  const inIndexes = indexes.map((index) => {
    const [was, is] = [entry(before, index), entry(after, index)];
    return was === is ? 0 : Number(was !== undefined) + Number(is !== undefined);
  });
  return Math.max(1, Math.ceil(larger / kilobyte)) + inIndexes.reduce((sum, units) => sum + units, 0);
}

/** Read units of reading so many bytes at once: one for each four kilobytes, half of it where the latest word is not asked for. */
export const readUnits = (bytes: number, consistent: boolean): number =>
  Math.max(1, Math.ceil(bytes / (4 * kilobyte))) * (consistent ? 1 : 0.5);
