/** The dates of every traveller, with the rule behind each: what welcome, changed and told show. */
import { dayOf } from '../calendar';
import type { ActionCode, DeadlineKind } from '../rules';
import { type Block, facts, heading2, heading3, list, paragraph } from './letter-blocks';
import { dayOrUndefined, type Matter, nameDeadline } from './letter-sections-matter';
import { sayLimit } from './letter-sections-reentry';

/** Shown larger than the table below them. */
const shownApart: readonly DeadlineKind[] = ['return'];

/** Said by the dates themselves. */
const saidByDates: readonly ActionCode[] = ['return-in-time', 'renew-stay', 'renew-card'];

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
  const { words, traveller, write } = matter;
  const { answers } = words.letters;
  const returned = dayOrUndefined(traveller.trip?.returned ?? null);
  const rows = listDeadlines(matter);
  return [
    ...(returned === undefined ? sayTrip(matter) : [paragraph(answers.returned(write(returned)))]),
    rows.length > 0 ? facts(rows) : paragraph(answers.noDates),
    ...sayToDo(matter),
  ];
}

const sayTrip = (matter: Matter): readonly Block[] =>
  matter.traveller.trip === null && matter.assessment.verdict === 'clear'
    ? []
    : [paragraph(matter.words.rules.verdicts[matter.assessment.verdict]), ...sayLimit(matter)];

const listDeadlines = (matter: Matter) =>
  matter.assessment.deadlines
    .filter(({ kind, date }) => !shownApart.includes(kind) && dayOf(date) >= matter.today)
    .map(({ kind, date }) => ({
      label: nameDeadline(matter, kind),
      value: matter.words.dates.withWeekday(dayOf(date)),
    }));

/** What the law asks of this person now, and what they should know: findings that are no more than information stay on the own page. */
export function sayToDo({ words, assessment, write }: Matter): readonly Block[] {
  const { answers } = words.letters;
  const actions = assessment.actions
    .filter(({ code }) => !saidByDates.includes(code))
    .map(({ code, by }) => {
      const action = words.rules.actions[code];
      return by === null ? action : answers.by(write(dayOf(by)), action);
    });
  const notes = assessment.findings
    .filter(({ severity }) => severity !== 'info')
    .map(({ code }) => words.rules.findings[code]);
  return [
    ...(actions.length === 0 ? [] : [heading3(answers.toDo), list(actions)]),
    ...(notes.length === 0 ? [] : [heading3(answers.note), list(notes)]),
  ];
}
