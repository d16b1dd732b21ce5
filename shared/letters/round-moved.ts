/** What a letter to members of an employer says of dates that a change of law moved. */
import { type DateText, dayOf } from '../calendar';
import type { PersonInRound } from '../employers/person-in-round';
import type { EmployerLetterWords } from '../words/employer-letter-words';
import { type Block, heading2, list, paragraph } from './letter-blocks';

/** Beyond it a letter is not read to its end; the page has everybody. */
const mostNamed = 50;

/** `above`: the heading it stands under. A line for each person, old → new and by which rule; nothing where no date moved. */
export function sayMoved(
  people: readonly PersonInRound[],
  above: string,
  { rounds, dates }: EmployerLetterWords,
): readonly Block[] {
  if (people.length === 0) return [];
  const words = rounds.moved;
  const write = (date: DateText | null): string => (date === null ? words.none : dates.short(dayOf(date)));
  const lines = people.slice(0, mostNamed).map(({ name, employeeId, moved }) =>
    words.line(
      rounds.person(name, employeeId),
      moved.map(({ kind, before, now, rule, since }) =>
        words.date(words.kinds[kind], write(before), write(now), rule, write(since)),
      ),
    ),
  );
  const title = words.title(people.length);
  const more = people.length - mostNamed;
  return [
    ...(title === above ? [] : [heading2(title)]),
    paragraph(words.what),
    list([...lines, ...(more > 0 ? [rounds.weekly.more(more)] : [])]),
  ];
}
