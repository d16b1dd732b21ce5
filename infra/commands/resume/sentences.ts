/** Grants as clauses a person reads: nothing of them is left out, and what is alike is said once. */
import { wordsFor } from './actions';
import type { Grant } from './grants';
import { list } from './names';

/** An ARN of this account without what all of them share. */
const plain = (text: string): string =>
  text.replace(/^arn:aws:([a-z0-9-]+):[a-z0-9-]*:this account:(.+)$/, '`$1:$2`').replace(/^\*$/, '`*`');

/** The grants as clauses, such as `read and put items of the table Registrations`: those of the same kind in one. */
export function sayGrants(grants: readonly Pick<Grant, 'action' | 'resource' | 'condition'>[]): readonly string[] {
  const byTarget = groupBy(grants, ({ resource, condition, action }) =>
    JSON.stringify([wordsFor(action, resource).of, resource, condition]),
  );
  const rows = byTarget.map((some) => {
    const [{ resource, condition, action }] = some;
    const verbs = [...new Set(some.map((one) => wordsFor(one.action, resource).verb))];
    return { verbs: list(verbs), of: wordsFor(action, resource).of, resource, condition };
  });
  return groupBy(rows, ({ verbs, of, condition }) => JSON.stringify([verbs, of, condition])).map((some) => {
    const [{ verbs, of, condition }] = some;
    return [verbs, of, sayResources(some.map(({ resource }) => resource)), condition].filter(Boolean).join(' ');
  });
}

/** Resources, those that are parts of one thing together: `plans/* and uploads/* in the bucket Files`. */
function sayResources(resources: readonly string[]): string {
  const split = [...new Set(resources)].map((resource) => {
    const [, whole = resource, part = ''] = /^((?:table|bucket) \S+?)\/(.+)$/.exec(resource) ?? [];
    return { whole, part };
  });
  const whole = split.filter(({ part }) => part === '').map((one) => one.whole);
  const parts = groupBy(
    split.filter(({ part }) => part !== ''),
    (one) => one.whole,
  ).map((some) => `${list(some.map(({ part }) => `\`${part}\``))} of ${article(some[0].whole)}`);
  return list([...sayTogether(whole), ...parts]);
}

/** Things of one kind with the kind said once: `the queues due and due-now`. */
function sayTogether(wholes: readonly string[]): readonly string[] {
  const kind = /^(bucket|queue|role|room|secret|topic) (?=\S+$)/;
  return groupBy(wholes, (whole) => kind.exec(whole)?.[1] ?? whole).map((some) => {
    const noun = kind.exec(some[0])?.[1];
    if (noun === undefined || some.length === 1) return article(some[0]);
    return `the ${noun}s ${list(some.map((whole) => whole.replace(kind, '')))}`;
  });
}

/** A resource in a sentence. */
export const article = (whole: string): string => (/^arn:|^\*$/.test(whole) ? plain(whole) : `the ${whole}`);

/** The values in groups of the same key, in the order they came; no group is empty. */
export function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): readonly (readonly [T, ...T[]])[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group === undefined) groups.set(keyOf(value), [value]);
    else group.push(value);
  }
  return [...groups.values()];
}
