import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeOf, importsOf, readSourceFiles, type SourceFile } from './source-files';

const files = readSourceFiles();
const inHouse = (house: string): readonly SourceFile[] => files.filter(({ path }) => path.startsWith(`${house}/`));
const houses = ['shared', 'functions', 'infra', 'test'] as const;

/** Where an import leads: a path inside the repository, or a package name. */
const targetOf = (file: SourceFile, target: string): string =>
  target.startsWith('.') ? normalize(join(dirname(file.path), target)) : target;
const houseOf = (target: string): string | undefined => houses.find((house) => target.startsWith(`${house}/`));

const browserFolder = 'functions/web/browser/';
const runsInBrowsers = /^functions\/(import\/(decode-file|open-workbook)|web\/pages\/(check-answer|said\/[a-z-]+))$/;
const packagesOfShared = /^(zod|csv-parse|hono\/jsx)(\/|$)/;

function complaintsAbout(file: SourceFile): readonly string[] {
  return importsOf(file).flatMap((written) => {
    const target = targetOf(file, written);
    const house = houseOf(target);
    const from = houseOf(file.path);
    const say = (why: string): readonly string[] => [`${file.path} imports ${written}: ${why}`];

    if (house === 'test' && from !== 'test') return say('test/ asks how we know; nobody builds on it.');
    if (from === 'shared') {
      if (house !== undefined && house !== 'shared') return say('shared/ says what is true and knows no other house.');
      const lawOrCalendar = /^shared\/(rules|calendar)\//.test(file.path);
      if (house === undefined && lawOrCalendar)
        return say('the rules and the calendar stand on nothing but themselves.');
      if (house === undefined && !packagesOfShared.test(target))
        return say('shared/ runs in Lambda and in the browser and uses only the packages named in shared/README.md.');
    }
    if (from === 'functions' && house === 'infra') return say('functions/ does not know where it stands.');
    const isForBrowsers = (path: string): boolean => path.startsWith(browserFolder);
    if (from === 'functions' && isForBrowsers(file.path)) {
      if (house !== 'shared' && !isForBrowsers(target) && !runsInBrowsers.test(target))
        return say(
          'what browsers run knows shared/ and what reads files or tells an answer in Lambda and in a browser alike, and no more.',
        );
    } else if (from === 'functions' && isForBrowsers(target)) {
      return say('what browsers run is bundled for them; the room only sends it.');
    }
    if (from === 'infra' && (house === 'functions' || house === 'shared')) {
      const told = /^functions\/[a-z]+\/environment$|^functions\/adapters\/table-layout$/.test(target);
      // Every command reads its options, and ends, in one way.
      const asCommand =
        file.path.startsWith('infra/commands/') &&
        /^functions\/commands\/(named-stage|read-options|run-command)$/.test(target);
      if (!told && !asCommand)
        return say('infra/ decides no rule: of the rooms it knows only their environment and the table layout.');
    }
    return [];
  });
}

describe('the arrows between the houses', () => {
  it.each(houses)('%s/ imports only what it may', (house) => {
    expect(inHouse(house).flatMap(complaintsAbout)).toEqual([]);
  });

  it('sees a forbidden arrow', () => {
    const wrong = (path: string, target: string) => complaintsAbout({ path, text: `import { x } from '${target}';` });
    expect(wrong('shared/letters/plan.ts', '../../functions/hours')).toHaveLength(1);
    expect(wrong('shared/rules/assess.ts', 'zod')).toHaveLength(1);
    expect(wrong('shared/words/dates.ts', 'node:fs')).toHaveLength(1);
    expect(wrong('functions/web/app.tsx', '../../infra/stages')).toHaveLength(1);
    expect(wrong('infra/app.ts', '../functions/web/register')).toHaveLength(1);
    expect(wrong('infra/commands/print-cost.ts', '../../functions/commands/redrive')).toHaveLength(1);
    expect(wrong('functions/remind/remind.ts', '../../test/support/world')).toHaveLength(1);
    expect(wrong('functions/web/browser/choose-file.ts', '../uploads/start-upload')).toHaveLength(1);
    expect(wrong('functions/web/browser/choose-file.ts', 'zod')).toHaveLength(1);
    expect(wrong('functions/web/app.ts', './browser/choose-file')).toHaveLength(1);
  });
});

describe('shared/ knows neither the time, nor chance, nor the machine', () => {
  // Of Intl only the plural forms: those of whole numbers are the same wherever they are asked for.
  const banned =
    /\b(?:Date\.now|new Date\b|Math\.random|fetch\(|setTimeout\(|globalThis\b|Temporal\.|Intl\.(?!PluralRules|LDMLPluralRule)|(?:process|console|document|window|crypto)\.[a-z])/;

  it.each(inHouse('shared').map((file) => [file.path, file] as const))('%s', (_path, file) => {
    const found = codeOf(file).match(banned)?.[0];
    expect(
      found === undefined
        ? ''
        : `${file.path} uses ${found}: what depends on the clock, chance or the platform comes in from functions/.`,
    ).toBe('');
  });
});
