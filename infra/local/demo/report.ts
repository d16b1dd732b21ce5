import type { Promised, Totals } from './account';
import type { Letter } from './visitor';

/** The table of what went out (day, to, subject, why), what was lost, and the totals, as text for a terminal. */
export function writeReport(due: readonly Promised[], letters: readonly Letter[], totals: Totals): string {
  const rows = letters.map((letter) => [
    letter.at.slice(0, 16).replace('T', ' '),
    letter.to.join(', '),
    letter.subject,
    whyOf(letter, due),
  ]);
  const lost = due.filter(({ status }) => !['sent', 'delivered', 'superseded', 'skipped'].includes(status));
  return [
    '',
    table([['day (UTC)', 'to', 'subject', 'why'], ...rows]),
    ...lost.map(({ to, key, status, reason }) => `LOST  ${to}  ${key}  ${status} ${reason ?? ''}`),
    '',
    `promised ${totals.promised}   sent ${totals.sent}   superseded by a nearer letter ${totals.superseded}   skipped ${totals.skipped}   late ${totals.late}   lost ${totals.lost}`,
  ].join('\n');
}

/** The keys of the letters a mail carried: those of the same reader that were sent in that minute. */
function whyOf(letter: Letter, due: readonly Promised[]): string {
  const sentAt = Date.parse(letter.at);
  return due
    .filter(
      ({ to, at, status }) =>
        letter.to.includes(to) && Math.abs(at - sentAt) <= 60_000 && (status === 'sent' || status === 'delivered'),
    )
    .map(({ key }) => key)
    .join(', ');
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = [16, 22, 70];
  return rows.map((row) => row.map((cell, column) => cut(cell, widths[column])).join('  ')).join('\n');
}

const cut = (cell: string, width: number | undefined): string =>
  width === undefined ? cell : cell.length > width ? `${cell.slice(0, width - 1)}…` : cell.padEnd(width);
