import type { Employer, Member } from '../../shared/employers/employer';
import type { EmployerLine } from '../ports/journal';

/**
 * What an employer of the copy becomes after what was decided since; undefined where it erased everything. Members who were removed
 * and keys that were deleted do not come back, nobody is signed in again, and rounds that were made are not made twice. Members and
 * keys that were added since are lost.
 */
export function replayEmployer(
  copy: Employer,
  lines: readonly EmployerLine[],
  isGone: (key: string) => boolean,
): Employer | undefined {
  const since = lines.filter(({ version }) => version > copy.version);
  if (since.some(({ gone }) => gone === true)) return undefined;
  const replayed = since.reduce(replayLine, copy);
  const keys = copy.keys.filter(({ id }) => !isGone(`key#${id}`));
  return keys.length === copy.keys.length ? replayed : { ...replayed, keys };
}

function replayLine(employer: Employer, { members = [], roundMadeAt }: EmployerLine): Employer {
  const marks = new Map(members.map((mark) => [mark.id, mark]));
  return {
    ...employer,
    members: employer.members.flatMap((member): readonly Member[] => {
      const mark = marks.get(member.id);
      if (mark === undefined) return [member];
      return 'removed' in mark ? [] : [{ ...member, ...mark }];
    }),
    ...(roundMadeAt === undefined ? {} : { roundMadeAt }),
  };
}
