import * as z from 'zod';
import type { Employer } from '../../shared/employers/employer';
import { hashOfSecret } from '../hash-of-secret';
import { employerWithNextLetter } from '../next-letter';
import type { OtherItem } from '../ports/restoring';
import type { CopiedItem } from './copied-item';
import { markLetters } from './mark-letters';
import type { Remembered } from './remember';
import { replayEmployer } from './replay-employer';
import { countPut, type RestoreCount } from './restore-count';
import type { RestorePowers } from './restore-table';

const wayOfMember = z.looseObject({ pk: z.string(), employerIds: z.array(z.string()) });

/** Puts employers back, when all their people are there; and what leads from an address to those where it still is a member's. */
export async function restoreEmployers(
  world: RestorePowers,
  known: Remembered,
  count: RestoreCount,
  copies: readonly Employer[],
  copy: AsyncIterable<CopiedItem>,
): Promise<void> {
  const ways = new Set<string>();
  const restored: Employer[] = [];
  for (const employer of copies) {
    const replayed = replayEmployer(employer, known.employers.get(employer.id) ?? [], (key) => known.gone.has(key));
    if (replayed === undefined) {
      count.notBroughtBack += 1;
      continue;
    }
    restored.push(replayed);
    for (const { email } of replayed.members) ways.add(`member#${hashOfSecret(email.toLowerCase())} ${employer.id}`);
  }
  for await (const item of copy) {
    if (item.kind === 'other' && item.item.pk.startsWith('member#')) await restoreWay(world, count, item.item, ways);
  }
  for (const employer of restored) {
    const now = world.clock.now();
    const { item, marked } = markLetters(employer, known.letters, now);
    const scheduled = employerWithNextLetter(item);
    const put = await world.restoring.employer(scheduled);
    countPut(count, put);
    if (put === 'left') continue;
    count.marked += marked;
    if (scheduled.next !== undefined && scheduled.next.at <= now) count.due += 1;
  }
}

/** Nobody's address is kept, not even as a hash, where it leads nowhere any more. */
async function restoreWay(
  world: RestorePowers,
  count: RestoreCount,
  item: OtherItem,
  ways: ReadonlySet<string>,
): Promise<void> {
  const { employerIds } = wayOfMember.parse(item);
  const left = employerIds.filter((employer) => ways.has(`${item.pk} ${employer}`));
  if (left.length === 0) count.notBroughtBack += 1;
  else countPut(count, await world.restoring.other({ ...item, employerIds: left }));
}
