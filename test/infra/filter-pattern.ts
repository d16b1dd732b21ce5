/**
 * Whether a line of JSON matches a filter pattern, as much of the language as our filters use: comparisons of fields, joined by `&&`.
 * https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/FilterAndPatternSyntax-for-Metric-Filters.html
 */
export function matches(pattern: string, line: string): boolean {
  const inner = /^\{ (.+) \}$/.exec(pattern)?.[1];
  if (inner === undefined) throw new Error(`${pattern} is no pattern for JSON.`);
  const fields: Readonly<Record<string, unknown>> = JSON.parse(line);
  return inner.split(' && ').every((term) => {
    const [, field = '', operator, text, number] = /^\$\.(\w+) (=|>) (?:"([^"]*)"|(\d+))$/.exec(term) ?? [];
    const value = fields[field];
    if (operator === '=' && text !== undefined) return value === text;
    if (operator === '>' && number !== undefined) return typeof value === 'number' && value > Number(number);
    throw new Error(`${term} is more than this reader of patterns knows.`);
  });
}
