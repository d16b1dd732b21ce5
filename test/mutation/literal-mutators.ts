/**
 * Teaches Stryker to change numbers and dates, which are what the law is made of; by itself it changes neither.
 *
 * It offers no way to add a mutator, so this one joins the list Stryker works through. Its version is pinned.
 */
type Node = { readonly type: string; readonly value?: unknown };
/** As much of Babel's NodePath as is asked here. */
type Path = { readonly node: Node; readonly parent: Node; readonly key: string | number | null };
type Mutator = { readonly name: string; mutate(path: Path): Iterable<Node> };

const list = new URL('./node_modules/@stryker-mutator/instrumenter/dist/src/mutators/mutate.js', import.meta.url);
const { allMutators }: { allMutators: Mutator[] } = await import(list.href);

/** One more: a case that pins the number down finds one fewer as well. */
const numbers: Mutator = {
  name: 'NumberLiteral',
  *mutate({ node, parent, key }) {
    if (node.type !== 'NumericLiteral' || typeof node.value !== 'number' || isPartOfAName(parent, key)) return;
    yield { type: node.type, value: node.value + 1 };
  },
};

/** A day earlier and a day later: both sides of the day on which something comes into force. */
const dates: Mutator = {
  name: 'DateLiteral',
  *mutate({ node, parent, key }) {
    if (node.type !== 'StringLiteral' || typeof node.value !== 'string' || isPartOfAName(parent, key)) return;
    if (!/^\d{4}-\d{2}-\d{2}$/.test(node.value)) return;
    for (const step of [-1, 1]) {
      const day = new Date(`${node.value}T00:00:00Z`);
      day.setUTCDate(day.getUTCDate() + step);
      yield { type: node.type, value: day.toISOString().slice(0, 10) };
    }
  },
};

/** A type, or the name of a property. */
const isPartOfAName = (parent: Node, key: Path['key']): boolean =>
  parent.type === 'TSLiteralType' || (parent.type === 'ObjectProperty' && key === 'key');

allMutators.push(numbers, dates);

/** Stryker takes a module for a plugin only where it finds this. */
export const strykerPlugins: readonly never[] = [];
