/** What a section is written from: one traveller, one date, and the words to say it in. */
import { type DateText, type Day, dayOf } from '../calendar';
import type { Traveller } from '../registrations/registration';
import type { DeadlineKind } from '../rules/assessment';
import type { ReentryWords } from '../words/section-words';
import type { Words } from '../words/words';
import type { AssessedTraveller, LetterContent } from './content';
import type { Reminder } from './kinds';
import type { Block, Fact } from './letter-blocks';

export type Section = {
  /** The whole letter's subject where this section comes first. */
  readonly subject: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  /** What the letter's one button says; else "open your own page". */
  readonly button?: string | undefined;
  /** Where that button leads; else to the own page. */
  readonly url?: string | undefined;
  /** What comes below the button. */
  readonly after?: readonly Block[] | undefined;
};

/** One traveller, and what it takes to say something about them. */
export type Matter = AssessedTraveller & {
  readonly words: Words;
  /** How the letter calls this traveller; undefined where there is only one. */
  readonly name: string | undefined;
  readonly today: Day;
  readonly away: boolean;
  readonly endOfDay: LetterContent['endOfDay'];
  /** A date in a sentence. */
  readonly write: (day: Day) => string;
};

/** A matter with the date that is due. */
export type DueMatter = Matter & {
  readonly reminder: Reminder;
  /** From today in Japan, not from the day the letter was planned for: it may go late. */
  readonly daysLeft: number;
};

type MatterContent = Pick<LetterContent, 'registration' | 'travellers' | 'today' | 'endOfDay'>;

/** What there is to say about each traveller of a letter. */
export function gatherMatters(content: MatterContent, words: Words): readonly Matter[] {
  return content.travellers.map((assessed, index) => ({
    ...assessed,
    words,
    name:
      content.travellers.length === 1
        ? undefined
        : (assessed.traveller.label ?? words.letters.frame.traveller(index + 1)),
    today: content.today,
    away: isAway(assessed, content.today),
    endOfDay: content.endOfDay,
    write: words.dates.plain,
  }));
}

/** The matter of one reminder; nothing where its traveller is no longer in the registration. */
export function gatherDue(matters: readonly Matter[], reminder: Reminder): readonly DueMatter[] {
  return matters
    .filter(({ traveller }) => traveller.id === reminder.traveller)
    .map((matter) => ({ ...matter, reminder, daysLeft: reminder.date - matter.today }));
}

const isAway = ({ traveller: { trip } }: AssessedTraveller, today: Day): boolean =>
  trip !== null && trip.returned === null && dayOf(trip.departs) < today;

/** The day of a deadline, where there is one. */
export function deadlineOf({ assessment }: AssessedTraveller, kind: DeadlineKind): Day | undefined {
  const deadline = assessment.deadlines.find((one) => one.kind === kind);
  return deadline && dayOf(deadline.date);
}

/** Whether so few days are left that the next working day counts. */
export function isWithinAWeek(matter: Matter, kind: DeadlineKind): boolean {
  const day = deadlineOf(matter, kind);
  return day !== undefined && day >= matter.today && day - matter.today <= 7;
}

export const dayOrUndefined = (text: DateText | null): Day | undefined => (text === null ? undefined : dayOf(text));

/** A day, its weekday, and what is left until then. */
export const sayDay = ({ words, today }: Matter, label: string, day: Day): Block => ({
  block: 'date',
  label,
  date: words.dates.withWeekday(day),
  note: words.letters.frame.daysLeft(day - today),
});

/** When a day of the law ends, in Japan and on the reader's clock. */
export function sayEndOfDay({ words, endOfDay }: Matter, day: Day): Fact {
  const { frame, labels } = words.letters;
  const japan = `${words.dates.short(day)} 23:59`;
  const clocks = endOfDay(day);
  if (clocks === null) return { label: labels.endOfDay, value: frame.endOfDay(japan) };
  const local = `${words.dates.short(clocks.local.day)} ${clocks.local.time}`;
  return { label: labels.endOfDay, value: frame.bothClocks(japan, local, clocks.place) };
}

/** What a date is called beside it; a special permanent resident holds a certificate, not a card. */
export function nameDeadline({ words, traveller }: Matter, kind: DeadlineKind): string {
  const inPlace = holdsCertificate(traveller) ? words.letters.labels.certificate[kind] : undefined;
  return inPlace ?? words.rules.deadlines[kind];
}

export const holdsCertificate = ({ residence }: Traveller): boolean =>
  residence.status === 'special-permanent-resident';

/** The papers this person travels on. */
export function namePapers({ traveller, assessment }: AssessedTraveller): keyof ReentryWords['papers'] {
  if (traveller.residence.card === 'none') return 'passport';
  if (assessment.basis === 'refugee-travel-document') return 'travel-document';
  if (holdsCertificate(traveller)) return 'certificate';
  return assessment.basis === 'reentry-permit' ? 'permit' : 'card';
}

/** Drops what does not apply, so that a list of advice reads as one expression. */
export const present = (items: readonly (string | undefined | false)[]): readonly string[] =>
  items.filter((item): item is string => typeof item === 'string');
