import { type Status, statuses } from '../../rules/facts';
import { fold } from '../fold';
import type { CellReading } from '../reading';
import { numberedStatuses, statusNames } from '../status-names';

const namesOf: Partial<Record<Status, readonly string[]>> = statusNames;
const statusOfFolded = new Map<string, Status>(
  statuses.flatMap((status) => [status, ...(namesOf[status] ?? [])].map((name) => [fold(name), status] as const)),
);

/** `技能実習`, `Technical Intern Training`: a name that says nothing without its number. */
const numberMissing = new Set<string>();

for (const { english, japanese, byNumber, letters } of numberedStatuses) {
  for (const name of [...english, ...japanese]) numberMissing.add(fold(name));
  for (const [index, status] of byNumber.entries()) {
    for (const letter of ['', ...letters]) {
      for (const number of [String(index + 1), 'i'.repeat(index + 1), '一二三'.charAt(index)]) {
        for (const name of english) remember(status, `${name} ${number} ${letter}`, `${name} No. ${number} ${letter}`);
        for (const name of japanese)
          remember(status, `${name}${number}号${letter}`, `${name}第${number}号${letter}`, `${name}${number}${letter}`);
      }
    }
  }
}

function remember(status: Status, ...names: readonly string[]): void {
  for (const name of names) statusOfFolded.set(fold(name), status);
}

/** Reads a status of residence: our slug, the official English or Japanese, or a usual short form such as `技人国`. */
export function readStatus(text: string): CellReading<Status> {
  const folded = fold(text);
  const status = statusOfFolded.get(folded);
  if (status !== undefined) return { value: status };
  return { code: numberMissing.has(folded) ? 'status-needs-number' : 'status-unknown' };
}
