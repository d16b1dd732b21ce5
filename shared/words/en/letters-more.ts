import type { MoreLetterWords } from '../more-letter-words';

/** Letters about an address, a link, the law and an erasure, in English. */
export const lettersMore: MoreLetterWords = {
  promises: {
    'confirm-address': 'Please confirm the new address',
    'link-again': 'Your link, sent again',
    'address-bounced': 'Letters to your first address come back',
    'law-changed': 'The law has changed, and your dates with it',
    erased: 'Everything about you has been deleted',
  },
  stillDone: {
    goSoon: (date) =>
      `Only days are left. Offices are closed on Saturdays, Sundays and public holidays, and ${date} does not move for them: go on the next working day. If a paper is missing, go all the same and ask there.`,
    permitInTime:
      'If no working day is left before you leave, call Immigration today, or leave later. The number is at the end of this letter.',
    cardAway: (paper, date) =>
      `You appear to be abroad: be back before ${date} and renew the ${paper} then. If that is impossible, ask your airline and a Japanese embassy or consulate before you fly, and renew it right after you return.`,
  },
  whenTheyCome: (time) => `They come around ${time} where you are. What falls on the same day comes in one letter.`,
  welcomeAgain:
    'From now on our letters come again. Here are the dates, the rule behind each, and the letters that will come.',
  confirmAddress: {
    subject: 'Please confirm this address: reminders of Japan dates',
    title: 'Please confirm this address',
    what: {
      first:
        'Somebody, probably you, asked us to send their reminders to this address from now on. They come before a date that matters for living in Japan: the last day to come back from a trip, the end of a period of stay, or the end of a residence card.',
      second:
        'Somebody, probably you, gave us this address as a second one. We write to it when letters to the first address come back, so that no reminder of a date that matters for living in Japan is lost.',
    },
    press:
      'Nothing has changed yet. Open the page below within 7 days and press once there; only then is this address used.',
    button: 'Open the page to confirm',
    notYou:
      'If it was not you, please ignore this letter. Nothing happens then, and no reminders come to this address.',
  },
  linkAgain: {
    subject: 'Your link to your Japan dates',
    title: 'Here is your link',
    what: 'Somebody, probably you, gave this address on our website and asked for the link to their own page. Here it is.',
    nothingChanged: 'Nothing has changed: your dates, your letters and your address are as they were.',
    keepIt: 'Whoever has this link can see your dates and change them. Please keep this letter to yourself.',
    notYou:
      'If it was not you, you need not do anything. Whoever asked saw nothing: the link went only to this address.',
    button: 'Open my own page',
  },
  addressBounced: {
    subject: 'Your first address does not work: from now on we write here',
    title: 'Letters to your first address come back',
    what: (address) =>
      `Our letters to ${address} come back. From now on we write to this address, the second one you gave us.`,
    give: 'Please give us an address that works: the button opens your settings. Until then this is the only way we can reach you.',
    button: 'Give a working address',
  },
  lawChanged: {
    subject: 'The law has changed: please check your Japan dates',
    subjectWithDate: (date) => `The law has changed: be back in Japan by ${date}`,
    title: 'The law has changed, and your dates with it',
    intro: 'Nobody changed what you entered. The law changed, and we worked out your dates again.',
    moved: 'What has moved',
    whoseMoved: (name) => `What has moved for ${name}`,
    fromTo: (before, now) => `${before} → ${now}`,
    isNew: (date) => `new: ${date}`,
    isGone: (date) => `no longer applies (it was ${date})`,
    why: 'Why',
    rule: (id, sentence, article, url) => `${sentence} (rule ${id}, ${article}: ${url})`,
    whatToDo: 'What you can do now',
    compare:
      'Compare flights, leave from work and appointments with the new dates. If one no longer fits, change it now.',
    ask: 'If a date comes too soon, ask Immigration today what is still possible, or, abroad, the nearest Japanese embassy or consulate.',
  },
  erased: {
    subject: 'Everything about you has been deleted',
    title: 'We have deleted everything about you',
    what: (date) => `On ${date} your registration here was deleted. This is the receipt, and the last letter.`,
    deleted: [
      'Your name, your addresses, your language, your time zone and your settings.',
      'The status, the dates, the trips and the permits of everybody you registered.',
      'What you answered, and the list of the letters we sent or had promised.',
      'Your own page, and every link to it. A calendar that subscribed to your dates gets nothing more; please remove it there.',
    ],
    remains: 'What remains',
    remaining: [
      'This address, until this letter is on its way. Then it is deleted too.',
      'Safety copies of the whole database, which nobody reads. They too have forgotten you 7 days from now.',
      'If an address of yours was reported to us as one that wants no letters: a code worked out from it (a hash). The address cannot be read from the code; it only keeps us from ever writing there again.',
    ],
    emptyEntry: (employer) =>
      `An empty entry with the number that ${employer} gives you, so that its next list does not register you again. It holds nothing else.`,
    datesStay:
      'The dates of the law have not changed. From now on nobody reminds you: please keep an eye on them yourself.',
    again: 'Would you like reminders again? You can register at any time, as if for the first time.',
    button: 'Register again',
  },
};
