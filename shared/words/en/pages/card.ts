import type { CardPageWords } from '../../card-page-words';

/** What the counter card says, in English. */
export const card: CardPageWords = {
  title: 'Card for the counter',
  text: 'Show it at the airport, to your airline or at Immigration. It says in Japanese that you are leaving for a while and will come back.',
  print:
    'To print it, use your browser’s menu and choose “Print”. It comes out in the size of a postcard (A6), one for each traveller. A screenshot does as well.',
  keepSafe: 'The square code opens your own page. Keep the card as safely as your passport.',
  none: 'There is no card yet, because no trip is registered. Add a trip on your own page first.',
  back: 'Back to your own page',
  onCard: {
    title: 'Temporary departure, will return',
    lastDay: 'Last day to be back',
    unknownDay: 'Please ask Immigration',
    departs: 'Leaves Japan',
    returns: 'Plans to return',
    stayEnds: 'Period of stay ends',
    cardEnds: 'Residence card ends',
    basisLabel: 'Returns on',
    basis: {
      'special-reentry': 'special re-entry',
      'reentry-permit': 're-entry permit',
      'refugee-travel-document': 'refugee travel document',
    },
    because: 'Reason',
    carry: 'Carry',
    papers: {
      'special-reentry': 'Passport and residence card. On the departure form, tick “temporary departure”.',
      'reentry-permit': 'Passport with the re-entry permit, and residence card.',
      'refugee-travel-document': 'Refugee travel document, and residence card.',
    },
    ownPage: 'My page',
    madeOn: (date) => `Not an official paper. Worked out on ${date} from dates the traveller typed.`,
  },
};
