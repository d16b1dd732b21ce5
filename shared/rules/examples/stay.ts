import type { Example } from './example';
import { engineerUntil, factsOf, trip, withStatus } from './people';

/** A period of stay that ends while away, and applications that are undecided. */
export const stayExamples: readonly Example[] = [
  {
    id: 'G49',
    who: {
      en: 'An engineer’s renewal is undecided, and the return is after the stay ends.',
      ja: '在留期間更新の申請中の技術者が、満了日を過ぎてから戻る予定でいる。',
    },
    facts: factsOf(engineerUntil('2026-12-31', { pending: { kind: 'renewal', filed: '2026-11-05', decided: null } }), {
      trip: trip('2026-12-20', '2027-01-20'),
    }),
    on: '2026-11-22',
    outcome: {
      verdict: 'tight',
      basis: 'special-reentry',
      returnBy: '2027-02-28',
      planToReturnBy: '2026-12-31',
      boundBy: 'continuation-end',
      findings: ['special-continuation-cap', 'void-on-decision'],
      actions: ['collect-new-card by 2027-02-28'],
      deadlines: ['departure 2026-12-20', 'stay-end 2026-12-31', 'return 2027-02-28', 'continuation-end 2027-02-28'],
      rules: ['R4.1', 'R4.2', 'R4.3'],
    },
    note: {
      en: 'A decision ends the continuation at once, so plan to be back before the stay ends, and collect the new card in Japan.',
      ja: '処分がされると特例期間はその時に終わる。元の満了日までに戻る計画とし、新しい在留カードは日本で受け取ること。',
    },
  },
  {
    id: 'G53',
    who: {
      en: 'The same renewal is refused on 10 January 2027 while the person is abroad.',
      ja: '同じ更新の申請が、出国中の2027年1月10日に不許可となった。',
    },
    facts: factsOf(
      engineerUntil('2026-12-31', { pending: { kind: 'renewal', filed: '2026-11-05', decided: '2027-01-10' } }),
      { trip: trip('2026-12-20') },
    ),
    on: '2027-01-11',
    outcome: {
      verdict: 'lapsed',
      basis: 'special-reentry',
      returnBy: '2027-01-10',
      planToReturnBy: '2027-01-03',
      boundBy: 'decision',
      findings: ['decision-ended-continuation'],
      actions: ['contact-immigration'],
      rules: ['R4.3'],
    },
  },
  {
    id: 'G57',
    who: {
      en: 'An engineer returns three weeks before the stay ends, and the renewal window is open already.',
      ja: '満了日の3週間前に戻る予定の技術者で、更新の申請はすでにできる。',
    },
    facts: factsOf(engineerUntil('2027-02-15'), { trip: trip('2027-01-05', '2027-01-25') }),
    on: '2026-11-22',
    outcome: {
      verdict: 'clear',
      basis: 'special-reentry',
      returnBy: '2027-02-15',
      planToReturnBy: '2027-02-08',
      boundBy: 'stay-end',
      findings: ['stay-renewal-open', 'stay-ends-soon-after-return'],
      actions: ['renew-stay-before-leaving by 2027-01-05'],
      deadlines: ['stay-renewal-opens 2026-11-15', 'departure 2027-01-05', 'return 2027-02-15', 'stay-end 2027-02-15'],
      choices: ['renew-first 2028-01-05'],
      rules: ['R4.1', 'R4.4'],
    },
  },
  {
    id: 'G68',
    who: {
      en: 'A child of ten on dependent status, whose card ends with the stay.',
      ja: '在留カードの有効期限が在留期間の満了日と同じ、「家族滞在」の10歳の子ども。',
    },
    facts: factsOf(
      withStatus('dependent', { stayEnds: '2027-05-20', cardEnds: '2027-05-20', birthDate: '2016-08-01' }),
      { trip: trip('2026-12-20', '2027-01-08') },
    ),
    on: '2026-11-22',
    outcome: {
      verdict: 'clear',
      basis: 'special-reentry',
      returnBy: '2027-05-20',
      planToReturnBy: '2027-05-13',
      boundBy: 'stay-end',
      findings: ['special-stay-cap'],
      actions: ['carry-passport-and-card by 2026-12-20'],
      rules: ['R1.3', 'R1.5', 'R4.1'],
    },
    note: {
      en: 'A parent fills in the departure card; the child shows a residence card of its own.',
      ja: '出国の際の記録カードは親が記入し、子どもは自分の在留カードを提示する。',
    },
  },
  {
    id: 'G76',
    who: {
      en: 'An employee abroad whose stay has ended, while the employer plans shifts for December.',
      ja: '海外にいる間に在留期間が満了した従業員。勤務先は12月の勤務を予定している。',
    },
    facts: factsOf(engineerUntil('2026-10-31'), { trip: trip('2026-09-01', '2026-12-01') }),
    on: '2026-11-22',
    outcome: {
      verdict: 'lapsed',
      basis: 'special-reentry',
      returnBy: '2026-10-31',
      planToReturnBy: '2026-10-24',
      boundBy: 'stay-end',
      findings: ['stay-ended', 'return-after-stay-end'],
      actions: ['contact-immigration'],
      rules: ['R4.1'],
    },
    note: {
      en: 'No work before a new landing with a status that allows it: whoever lets somebody work without one is punished too.',
      ja: '就労できる在留資格で新たに上陸するまで、働くことも働かせることもできない。在留資格のない人を働かせた側も罰せられる。',
    },
  },
];
