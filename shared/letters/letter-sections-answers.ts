/** The letters that answer something somebody just did, as a table; those about an address, a link, the law and an erasure stand in a file of their own. */
import { type Day, dayOf } from '../calendar';
import type { AnswerKind, Occasion } from '../registrations/registration';
import { toldFacts } from '../words/letter-words';
import type { Words } from '../words/words';
import type { LetterContent } from './content';
import { facts, paragraph } from './letter-blocks';
import {
  sayAddressBounced,
  sayConfirmAddress,
  sayErased,
  sayLawChanged,
  sayLinkAgain,
} from './letter-sections-answers-more';
import type { Section } from './letter-sections-matter';
import { sayWhatComes } from './letter-sections-promises';
import { fitName } from './letter-subject';

/** What an answer says. */
export const writeAnswer = (content: AnswerContent, words: Words): Section =>
  content.letter === 'law-changed' ? sayLawChanged(content, words) : answers[content.letter](content, words);

type AnswerContent = Exclude<LetterContent, { readonly letter: 'reminder' }>;

const answers: Readonly<Record<Exclude<AnswerKind, 'law-changed'>, (content: LetterContent, words: Words) => Section>> =
  {
    confirm: ({ links }, { letters: { answers } }) => ({
      subject: answers.confirm.subject,
      title: answers.confirm.title,
      // No dates here: the address is not known to be the right one yet.
      blocks: [paragraph(answers.confirm.what), paragraph(answers.confirm.press)],
      button: answers.confirm.button,
      url: links.confirm,
      after: [paragraph(answers.confirm.otherwise), paragraph(answers.confirm.notYou)],
    }),
    told: (content, words) => {
      const { told } = words.letters.answers;
      const employer = nameEmployer(content, words);
      return {
        subject: fitName(employer, told.subject, told.subject(told.yourEmployer)),
        title: told.title(employer),
        blocks: [
          paragraph(told.who(employer)),
          facts(toldFacts.map((fact) => ({ label: told.facts[fact].label, value: told.facts[fact].text(employer) }))),
        ],
        button: told.button,
        after: [
          { block: 'button', look: 'quiet', text: told.objectButton, url: content.links.stop },
          ...sayWhatComes(content, words),
        ],
      };
    },
    offered: (content, words) => {
      const { offered, told } = words.letters.answers;
      const employer = nameEmployer(content, words);
      return {
        subject: fitName(employer, offered.subject, offered.subject(told.yourEmployer)),
        title: offered.title(employer),
        blocks: [
          paragraph(offered.goOn),
          paragraph(offered.keep(employer)),
          paragraph(offered.nothing(employer)),
          paragraph(offered.address),
        ],
        button: offered.button,
        url: content.links.keep,
        after: [
          paragraph(offered.stop(employer)),
          { block: 'button', look: 'quiet', text: offered.stopButton, url: content.links.stop },
          ...sayWhatComes(content, words),
        ],
      };
    },
    welcome: (content, words) => {
      const { welcome } = words.letters.answers;
      return {
        subject: withFirstReturn(content, words, welcome.subject, welcome.subjectWithDate),
        title: welcome.title,
        blocks: [paragraph(introOf(content, words)), ...sayWhatComes(content, words)],
      };
    },
    changed: (content, words) => {
      const { changed } = words.letters.answers;
      return {
        subject: withFirstReturn(content, words, changed.subject, changed.subjectWithDate),
        title: changed.title,
        blocks: [paragraph(changed.intro), ...sayWhatComes(content, words), paragraph(changed.notYou)],
      };
    },
    closed: ({ registration: { origin } }, { letters: { answers } }) => ({
      subject: answers.closed.subject,
      title: answers.closed.title,
      blocks: [
        paragraph(answers.closed.nothingMore),
        paragraph(origin.by === 'employer' ? answers.closed.kept(origin.employerName) : answers.closed.erased),
        paragraph(answers.closed.again),
        paragraph(answers.closed.datesStay),
      ],
      button: answers.closed.button,
    }),
    'confirm-address': sayConfirmAddress,
    'link-again': sayLinkAgain,
    'address-bounced': sayAddressBounced,
    erased: sayErased,
  };

/** A second welcome thanks nobody for confirming: somebody stopped and began anew, or gave an address that works. */
function introOf({ registration: { occasions } }: LetterContent, { letters, lettersMore }: Words): string {
  const { welcome } = letters.answers;
  const isAgain = occasions.some(({ kind }) => kind === 'closed') || occasions.filter(isWelcome).length > 1;
  if (isAgain) return lettersMore.welcomeAgain;
  return occasions.some(({ kind }) => kind === 'offered') ? welcome.kept : welcome.intro;
}

const isWelcome = ({ kind }: Occasion): boolean => kind === 'welcome';

const nameEmployer = ({ registration: { origin } }: LetterContent, { letters }: Words): string =>
  origin.by === 'employer' ? origin.employerName : letters.answers.told.yourEmployer;

/** The subject names the earliest day anybody has to be back by, where somebody is on a trip. */
function withFirstReturn(
  content: LetterContent,
  words: Words,
  without: string,
  withDate: (date: string) => string,
): string {
  const days = content.travellers.flatMap(({ assessment }): readonly Day[] =>
    assessment.deadlines.filter(({ kind }) => kind === 'return').map(({ date }) => dayOf(date)),
  );
  const first = days.reduce<Day | undefined>(
    (least, day) => (least === undefined || day < least ? day : least),
    undefined,
  );
  return first === undefined ? without : withDate(words.dates.plain(first));
}
