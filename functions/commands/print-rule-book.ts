/** The rule book as Markdown: what stands below the marker in `shared/rules/README.md`. */
import { type DateText, type Day, dateText } from '../../shared/calendar';
import { assess } from '../../shared/rules';
import { lastCheckedOn, listLawChanges, outlineBook, type RuleArea } from '../../shared/rules/book/outline-book';
import type { DatedRule } from '../../shared/rules/book/rules';
import { type Example, type ExampleArea, exampleAreas, unspokenCases } from '../../shared/rules/examples';
import { lawPage } from '../../shared/words/en/law-page';
import { rulesWords } from '../../shared/words/en/rules';
import { tellFacts } from '../../shared/words/tell-facts';

export const beginMark = '<!-- Printed from book/ and examples/ by `npm run law`. Do not edit below. -->';
export const endMark = '<!-- End of what is printed. -->';

/** A README with the part between the marks printed anew. Throws where it does not have both marks. */
export function printInto(readme: string): string {
  const begin = readme.indexOf(beginMark);
  const end = readme.indexOf(endMark);
  if (begin < 0 || end < begin) throw new Error(`The README needs the lines "${beginMark}" and "${endMark}".`);
  return `${readme.slice(0, begin)}${beginMark}\n\n${printRuleBook()}\n\n${readme.slice(end)}`;
}

/** The rules by area, the changes by day, and the worked examples with what comes out. */
export function printRuleBook(): string {
  const asOf = lastCheckedOn();
  return [
    '## The rule book',
    `As the law stood on ${asOf}, when it was last compared with its sources. Versions that have ended, or are not yet in force, say so. How sure we are:`,
    Object.entries(lawPage.confidence)
      .map(([confidence, { long }]) => `- \`${confidence}\`: ${long}`)
      .join('\n'),
    ...outlineBook(asOf).flatMap((area) => printArea(area, asOf)),
    '## What has changed, and what will',
    printTable(
      ['day', 'rule', 'change', 'what it says'],
      listLawChanges().map(({ date, kind, rule }) => [
        date,
        rule.id,
        `${lawPage.changes.kinds[kind]}${standingOn(asOf, rule)}`,
        kind === 'ended' ? '' : rule.sentence.en,
      ]),
    ),
    '## Worked examples',
    'Invented people and what comes out for them; the same on the page `/law`, and each is a test. The rows live in [`examples/`](examples/index.ts).',
    ...exampleAreas.flatMap(printExamples),
    `### ${lawPage.examples.unspoken}`,
    ...unspokenCases.map(({ id, who, why }) => `**${id}** ${who.en} ${why.en}`),
  ].join('\n\n');
}

/** What is not the law on a day: it has ended before, or is still to come. */
function standingOn(day: DateText, { from, until }: DatedRule): string {
  if (from > day) return `<br>**${lawPage.coming.toLowerCase()}**`;
  return until !== null && until < day ? `<br>**${lawPage.ended.toLowerCase()}**` : '';
}

const printArea = ({ title, rules }: RuleArea, asOf: DateText): readonly string[] => [
  `### ${title.en}`,
  printTable(
    ['rule', 'what it says', 'written in', 'sure', 'in force', 'checked'],
    rules
      .flatMap(({ current, coming, ended }) => [...(current === null ? [] : [current]), ...coming, ...ended])
      .map((version) => printVersion(version, asOf)),
  ),
];

function printVersion(version: DatedRule, asOf: DateText): Row {
  const { id, sentence, source, confidence, from, until, checked } = version;
  return [
    `${id}${standingOn(asOf, version)}`,
    sentence.en,
    `[${source.text.en}](${source.url})`,
    confidence,
    until === null ? `${from > asOf ? 'from' : 'since'} ${from}` : `${from} to ${until}`,
    checked,
  ];
}

const printExamples = ({ title, examples }: ExampleArea): readonly string[] => [
  `### ${title.en}`,
  printTable(
    ['', 'who', 'facts', 'asked on', 'verdict', 'last day', 'set by', 'plan for', 'rules'],
    examples.map(printExample),
  ),
];

function printExample({ id, who, note, facts, on, outcome }: Example): Row {
  const { verdict, returnBy, boundBy, planToReturnBy } = assess(facts, on);
  const told = [
    rulesWords.statuses[facts.residence.status],
    ...tellFacts(facts, { words: lawPage.examples.facts, write: (day: Day) => dateText(day) }),
  ];
  return [
    id,
    note === undefined ? who.en : `${who.en}<br>*${note.en}*`,
    told.join('; '),
    on,
    verdict,
    returnBy ?? '–',
    boundBy ?? '–',
    planToReturnBy ?? '–',
    outcome.rules.join(', '),
  ];
}

type Row = readonly string[];

const printTable = (headings: Row, rows: readonly Row[]): string =>
  [headings, headings.map(() => '---'), ...rows].map((cells) => `| ${cells.map(escapeCell).join(' | ')} |`).join('\n');

const escapeCell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
