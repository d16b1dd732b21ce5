import type { EmployerLetterWords } from '../employer-letter-words';
import { dates } from './dates';
import { roundLetters } from './round-letters';

/** Letters to an employer's members, in English. */
export const employerLetters: EmployerLetterWords = {
  language: 'en',
  dates,
  greeting: (employer) => `To ${employer},`,
  signIn: {
    subject: (employer) => `Your sign-in link for ${employer} (15 minutes)`,
    title: 'Your sign-in link',
    what: (employer) => `Somebody, probably you, asked to sign in for ${employer} with this address.`,
    once: 'Open the page below and press “Sign in” there. The link works once, within 15 minutes of this letter. After that, ask for a new one on the sign-in page.',
    button: 'Open the page to sign in',
    notYou:
      'If it was not you, you need not do anything: nobody can sign in without this letter. Please do not pass it on.',
  },
  invitation: {
    subject: (employer) => `You are a member of ${employer}’s account now`,
    title: (employer) => `${employer} invited you`,
    what: (employer) =>
      `${employer} uses Kaeru, so that none of its foreign staff loses their status of residence by coming back to Japan too late. You are a member of its account now.`,
    how: (address) =>
      `There is no password. Open the sign-in page and enter this address, ${address}; we send you a link that signs you in.`,
    button: 'Open the sign-in page',
    notYou:
      'If you do not want this, ask an admin of the company to remove you. Until you sign in, nothing else happens.',
  },
  uploadResult: {
    subject: (filename) => `Done: ${filename}`,
    title: 'Your file was taken over',
    what: (filename) => `The people of ${filename} are registered now, and their reminders are planned.`,
    counts: ({ created, updated, wrong }) => [
      `New people: ${created}`,
      `Changed people: ${updated}`,
      `Rows with mistakes, not taken over: ${wrong}`,
    ],
    wrong: 'Rows with mistakes are on the page as a file of their own: correct only those and upload that file.',
    button: 'Open the upload',
  },
  rounds: roundLetters,
  memberUnreachable: {
    subject: (address) => `Our letters do not reach ${address}`,
    title: 'Our letters do not reach one of you',
    what: (address, employer) =>
      `The mailbox of ${address}, a member of the account of ${employer}, sends our letters back. We have stopped writing there, so that nobody believes a letter was read that was not.`,
    steps: [
      'Please ask this member whether the address is right and the mailbox still in use.',
      'If they have another address: an admin removes the old one on the page of members and invites the new one.',
      'If the address is right: once the mailbox works, this member asks for a link to sign in there. Whoever signs in by it gets our letters again.',
      'If no admin is left who can do so, answer this letter: somebody here will help.',
    ],
    button: 'Open the page of members',
  },
  stop: 'You get this letter because you are a member of this company’s account. You can stop these letters for yourself alone; signing in still works.',
  stopLink: 'Stop these letters for me',
  noTracking: 'We do not track whether you open this letter or press a link in it. It contains no images.',
};
