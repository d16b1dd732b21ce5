/** Which words belong to which reminder, as a table. */
import type { ReminderKind } from './kinds';
import { list, paragraph } from './letter-blocks';
import { sayCardEnd, sayCardOpens, sayCardPassed } from './letter-sections-card';
import { sayDeparture } from './letter-sections-departure';
import type { DueMatter, Section } from './letter-sections-matter';
import { sayBack, sayContinuation, sayReturn, sayReturnPassed, sayYearly } from './letter-sections-reentry';
import { sayStayEnd, sayStayOpens, sayStayPassed } from './letter-sections-stay';

const sections: Readonly<Record<ReminderKind, (matter: DueMatter) => Section>> = {
  departure: sayDeparture,
  return: sayReturn,
  continuation: sayContinuation,
  'return-passed': sayReturnPassed,
  back: sayBack,
  'stay-renewal-opens': sayStayOpens,
  'stay-end': sayStayEnd,
  'stay-passed': sayStayPassed,
  'card-renewal-opens': sayCardOpens,
  'card-end': sayCardEnd,
  'card-passed': sayCardPassed,
  yearly: sayYearly,
  'missing-fact': sayMissingFact,
};

/** What a reminder says about its date. */
export const writeSection = (matter: DueMatter): Section => sections[matter.reminder.kind](matter);

function sayMissingFact({ words, assessment }: DueMatter): Section {
  const { missing } = words.letters;
  return {
    subject: missing.subject,
    title: missing.title,
    blocks: [
      paragraph(missing.why),
      list(assessment.missing.map((fact) => words.rules.missing[fact])),
      paragraph(missing.until),
    ],
    button: missing.button,
  };
}
