/** Puts a letter to a member of an employer into words: one list of blocks, written once as text and once as HTML. */
import type { UploadResult } from '../employers/employer';
import type { EmployerLetterWords } from '../words/employer-letter-words';
import type { WrittenLetter } from './content';
import { type Block, type LetterInBlocks, list, paragraph } from './letter-blocks';
import { writeHtml } from './letter-html';
import { fitName } from './letter-subject';
import { writeText } from './letter-text';
import { type PersonLetter, type RoundLetter, sayPerson, sayRound } from './write-round-letter';

/** Everything the letter says, in data. */
export type MemberLetterContent = { readonly employerName: string } & (
  | { readonly letter: 'sign-in'; readonly signIn: string }
  | { readonly letter: 'invitation'; readonly address: string; readonly signInPage: string }
  | {
      readonly letter: 'upload-result';
      readonly filename: string;
      readonly counts: UploadResult;
      /** The page of the upload. */
      readonly page: string;
      /** Where the member stops these letters. */
      readonly stop: string;
    }
  | {
      readonly letter: 'member-unreachable';
      /** Where mail comes back. */
      readonly address: string;
      readonly page: string;
      readonly stop: string;
    }
  | PersonLetter
  | RoundLetter
);

/** A letter, in the words of its member's language. The same content and words give the same letter, to the byte. */
export function writeMemberLetter(content: MemberLetterContent, words: EmployerLetterWords): WrittenLetter {
  const letter = composeLetter(content, words);
  return { subject: letter.subject, text: writeText(letter), html: writeHtml(letter) };
}

function composeLetter(content: MemberLetterContent, words: EmployerLetterWords): LetterInBlocks {
  const { subject, blocks } = say(content, words);
  return {
    language: words.language,
    subject,
    blocks: [paragraph(words.greeting(content.employerName)), ...blocks],
  };
}

type Said = { readonly subject: string; readonly blocks: readonly Block[] };

function say(content: MemberLetterContent, words: EmployerLetterWords): Said {
  switch (content.letter) {
    case 'sign-in':
      return saySignIn(content, words);
    case 'invitation':
      return sayInvitation(content, words);
    case 'upload-result':
      return sayResult(content, words);
    case 'member-unreachable':
      return sayMemberUnreachable(content, words);
    case 'person':
      return sayPerson(content, words);
    case 'round':
      return sayRound(content, words);
  }
}

function sayInvitation(
  { employerName, address, signInPage }: Extract<MemberLetterContent, { readonly letter: 'invitation' }>,
  { invitation, noTracking }: EmployerLetterWords,
): Said {
  return {
    subject: fitName(employerName, invitation.subject, invitation.button),
    blocks: [
      { block: 'heading', level: 1, text: invitation.title(employerName) },
      paragraph(invitation.what(employerName)),
      paragraph(invitation.how(address)),
      { block: 'button', text: invitation.button, url: signInPage },
      paragraph(invitation.notYou),
      { block: 'footer', lines: [noTracking] },
    ],
  };
}

function saySignIn(
  { employerName, signIn }: Extract<MemberLetterContent, { readonly letter: 'sign-in' }>,
  { signIn: words, noTracking }: EmployerLetterWords,
): Said {
  return {
    subject: fitName(employerName, words.subject, words.title),
    blocks: [
      { block: 'heading', level: 1, text: words.title },
      paragraph(words.what(employerName)),
      paragraph(words.once),
      { block: 'button', text: words.button, url: signIn },
      paragraph(words.notYou),
      { block: 'footer', lines: [noTracking] },
    ],
  };
}

function sayResult(
  { filename, counts, page, stop }: Extract<MemberLetterContent, { readonly letter: 'upload-result' }>,
  words: EmployerLetterWords,
): Said {
  const { uploadResult } = words;
  return {
    subject: fitName(filename, uploadResult.subject, uploadResult.title),
    blocks: [
      { block: 'heading', level: 1, text: uploadResult.title },
      paragraph(uploadResult.what(filename)),
      list(uploadResult.counts(counts)),
      ...(counts.wrong > 0 ? [paragraph(uploadResult.wrong)] : []),
      { block: 'button', text: uploadResult.button, url: page },
      { block: 'footer', lines: [words.stop, words.noTracking], link: { text: words.stopLink, url: stop } },
    ],
  };
}

function sayMemberUnreachable(
  { employerName, address, page, stop }: Extract<MemberLetterContent, { readonly letter: 'member-unreachable' }>,
  words: EmployerLetterWords,
): Said {
  const { memberUnreachable } = words;
  return {
    subject: fitName(address, memberUnreachable.subject, memberUnreachable.title),
    blocks: [
      { block: 'heading', level: 1, text: memberUnreachable.title },
      paragraph(memberUnreachable.what(address, employerName)),
      list(memberUnreachable.steps),
      { block: 'button', text: memberUnreachable.button, url: page },
      { block: 'footer', lines: [words.stop, words.noTracking], link: { text: words.stopLink, url: stop } },
    ],
  };
}
