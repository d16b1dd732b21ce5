/** What is mutated, and which tests are asked about it. */
export type Area = {
  readonly name: string;
  readonly mutate: readonly string[];
  /** Folders and files, quickest first: the first test that fails ends a mutant, so the slow ones are seldom asked. */
  readonly tests: readonly string[];
};

/** The calendar is not among them: its tests walk through every day of 151 years beside Temporal, which no mutant of it survives and which would take a minute for each. */
export const areas: readonly Area[] = [
  {
    name: 'rules',
    // The book and the examples are sentences and sources: whether one is right is for a reader to judge.
    mutate: ['shared/rules/**/*.ts', '!shared/rules/book/**', '!shared/rules/examples/**'],
    tests: [
      'test/shared/rules/golden-cases.test.ts',
      'test/shared/rules/verdicts.test.ts',
      'test/shared/rules/deadlines.test.ts',
      'test/shared/rules/findings.test.ts',
      'test/shared/rules/steps.test.ts',
      'test/laws/second-reading.test.ts',
      'test/laws/',
      'test/shared/rules/',
    ],
  },
];

/** The area of a name. Throws a RangeError where there is none. */
export function areaNamed(name: string | undefined): Area {
  const area = areas.find((one) => one.name === name);
  if (area === undefined) throw new RangeError(`no area is named ${name}; there are ${areas.map((one) => one.name)}`);
  return area;
}
