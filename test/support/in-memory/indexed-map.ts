/**
 * A map that also finds its values by what they have in common, as a table does by its indexes: however many there are, looking up a
 * few costs the same. An index gives the word a value is found by; undefined where it is not in the index.
 */
export class IndexedMap<Key, Value, Name extends string> extends Map<Key, Value> {
  readonly #words: Readonly<Record<Name, (value: Value) => string | number | undefined>>;
  readonly #found = new Map<Name, Map<string | number, Set<Key>>>();
  #sorted: readonly Key[] | undefined;

  constructor(words: Readonly<Record<Name, (value: Value) => string | number | undefined>>) {
    super();
    this.#words = words;
  }

  override set(key: Key, value: Value): this {
    const before = this.get(key);
    if (before === undefined) this.#sorted = undefined;
    else this.#forget(key, before, value);
    super.set(key, value);
    for (const [name, word] of this.#wordsOf(value)) {
      const index = this.#index(name);
      const keys = index.get(word);
      if (keys === undefined) index.set(word, new Set([key]));
      else keys.add(key);
    }
    return this;
  }

  override delete(key: Key): boolean {
    const before = this.get(key);
    if (before !== undefined) this.#forget(key, before);
    this.#sorted = undefined;
    return super.delete(key);
  }

  override clear(): void {
    this.#found.clear();
    this.#sorted = undefined;
    super.clear();
  }

  /** The keys of all values an index finds by this word, in the order they came under it. */
  keysBy(name: Name, word: string | number): Iterable<Key> {
    return this.#index(name).get(word) ?? [];
  }

  /** Every word of an index, in no order. */
  wordsIn(name: Name): Iterable<string | number> {
    return this.#index(name).keys();
  }

  /** All keys in the order of their code units. */
  sortedKeys(): readonly Key[] {
    this.#sorted ??= [...this.keys()].sort();
    return this.#sorted;
  }

  /** Takes a value out of the indexes in which its successor does not stand under the same word. */
  #forget(key: Key, before: Value, after?: Value): void {
    const kept = new Map(after === undefined ? [] : this.#wordsOf(after));
    for (const [name, word] of this.#wordsOf(before)) {
      if (kept.get(name) === word) continue;
      const index = this.#index(name);
      const keys = index.get(word);
      keys?.delete(key);
      if (keys?.size === 0) index.delete(word);
    }
  }

  #index(name: Name): Map<string | number, Set<Key>> {
    const known = this.#found.get(name);
    if (known !== undefined) return known;
    const index = new Map<string | number, Set<Key>>();
    this.#found.set(name, index);
    return index;
  }

  *#wordsOf(value: Value): Generator<readonly [Name, string | number]> {
    for (const name in this.#words) {
      const word = this.#words[name](value);
      if (word !== undefined) yield [name, word];
    }
  }
}
