import type { Example } from './example';
import { factsOf, permanentResident, trip } from './people';

/** A residence card that ends by itself, not with the stay. */
export const cardExamples: readonly Example[] = [
  {
    id: 'G59',
    who: {
      en: 'A permanent resident of forty whose card ends during the trip.',
      ja: '渡航中に在留カードの有効期限が切れる40歳の永住者。',
    },
    facts: factsOf(
      { ...permanentResident, cardEnds: '2027-03-31', birthDate: '1986-04-01' },
      { trip: trip('2026-12-15', '2027-06-01') },
    ),
    on: '2026-11-22',
    outcome: {
      verdict: 'clear',
      basis: 'special-reentry',
      returnBy: '2027-12-15',
      planToReturnBy: '2027-12-08',
      boundBy: 'one-year',
      findings: ['card-ends-while-away'],
      actions: ['renew-card-before-leaving by 2026-12-15'],
      deadlines: ['departure 2026-12-15', 'card-renewal-opens 2026-12-31', 'card-end 2027-03-31', 'return 2027-12-15'],
      rules: ['R5.4', 'R5.5'],
    },
    note: {
      en: 'Early renewal before leaving is possible for a good reason. By the window of two months that held until 13 June 2026, it would open on 31 January 2027.',
      ja: 'やむを得ない理由があれば、出国の前に更新できる。2026年6月13日までの「2か月前から」の定めでは、2027年1月31日からとなる。',
    },
  },
  {
    id: 'G60',
    who: {
      en: 'A permanent resident whose card ends during the trip, and the window to renew it is open.',
      ja: '渡航中に在留カードの有効期限が切れる永住者で、更新の申請はすでにできる。',
    },
    facts: factsOf({ ...permanentResident, cardEnds: '2027-01-31' }, { trip: trip('2026-12-15', '2027-03-01') }),
    on: '2026-11-22',
    outcome: {
      verdict: 'clear',
      basis: 'special-reentry',
      returnBy: '2027-12-15',
      planToReturnBy: '2027-12-08',
      boundBy: 'one-year',
      findings: ['card-ends-while-away', 'card-renewal-open'],
      actions: ['renew-card-before-leaving by 2026-12-15'],
      deadlines: ['card-renewal-opens 2026-10-31', 'departure 2026-12-15', 'card-end 2027-01-31', 'return 2027-12-15'],
      rules: ['R5.4', 'R5.5'],
    },
  },
  {
    id: 'G60b',
    who: {
      en: 'The same permanent resident, asking in May 2026, under the law of that day.',
      ja: '同じ永住者が、2026年5月に、当時の定めで尋ねた場合。',
    },
    facts: factsOf({ ...permanentResident, cardEnds: '2027-01-31' }, { trip: trip('2026-12-15', '2027-03-01') }),
    on: '2026-05-01',
    outcome: {
      verdict: 'clear',
      basis: 'special-reentry',
      returnBy: '2027-12-15',
      planToReturnBy: '2027-12-08',
      boundBy: 'one-year',
      findings: ['card-ends-while-away'],
      deadlines: ['card-renewal-opens 2026-11-30', 'departure 2026-12-15', 'card-end 2027-01-31', 'return 2027-12-15'],
      rules: ['R5.4'],
    },
    note: {
      en: 'The window of two months became three on 14 June 2026.',
      ja: '「2か月前から」の定めは、2026年6月14日に「3か月前から」に変わった。',
    },
  },
  {
    id: 'G63',
    who: {
      en: 'A permanent resident of fifteen whose card ends the day before the sixteenth birthday.',
      ja: '在留カードの有効期限が16歳の誕生日の前日である、15歳の永住者。',
    },
    facts: factsOf(
      { ...permanentResident, birthDate: '2011-06-10', cardEnds: '2027-06-09' },
      { trip: trip('2027-03-01', '2027-08-20') },
    ),
    on: '2026-11-22',
    outcome: {
      verdict: 'clear',
      basis: 'special-reentry',
      returnBy: '2028-03-01',
      planToReturnBy: '2028-02-23',
      boundBy: 'one-year',
      findings: ['card-sixteenth-birthday', 'card-ends-while-away'],
      actions: ['renew-card-before-leaving by 2027-03-01'],
      deadlines: ['card-renewal-opens 2026-12-09', 'departure 2027-03-01', 'card-end 2027-06-09', 'return 2028-03-01'],
      rules: ['R5.2', 'R5.4', 'R5.5'],
    },
    card: { issued: '2024-04-01', shouldEnd: '2027-06-09' },
    note: {
      en: 'Whether the window of six months still holds for cards renewed since 14 June 2026 could not be confirmed.',
      ja: '「6か月前から」の定めが2026年6月14日以後の更新にも当てはまるかは、確認できていない。',
    },
  },
  {
    id: 'G66',
    who: {
      en: 'A permanent resident born on 14 November 1985, whose new card was issued on 1 July 2026.',
      ja: '1985年11月14日生まれで、2026年7月1日に新しい在留カードの交付を受けた永住者。',
    },
    facts: factsOf({ ...permanentResident, birthDate: '1985-11-14', cardEnds: '2035-11-14' }),
    on: '2026-11-22',
    outcome: {
      verdict: 'clear',
      basis: null,
      returnBy: null,
      planToReturnBy: null,
      boundBy: null,
      findings: ['confirm-with-immigration'],
      deadlines: ['card-renewal-opens 2035-08-14', 'card-end 2035-11-14'],
      rules: ['R5.4'],
    },
    card: { issued: '2026-07-01', shouldEnd: '2035-11-14' },
    note: {
      en: 'Such a card is expected to end on the tenth birthday after its issue, here 14 November 2035. What is printed on it counts.',
      ja: 'この在留カードの有効期限は、交付後10回目の誕生日、つまり2035年11月14日と見込まれる。カードに記載された日付が基準である。',
    },
  },
];
