/** Puts a letter into words: one list of blocks, written once as text and once as HTML. */
import { reviewerOf } from '../words/languages';
import { readingsInBrackets, withoutReadings, writeRuby } from '../words/ruby';
import type { Words } from '../words/words';
import type { LetterContent, WrittenLetter } from './content';
import { namesDates } from './kinds';
import { type Block, heading2, type LetterInBlocks, paragraph } from './letter-blocks';
import { writeHtml } from './letter-html';
import { writeSection } from './letter-sections';
import { writeAnswer } from './letter-sections-answers';
import { sayAtCounter } from './letter-sections-counter';
import { gatherDue, gatherMatters, type Matter, type Section } from './letter-sections-matter';
import { askSeen } from './letter-sections-seen';
import { fitName, fitSubject } from './letter-subject';
import { writeText } from './letter-text';

/** A letter, in the words of its reader's language. The same content and words give the same letter, to the byte. */
export function writeLetter(content: LetterContent, words: Words): WrittenLetter {
  const letter = composeLetter(content, words);
  const { language } = letter;
  return {
    subject: withoutReadings(letter.subject, language),
    text: readingsInBrackets(writeText(letter), language),
    html: writeRuby(writeHtml(letter), language),
  };
}

function composeLetter(content: LetterContent, words: Words): LetterInBlocks {
  const matters = gatherMatters(content, words);
  const body = content.letter === 'reminder' ? composeReminder(content, matters, words) : writeAnswer(content, words);
  const { frame } = words.letters;
  return {
    language: words.language,
    subject: body.subject,
    blocks: [
      // An address that is not confirmed may be a stranger's: it is told no name.
      paragraph(frame.greeting(content.letter === 'confirm-address' ? undefined : content.registration.contact.name)),
      { block: 'heading', level: 1, text: body.title },
      ...body.blocks,
      {
        block: 'button',
        text: body.button ?? frame.ownPage,
        url: body.url ?? content.links.ownPage,
      },
      ...(body.after ?? []),
      ...composeEnd(content, matters, words),
    ],
  };
}

type DueContent = Extract<LetterContent, { readonly letter: 'reminder' }>;

/** The most urgent date gives the subject and the button; several dates get a heading each. */
function composeReminder(content: DueContent, matters: readonly Matter[], words: Words): Section {
  const { frame } = words.letters;
  const sections = content.reminders
    .flatMap((reminder) => gatherDue(matters, reminder))
    .map((matter) => ({ name: matter.name, section: writeSection(matter) }));
  const [first] = sections;
  if (first === undefined) throw new Error('a reminder names no traveller of its registration');
  const entitle = (name: string | undefined, text: string) => (name === undefined ? text : frame.named(name, text));
  const { section, name } = first;
  const addressed = (text: string) =>
    name === undefined ? fitSubject(text) : fitName(name, (fitting) => frame.named(fitting, text), text);
  if (sections.length === 1) {
    return {
      ...section,
      subject: addressed(section.subject),
      title: entitle(name, section.title),
      after: [...(section.after ?? []), ...askSeen(content, words)],
    };
  }
  return {
    subject: addressed(frame.andMore(section.subject, sections.length - 1)),
    title: frame.several(sections.length),
    blocks: sections.flatMap((one): readonly Block[] => [
      heading2(entitle(one.name, one.section.title)),
      ...one.section.blocks,
    ]),
    button: section.button,
    after: askSeen(content, words),
  };
}

/** What stands below every letter; one that names no dates needs no counter and no advice. */
function composeEnd(
  content: LetterContent,
  matters: readonly Matter[],
  { language, letters: { frame }, explain: { immigration } }: Words,
): readonly Block[] {
  const unreviewed = reviewerOf(language) === null ? [frame.unreviewed] : [];
  if (!namesDates(content.letter)) {
    const stop = content.letter === 'link-again' ? [frame.stop] : [];
    return [{ block: 'footer', lines: [...unreviewed, ...stop, frame.noTracking] }];
  }
  return [
    paragraph(frame.onOwnPage),
    ...showAtCounter(content, matters),
    {
      block: 'footer',
      lines: [...unreviewed, immigration, frame.advice, frame.stop, frame.noTracking],
      link: { text: frame.ownPage, url: content.links.ownPage },
    },
  ];
}

/** A reminder shows at a counter only those it is about. */
function showAtCounter(content: LetterContent, matters: readonly Matter[]): readonly Block[] {
  if (content.letter !== 'reminder') return sayAtCounter(matters, undefined);
  const concerned = new Set(content.reminders.map(({ traveller }) => traveller));
  return sayAtCounter(
    matters.filter(({ traveller }) => concerned.has(traveller.id)),
    content.reminders[0].kind,
  );
}
