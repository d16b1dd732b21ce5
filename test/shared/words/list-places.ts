/** What stands where in the words of a language, and what a sentence names of what it is told. */

/** A place of the words, `letters.frame.advice`, and what stands there. */
export type Place = readonly [string, unknown];

/** Every place of some words. Each entry of a list is a place. */
export function listPlaces(words: object, path = ''): readonly Place[] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) => {
    const here = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'object' && value !== null) return listPlaces(value, here);
    return [[here, value] as const];
  });
}

/** An argument that says its own name wherever it is written, and the name of what is taken from it. */
const argument = (name: string): unknown =>
  new Proxy(
    {},
    {
      get: (_, key) =>
        typeof key === 'symbol' ? () => `⟨${name}⟩` : key === 'toString' ? () => `⟨${name}⟩` : `⟨${name}.${key}⟩`,
    },
  );

/** A count that is known again however its thousands are parted. */
const count = 86_421;
const written = /86[.,]?421/g;

const [one, two, three, four, five] = ['1', '2', '3', '4', '5'].map(argument);
/** A sentence is told names, counts or lists: which it wants only it knows. */
const tellings: readonly (readonly unknown[])[] = [
  [one, two, three, four, five],
  [count, two, three, four, five],
  [one, count, three, four, five],
  [one, two, count, four, five],
  [one, -count, three, four, five],
  [one, [two], [three], four, five],
];

/** Which arguments a sentence names, for each telling; null where it wants to be told otherwise. */
const namedBy = (sentence: unknown): readonly (string | null)[] =>
  tellings.map((telling) => {
    if (typeof sentence !== 'function') return '';
    try {
      const said = String(Reflect.apply(sentence, undefined, [...telling])).replace(written, '⟨count⟩');
      return [...new Set(said.match(/⟨[^⟩]+⟩/g) ?? [])].toSorted().join(' ');
    } catch {
      return null;
    }
  });

const kindOf = ([place, value]: Place): string => `${place} ${value === null ? 'null' : typeof value}`;

/** What one language has and the other has not: places, and arguments that a sentence names. */
export function compareWords(own: readonly Place[], english: readonly Place[]): readonly string[] {
  const [ours, theirs] = [new Set(own.map(kindOf)), new Set(english.map(kindOf))];
  const inEnglish = new Map(english);
  return [
    ...[...theirs].filter((place) => !ours.has(place)).map((place) => `not there: ${place}`),
    ...[...ours].filter((place) => !theirs.has(place)).map((place) => `too many: ${place}`),
    ...own.flatMap(([place, value]) => {
      const [here, there] = [namedBy(value), namedBy(inEnglish.get(place))];
      const index = here.findIndex((named, at) => named !== null && there[at] !== null && named !== there[at]);
      return index < 0 ? [] : [`${place} names “${here[index]}”, English “${there[index]}”`];
    }),
  ];
}
