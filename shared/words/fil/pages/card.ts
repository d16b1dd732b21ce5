import type { CardPageWords } from '../../card-page-words';

/** What the counter card says, in Filipino. */
export const card: CardPageWords = {
  title: 'Card para sa counter',
  text: 'Ipakita ito sa airport, sa inyong airline o sa Immigration. Sinasabi nito sa wikang Hapon na pansamantala kayong aalis at babalik.',
  print:
    'Para i-print ito, gamitin ang menu ng inyong browser at piliin ang “Print”. Kasinlaki ng postcard (A6) ang lalabas, isa para sa bawat biyahero. Puwede rin ang screenshot.',
  keepSafe:
    'Binubuksan ng parisukat na code ang inyong sariling page. Ingatan ang card gaya ng pag-iingat sa inyong pasaporte.',
  none: 'Wala pang card, dahil walang nakarehistrong biyahe. Magdagdag muna ng biyahe sa inyong sariling page.',
  back: 'Bumalik sa inyong sariling page',
  onCard: {
    title: 'Pansamantalang aalis, babalik',
    lastDay: 'Huling araw para makabalik',
    unknownDay: 'Itanong po sa Immigration',
    departs: 'Pag-alis ng Japan',
    returns: 'Planong pagbalik',
    stayEnds: 'Tapos ng pananatili',
    cardEnds: 'Tapos ng Residence Card',
    basisLabel: 'Babalik gamit ang',
    basis: {
      'special-reentry': 'special re-entry permit',
      'reentry-permit': 'inyong re-entry permit',
      'refugee-travel-document': 'inyong refugee travel document',
    },
    because: 'Dahilan',
    carry: 'Dalhin',
    papers: {
      'special-reentry': 'Pasaporte at Residence Card. Sa form sa pag-alis, i-tsek ang “temporary departure”.',
      'reentry-permit': 'Pasaporteng may re-entry permit, at Residence Card.',
      'refugee-travel-document': 'Refugee travel document at Residence Card.',
    },
    ownPage: 'Ang aking page',
    madeOn: (date) => `Hindi opisyal na papel. Kinuwenta noong ${date} mula sa mga petsang inilagay ng biyahero.`,
  },
};
