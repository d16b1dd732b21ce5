import type { NoticesPageWords } from '../../notices-page-words';

/** The privacy notice, the terms and the accessibility statement, in English. */
export const notices: NoticesPageWords = {
  changedOn: (date) => `Last changed on ${date}.`,
  contact: 'Write to us:',
  privacy: {
    title: 'Privacy',
    text: 'We keep only what you type, use it only to remind you, show it to nobody you do not know of, and delete it when you say so.',
    sections: {
      what: () => ({
        title: 'What we keep',
        text: ['We never ask for a card number, a passport number, your nationality or your home address.'],
        points: [
          'Your e-mail address, a second one if you give it, your language and time zone, and your name if you give it.',
          'For each traveller: the status of residence, the dates of the stay and the card, the trip, a re-entry permit and a pending application. A birth date or a special circumstance only where the law makes a date depend on it.',
          'Which letters we sent and whether they arrived, and what you answered: “I am back”, “I have seen this”, ticks.',
        ],
      }),
      why: () => ({
        title: 'What for',
        text: [
          'To work out your dates, to write to you before them, and to show you your own page. For nothing else: no advertising, no statistics about people, no training of any program.',
        ],
      }),
      where: ({ region }) => ({
        title: 'Where',
        text: [
          region === 'ap-northeast-1'
            ? 'In the Tokyo data centres of Amazon Web Services, encrypted. Letters leave from there too. Amazon stores and sends for us and may not use your data.'
            : `In the data centres of Amazon Web Services in the region ${region}, encrypted. Letters leave from there too. Amazon stores and sends for us and may not use your data.`,
        ],
      }),
      howLong: ({ days }) => ({
        title: 'How long',
        text: [],
        points: [
          `If you never confirm your address: ${days.unconfirmed} days.`,
          `After you stop, or report a letter as spam, where you registered yourself: ${days.afterStop} days.`,
          `When all your dates are over, where you registered yourself: ${days.afterLastDate} days; then everything is deleted, and a last letter says so.`,
          `If you erase everything: your page is gone at once, and the rest with the letter that says so, after ${days.erasing} days at the latest.`,
          'Otherwise: as long as you want the reminders.',
          `Backups forget after ${days.backups} more days, files that employers send after ${days.files} days. Technical logs name no one and are kept for ${days.logs} days.`,
          'If you report a letter as spam we keep a code made from your address, so that we never write to it again, whoever registers it.',
        ],
      }),
      who: () => ({
        title: 'Who sees it',
        text: [
          'You, and whoever has the link to your page: keep the link to yourself. Those who run this service look only where something is broken or where you ask them to. We sell nothing, and give nothing to others, unless a law of Japan obliges us.',
        ],
      }),
      employers: () => ({
        title: 'If your employer registered you',
        text: [
          'Then your dates came from your employer, who sees your dates, whether letters arrive, and whether you answered; never the letters themselves, or your reason for stopping. Our first letter tells you so, a day before any reminder, and you can object in it.',
          'If you stop, your entry stays, stopped; if you erase, an almost empty one stays. Without it the next list would register you again. If you leave the company, you can keep the reminders for yourself: then your employer sees nothing any more.',
        ],
      }),
      yours: () => ({
        title: 'Your rights',
        text: [
          'On your own page you can read, correct, download and erase everything, and stop the letters, without giving a reason. These are your rights under Japan’s Act on the Protection of Personal Information (disclosure, correction, ceasing of use, erasure). If you cannot open your page, write to us. If our answer does not help, ask the Personal Information Protection Commission of Japan.',
        ],
      }),
      tracking: () => ({
        title: 'No tracking',
        text: [
          'One cookie remembers the language you chose, for a year. Members of an employer get a second one while they are signed in. There are no others, nothing is loaded from other companies, and we do not know whether you opened a letter.',
        ],
      }),
      ask: ({ contact }) => ({
        title: 'Who is responsible',
        text: [`Whoever runs this service answers for your data and reads what you write to ${contact}.`],
      }),
    },
  },
  terms: {
    title: 'Terms of use',
    text: 'Free of charge, made with care, and no substitute for Immigration.',
    sections: {
      free: () => ({
        title: 'It costs nothing',
        text: ['Neither the check nor the reminders cost anything. There is nothing to buy later.'],
      }),
      notAdvice: () => ({
        title: 'It is not legal advice',
        text: [
          'We calculate from what you type and from the law as we understand it. The law has exceptions that we cannot see, and it changes. Only Immigration decides. Confirm every date there before you rely on it.',
        ],
      }),
      letters: () => ({
        title: 'What we promise about letters',
        text: ['We do what we can so that every letter arrives on its day:'],
        points: [
          'your own page shows every letter in advance, and afterwards what became of it;',
          'if sending fails we try again until it works or the date has passed;',
          'apart from the one letter that asks you to confirm, we write only to addresses that were confirmed, or that an employer gave us, and we stop when you say so.',
          'But a mailbox can be full, a filter too strict, a network down. So write your last day down somewhere else too: on the counter card, or in your calendar.',
        ],
      }),
      yourPart: () => ({
        title: 'What we ask of you',
        text: [],
        points: [
          'Type true dates, and correct them when they change.',
          'Register yourself, your family, or people of your company who know of it; nobody else.',
          'Do not try to disturb the service or to read what belongs to others.',
        ],
      }),
      end: () => ({
        title: 'When it ends',
        text: [
          'You can stop at any time. Should the service end, we first write to everybody who still waits for letters.',
        ],
      }),
      law: () => ({
        title: 'If something goes wrong',
        text: [
          'The service is free, so we are not liable for damage it causes, except where we caused it on purpose or by gross negligence, or where the law does not allow us to say so. The law of Japan applies.',
        ],
      }),
    },
  },
  accessibility: {
    title: 'Accessibility',
    text: 'Everybody should be able to read their dates: with a screen reader, with the keyboard alone, on an old phone, or tired.',
    sections: {
      goal: () => ({
        title: 'Our goal',
        text: [
          'WCAG 2.2, level AA, and JIS X 8341-3:2016, level AA, on every page and in every letter. We have not had this certified.',
        ],
      }),
      tested: () => ({
        title: 'How we test',
        text: [],
        points: [
          'With every change a program looks for mistakes in the pages (axe, and the HTML standard).',
          'Whole journeys are gone through with the keyboard alone, without scripts, at double text size, on the width of a phone, and in several languages.',
          'Pages follow the light or dark setting of your device, and can be printed.',
        ],
      }),
      gaps: () => ({
        title: 'What is not good yet',
        text: [],
        points: [
          'People with disabilities have not tested it yet, nor has anybody with a screen reader every day.',
          'Several translations have not been read by somebody who grew up with the language. Those pages and letters say so.',
          'The page about the law, and the pages for employers, exist only in English and Japanese.',
        ],
      }),
      ask: () => ({
        title: 'Tell us what does not work',
        text: [
          'Say which page, and what you use. Write in any language you like. We can also send you what you need as plain text.',
        ],
      }),
    },
  },
};
