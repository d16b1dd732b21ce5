import type { RestoreCount } from '../restore/restore-count';

/** Items between two lines of progress. */
const itemsPerLine = 10_000;

const itemsOf = ({ written, left, notBroughtBack, expired }: RestoreCount): number =>
  written + left + notBroughtBack + expired;

/** Says how far a restoring has come, now and then. */
export function sayProgress(say: (line: string) => void = console.log): (count: RestoreCount) => void {
  let said = 0;
  return (count) => {
    const items = itemsOf(count);
    if (items < said + itemsPerLine) return;
    said = items;
    say(`  ${items} items: ${count.written} written, ${count.left} left alone …`);
  };
}

/** What came of a restoring; ids, and nothing of anybody. */
export function saySummary(
  count: RestoreCount,
  { dry, seconds }: { readonly dry: boolean; readonly seconds: number },
): string {
  const lines = [
    dry ? 'Nothing was written. This is what would be:' : `Restored in ${seconds.toFixed(1)} s.`,
    '',
    `  ${count.written} items written, ${count.people} people among them`,
    `  ${count.left} left alone: the table has them already, as new or newer`,
    `  ${count.notBroughtBack} not brought back: erased or deleted since the copy`,
    `  ${count.expired} not brought back: their time was over`,
    `  ${count.replayed} people are now what they decided since: stopped, confirmed, taken over …`,
    `  ${count.marked} letters marked as settled since the copy`,
    `  ${count.due} items have a letter whose hour has come: it goes now`,
  ];
  if (count.unreachable.length > 0) {
    lines.push(
      '',
      'Not written to any more, for their address was given up or replaced since, and the new one is lost:',
    );
    lines.push(...count.unreachable.map((id) => `  ${id}`));
  }
  if (count.unreadable.length > 0) {
    lines.push('', 'Not put back, for no release of ours wrote them so:', ...count.unreadable.map((pk) => `  ${pk}`));
  }
  return lines.join('\n');
}
