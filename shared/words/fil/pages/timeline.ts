import { writeAmount } from '../../amounts';
import type { TimelineWords } from '../../timeline-words';

/** What the picture of somebody's days says, in Filipino. */
export const timeline: TimelineWords = {
  title: 'Ang mga petsa sa isang linya',
  marks: {
    today: 'Ngayong araw',
    departure: 'Pag-alis ng Japan',
    'planned-return': 'Planong pagbalik',
    returned: 'Nakabalik sa Japan',
    aim: 'Target na araw',
    return: 'Huling araw ng pagbalik',
    'stay-end': 'Tapos ng pananatili',
    'continuation-end': 'Tapos ng pagpapatuloy',
    'permit-end': 'Tapos ng re-entry permit',
    'document-end': 'Tapos ng travel document',
    'card-end': 'Tapos ng Residence Card',
    'stay-renewal-opens': 'Simula: renew ng stay',
    'card-renewal-opens': 'Simula: renew ng card',
    'permit-apply-by': 'Huling apply ng permit',
    'extension-apply-by': 'Huling hingi ng palugit',
  },
  // Without the “na” after some numbers, as where room is short.
  when: (date, days) => {
    if (days === 0) return date;
    return days > 0 ? `${date} · ${writeAmount(days)} araw pa` : `${date} · ${writeAmount(-days)} araw na`;
  },
  tell: (date, marks) => `${date}: ${marks.join('; ')}.`,
  stretches: {
    away: (from, to) => `Wala sa Japan mula ${from} hanggang ${to}.`,
    margin: (from, to) =>
      `Mula ${from} hanggang ${to} ang palugit para sa nakanselang flight: huwag itong isama sa plano.`,
    'stay-renewal': (from, to) => `Maaaring mag-apply ng renewal ng pananatili mula mga ${from} hanggang ${to}.`,
    'card-renewal': (from, to) => `Maaaring i-renew ang Residence Card mula ${from} hanggang ${to}.`,
  },
  strip:
    'Iisang mga araw ang ipinapakita ng bawat guhit, mula 15 araw na ang nakalipas hanggang 105 araw mula ngayon: ang mahabang linya ay ngayong araw, at may maikling linya tuwing 30 araw. Ang makapal na guhit ay panahon sa ibang bansa, ang mga bilog ay pag-alis at pagbalik, at ang parisukat ay huling araw.',
  awayToday: 'Wala sa Japan ngayong araw.',
  nothingUntil: (date) => `Walang huling araw hanggang ${date}.`,
};
