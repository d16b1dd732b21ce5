/** Event patterns, as EventBridge rules and the filters of event source mappings write them. */
import { isRecord } from './resolve';

/**
 * True where the event fits: every key of the pattern is met; a list means any of its values.
 * Matches exact values, `prefix`, `suffix`, `exists`, `anything-but` (values), `equals-ignore-case`, `numeric`, `wildcard` and `$or`.
 * @throws Error for a matcher the stage does not know.
 * @see https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-create-pattern-operators.html
 */
export function fitsPattern(pattern: unknown, event: unknown): boolean {
  if (Array.isArray(pattern)) return fitsAny(pattern, event);
  if (!isRecord(pattern))
    throw new Error(`A pattern has ${JSON.stringify(pattern)} where a list or an object is expected.`);
  return Object.entries(pattern).every(([key, part]) => {
    if (key === '$or' && Array.isArray(part)) return part.some((choice) => fitsPattern(choice, event));
    // A key that is not there is still asked: `exists: false` is met by it.
    return fitsPattern(part, isRecord(event) ? event[key] : undefined);
  });
}

function fitsAny(choices: readonly unknown[], value: unknown): boolean {
  const values = Array.isArray(value) ? value : [value];
  return choices.some((choice) =>
    isRecord(choice) ? fitsMatcher(choice, value, values) : values.some((one) => one === choice),
  );
}

function fitsMatcher(matcher: Readonly<Record<string, unknown>>, value: unknown, values: readonly unknown[]): boolean {
  const [[name, operand] = ['', undefined], ...more] = Object.entries(matcher);
  if (more.length > 0) throw new Error(`A matcher has more than one name: ${JSON.stringify(matcher)}.`);
  // Only leaves exist: an object in between has no value of its own.
  if (name === 'exists') return (value !== undefined && !isRecord(value)) === operand;
  if (name === 'anything-but' && !isRecord(operand)) {
    const unwanted = Array.isArray(operand) ? operand : [operand];
    return value !== undefined && values.every((one) => !unwanted.includes(one));
  }
  const texts = values.filter((one): one is string => typeof one === 'string');
  if (typeof operand === 'string') {
    if (name === 'prefix') return texts.some((text) => text.startsWith(operand));
    if (name === 'suffix') return texts.some((text) => text.endsWith(operand));
    if (name === 'equals-ignore-case') return texts.some((text) => text.toLowerCase() === operand.toLowerCase());
    if (name === 'wildcard') {
      const expression = operand
        .split('*')
        .map((part) => part.replace(/[\\^$.+?()[\]{}|]/g, '\\$&'))
        .join('.*');
      return texts.some((text) => new RegExp(`^${expression}$`, 's').test(text));
    }
  }
  if (name === 'numeric' && Array.isArray(operand))
    return values.some((one) => typeof one === 'number' && fitsNumbers(operand, one));
  throw new Error(`The stage does not know the matcher ${JSON.stringify(matcher)}.`);
}

/** `[">", 0, "<=", 5]`: pairs of operator and bound, all of which hold. */
function fitsNumbers(comparison: readonly unknown[], value: number): boolean {
  const holds: Readonly<Record<string, (bound: number) => boolean>> = {
    '=': (bound) => value === bound,
    '<': (bound) => value < bound,
    '<=': (bound) => value <= bound,
    '>': (bound) => value > bound,
    '>=': (bound) => value >= bound,
  };
  return Array.from({ length: comparison.length / 2 }, (_, index) => index * 2).every((at) => {
    const compare = holds[String(comparison[at])];
    const bound = comparison[at + 1];
    if (compare === undefined || typeof bound !== 'number')
      throw new Error(`The stage does not know the comparison ${JSON.stringify(comparison)}.`);
    return compare(bound);
  });
}
