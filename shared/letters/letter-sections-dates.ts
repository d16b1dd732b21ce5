/** The dates of every traveller, with the rule behind each: what welcome, changed and told show. */
import { dayOf } from '../calendar';
import type { DeadlineKind } from '../rules/assessment';
import { writeDateWithWeekday } from '../words/dates';
import { type Block, facts, heading2, paragraph } from './letter-blocks';
import type { Matter } from './letter-sections-matter';
import { sayLimit } from './letter-sections-reentry';

/** Shown larger than the table below them. */
const shownApart: readonly DeadlineKind[] = ['return'];

/** A heading and the dates of each traveller. */
export const sayDates = (matters: readonly Matter[]): readonly Block[] =>
  matters.flatMap((matter): readonly Block[] => {
    const { answers } = matter.words.letters;
    return [
      heading2(matter.name === undefined ? answers.dates : answers.whoseDates(matter.name)),
      ...sayTraveller(matter),
    ];
  });

function sayTraveller(matter: Matter): readonly Block[] {
  const { words, traveller, assessment, write } = matter;
  const { answers } = words.letters;
  const returned = traveller.trip?.returned ?? null;
  const rows = sayDeadlines(matter);
  if (rows.length === 0 && assessment.verdict === 'clear' && returned === null) return [paragraph(answers.noDates)];
  return [
    ...(returned === null ? sayVerdict(matter) : [paragraph(answers.returned(write(dayOf(returned))))]),
    ...(returned === null ? sayLimit(matter) : []),
    facts(rows),
  ];
}

const sayVerdict = ({ words, traveller, assessment }: Matter): readonly Block[] =>
  traveller.trip === null && assessment.verdict === 'clear'
    ? []
    : [paragraph(words.rules.verdicts[assessment.verdict])];

const sayDeadlines = ({ words, assessment, today }: Matter) =>
  assessment.deadlines
    .filter(({ kind, date }) => !shownApart.includes(kind) && dayOf(date) >= today)
    .map(({ kind, date }) => ({
      label: words.letters.labels.deadlines[kind],
      value: writeDateWithWeekday(dayOf(date), words.language),
    }));
