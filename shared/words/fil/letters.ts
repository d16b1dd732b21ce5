import type { FrameWords, LabelWords, LetterWords } from '../letter-words';
import { buttons } from './buttons';
import { countDates, countDays } from './counts';
import { answers, calendar, missing, promises } from './letters-answers';
import { departure, reentry } from './letters-reentry';
import { card, stay } from './letters-stay';

const frame: FrameWords = {
  unreviewed:
    'Wala pang taong lumaki sa wikang Filipino na nakapagsuri sa saling ito. Kung may hindi malinaw, ang mga petsa at ang bahaging Hapon ng sulat ang masusunod; magtanong po sa Immigration: 0570-013904.',
  greeting: (name) => (name === undefined ? 'Magandang araw po,' : `Magandang araw po, ${name},`),
  traveller: (position) => `Biyahero ${position}`,
  named: (name, text) => `${name} – ${text}`,
  andMore: (text, count) => `${text} (+${count} pa)`,
  several: (count) => `${countDates(count)} ang kailangan ninyong bigyang-pansin`,
  daysLeft: (days) => {
    if (days === 0) return 'Ngayong araw ito';
    if (days > 0) return `${countDays(days)} na lang`;
    return days === -1 ? 'Kahapon ito' : `${countDays(-days)} na ang nakalipas`;
  },
  bothClocks: (japan, local, place) => `${japan} sa Japan = ${local} sa ${place}`,
  endOfDay: (japan) => `${japan} sa Japan`,
  doNow: 'Ang magagawa ninyo ngayon',
  otherwise: 'Kung walang gagawin',
  ownPage: 'Buksan ang inyong sariling page',
  onOwnPage:
    'Sa inyong sariling page, makikita ninyo ang lahat ng petsa at sulat, mababago ang mga ito, masasabing nakabalik na kayo, o mahihinto ang mga sulat.',
  counter: 'Maipapakita sa counter (sa wikang Hapon)',
  seen: {
    ask: 'Nakita na po ba ninyo ito? Kung oo, pakisabi po sa amin: magbubukas ang button ng isang page, at pumindot doon nang isang beses. Darating pa rin ang mga sulat, gaya ng ipinangako.',
    employerSees: (employer) => `Makikita ng ${employer} na nakita na ninyo ito, at hindi na kayo kailangang tanungin.`,
    button: buttons.seen,
  },
  advice:
    'Kinuwenta ang mga petsang ito mula sa inilagay na impormasyon, at mula sa batas ayon sa alam namin. Hindi ito payong legal. Kumpirmahin ang mga petsa sa Immigration bago ninyo asahan ang mga ito.',
  stop: `Para mahinto ang mga sulat na ito, pindutin ang “${buttons.stop}” sa inyong sariling page, o ang “Unsubscribe” sa inyong mail program.`,
  noTracking:
    'Hindi namin sinusubaybayan kung binuksan ninyo ang sulat na ito o kung pumindot kayo ng link dito. Wala itong mga larawan.',
};

const labels: LabelWords = {
  lastDay: 'Huling araw para makabalik sa Japan',
  aim: 'Ang araw na dapat targetin',
  endOfDay: 'Matatapos ang araw na iyon sa',
  plan: 'Planuhing makabalik nang hindi lalampas sa',
  basis: 'Babalik kayo gamit ang',
  why: 'Bakit ang araw na ito',
  planned: 'Plano ninyong bumalik sa',
  verdict: 'Ang sinasabi ng mga petsa',
  certificate: {
    'card-end': 'Matatapos ang bisa ng inyong special permanent resident certificate (特別永住者証明書) sa',
    'card-renewal-opens':
      'Mare-renew ninyo ang inyong special permanent resident certificate (特別永住者証明書) mula mga',
  },
};

/** The letters in Filipino. */
export const letters: LetterWords = {
  frame,
  labels,
  answers,
  reentry,
  departure,
  stay,
  card,
  missing,
  promises,
  calendar,
};
