/** "I have seen this": what a reminder asks about dates that are near or behind. */
import { dateText } from '../calendar';
import { datesToSee, hasSeen } from '../registrations/seen';
import type { Words } from '../words/words';
import type { LetterContent } from './content';
import { type Block, paragraph } from './letter-blocks';

type DueContent = Extract<LetterContent, { readonly letter: 'reminder' }>;

/** The button, as long as those this letter is about have a date to see that nobody said they have seen; else nothing. */
export function askSeen(content: DueContent, { letters: { frame } }: Words): readonly Block[] {
  const { registration, travellers, reminders, today, links } = content;
  const concerned = new Set(reminders.map(({ traveller }) => traveller));
  const isUnseen = travellers.some(
    ({ traveller, assessment }) =>
      concerned.has(traveller.id) &&
      datesToSee(assessment, dateText(today)).some((date) => !hasSeen(registration, traveller.id, date)),
  );
  if (!isUnseen) return [];
  const { origin } = registration;
  return [
    paragraph(frame.seen.ask),
    ...(origin.by === 'employer' ? [paragraph(frame.seen.employerSees(origin.employerName))] : []),
    { block: 'button', look: 'quiet', text: frame.seen.button, url: links.seen },
  ];
}
