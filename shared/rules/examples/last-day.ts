import type { Example } from './example';
import { engineerUntil, factsOf, permanentResident, trip } from './people';

/** Which day is the last: anniversaries, the end of February, and where a day begins. */
export const lastDayExamples: readonly Example[] = [
  {
    id: 'G03',
    who: {
      en: 'An engineer plans to be back on the anniversary itself.',
      ja: '技術者が、出国からちょうど1年後の応当日に戻る予定でいる。',
    },
    facts: factsOf(engineerUntil('2027-12-25'), { trip: trip('2026-12-15', '2027-12-15') }),
    on: '2026-11-22',
    outcome: {
      verdict: 'tight',
      basis: 'special-reentry',
      returnBy: '2027-12-15',
      planToReturnBy: '2027-12-08',
      boundBy: 'one-year',
      findings: ['boundary-last-day', 'arrival-near-midnight'],
      actions: ['move-return-earlier by 2027-12-08'],
      rules: ['R1.3', 'R8.1', 'R8.4'],
    },
  },
  {
    id: 'G07',
    who: {
      en: 'An engineer leaves on an ordinary day with no return booked.',
      ja: '技術者が、戻る日を決めずに平日に出国する。',
    },
    facts: factsOf(engineerUntil('2029-03-10'), { trip: trip('2026-03-10') }),
    on: '2026-03-01',
    outcome: {
      verdict: 'clear',
      basis: 'special-reentry',
      returnBy: '2027-03-10',
      planToReturnBy: '2027-03-03',
      boundBy: 'one-year',
      findings: ['special-one-year'],
      rules: ['R1.3'],
    },
  },
  {
    id: 'G08',
    who: {
      en: 'A permanent resident leaves on 29 February.',
      ja: '永住者が2月29日に出国する。',
    },
    facts: factsOf(permanentResident, { trip: trip('2028-02-29') }),
    on: '2026-11-22',
    outcome: {
      verdict: 'clear',
      basis: 'special-reentry',
      returnBy: '2029-02-28',
      planToReturnBy: '2029-02-21',
      boundBy: 'one-year',
      findings: ['leap-day-clamped'],
      rules: ['R1.3', 'R8.3'],
    },
  },
  {
    id: 'G09',
    who: {
      en: 'A permanent resident leaves on 28 February, and the next year has a 29th.',
      ja: '永住者が2月28日に出国し、翌年の2月には29日がある。',
    },
    facts: factsOf(permanentResident, { trip: trip('2027-02-28', '2028-02-28') }),
    on: '2026-11-22',
    outcome: {
      verdict: 'tight',
      basis: 'special-reentry',
      returnBy: '2028-02-28',
      planToReturnBy: '2028-02-21',
      boundBy: 'one-year',
      findings: ['boundary-last-day'],
      rules: ['R1.3', 'R8.1'],
    },
    note: {
      en: 'By the Civil Code the year would end on 29 February 2028. We say the day that is safe on either reading.',
      ja: '民法の数え方では2028年2月29日までとなる。ここでは、どちらの読み方でも安全な日を示す。',
    },
  },
  {
    id: 'G12',
    who: {
      en: 'A permanent resident is stamped out at 23:40 on New Year’s Eve and takes off after midnight.',
      ja: '永住者が大みそかの23時40分に出国の確認を受け、飛行機は0時を過ぎてから離陸する。',
    },
    facts: factsOf(permanentResident, { trip: trip('2026-12-31', '2027-12-31') }),
    on: '2026-11-22',
    outcome: {
      verdict: 'tight',
      basis: 'special-reentry',
      returnBy: '2027-12-31',
      planToReturnBy: '2027-12-24',
      boundBy: 'one-year',
      findings: ['boundary-last-day'],
      rules: ['R1.3', 'R8.4'],
    },
    note: {
      en: 'The day of departure is the day of the stamp, not of take-off.',
      ja: '出国の日は、離陸した日ではなく、出国の確認（証印）を受けた日である。',
    },
  },
  {
    id: 'G13',
    who: {
      en: 'A permanent resident is to land at 23:30 on the very last day.',
      ja: '永住者が、期限の当日の23時30分に到着する便で戻る予定でいる。',
    },
    facts: factsOf(permanentResident, { trip: trip('2026-12-15', '2027-12-15') }),
    on: '2026-11-22',
    outcome: {
      verdict: 'tight',
      basis: 'special-reentry',
      returnBy: '2027-12-15',
      planToReturnBy: '2027-12-08',
      boundBy: 'one-year',
      findings: ['boundary-last-day', 'arrival-near-midnight'],
      actions: ['move-return-earlier by 2027-12-08'],
      rules: ['R8.4'],
    },
    note: {
      en: 'The landing inspection has to be over before midnight in Japan. Hours are not among the facts, so every return on the last day is warned of.',
      ja: '上陸の審査は、日本時間の24時までに終わっている必要がある。時刻は入力されないため、期限の当日に戻る計画には必ず注意が出る。',
    },
  },
];
