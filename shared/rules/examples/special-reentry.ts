import type { Example } from './example';
import { engineerUntil, factsOf, permanentResident, specialPermanentResident, trip } from './people';

/** Special re-entry: one year, two for special permanent residents, never longer than the stay. */
export const specialReentryExamples: readonly Example[] = [
  {
    id: 'G01',
    who: {
      en: 'An engineer with more than a year of stay left goes home for New Year.',
      ja: '在留期間が1年以上残っている技術者が、年末年始に一時帰国する。',
    },
    facts: factsOf(engineerUntil('2028-05-31'), { trip: trip('2026-12-20', '2027-01-10') }),
    on: '2026-11-22',
    outcome: {
      verdict: 'clear',
      basis: 'special-reentry',
      returnBy: '2027-12-20',
      planToReturnBy: '2027-12-13',
      boundBy: 'one-year',
      findings: ['special-one-year', 'confirm-with-immigration'],
      actions: ['tick-temporary-departure by 2026-12-20', 'carry-passport-and-card by 2026-12-20'],
      deadlines: ['departure 2026-12-20', 'return 2027-12-20', 'stay-renewal-opens 2028-02-29', 'stay-end 2028-05-31'],
      rules: ['R1.3', 'R1.5'],
    },
  },
  {
    id: 'G02',
    who: {
      en: 'The same trip, but the stay ends before the year is over.',
      ja: '同じ渡航だが、1年がたつ前に在留期間が満了する。',
    },
    facts: factsOf(engineerUntil('2027-06-30'), { trip: trip('2026-12-20', '2027-02-01') }),
    on: '2026-11-22',
    outcome: {
      verdict: 'clear',
      basis: 'special-reentry',
      returnBy: '2027-06-30',
      planToReturnBy: '2027-06-23',
      boundBy: 'stay-end',
      findings: ['special-stay-cap'],
      deadlines: ['departure 2026-12-20', 'stay-renewal-opens 2027-03-30', 'return 2027-06-30', 'stay-end 2027-06-30'],
      rules: ['R1.3', 'R4.1', 'R4.4'],
    },
  },
  {
    id: 'G04',
    who: {
      en: 'An engineer plans to be back a day after the anniversary.',
      ja: '技術者が、出国から1年後の応当日の翌日に戻る予定でいる。',
    },
    facts: factsOf(engineerUntil('2027-12-25'), { trip: trip('2026-12-15', '2027-12-16') }),
    on: '2026-11-22',
    outcome: {
      verdict: 'permit-needed',
      basis: 'special-reentry',
      returnBy: '2027-12-15',
      planToReturnBy: '2027-12-08',
      boundBy: 'one-year',
      findings: ['over-one-year'],
      actions: ['apply-for-permit by 2026-12-15'],
      deadlines: [
        'departure 2026-12-15',
        'permit-apply-by 2026-12-15',
        'stay-renewal-opens 2027-09-25',
        'return 2027-12-15',
        'stay-end 2027-12-25',
      ],
      choices: ['reentry-permit 2027-12-25'],
      rules: ['R1.3', 'R2.1'],
    },
    note: {
      en: 'A re-entry permit could run until the stay ends, on 25 December 2027.',
      ja: '再入国許可であれば、在留期間の満了日である2027年12月25日まで有効なものを受けられる可能性がある。',
    },
  },
  {
    id: 'G14',
    who: {
      en: 'A permanent resident wants to be away for over a year.',
      ja: '永住者が1年を超えて日本を離れたい。',
    },
    facts: factsOf(permanentResident, { trip: trip('2026-12-01', '2028-01-15') }),
    on: '2026-11-22',
    outcome: {
      verdict: 'permit-needed',
      basis: 'special-reentry',
      returnBy: '2027-12-01',
      planToReturnBy: '2027-11-24',
      boundBy: 'one-year',
      findings: ['over-one-year', 'move-out-one-year'],
      actions: ['apply-for-permit by 2026-12-01'],
      choices: ['reentry-permit 2031-12-01'],
      rules: ['R1.3', 'R2.1'],
    },
    note: {
      en: 'Permanent residence gives no longer special re-entry. A permit may run for up to five years.',
      ja: '永住者でも、みなし再入国許可は1年である。再入国許可の有効期間は最長5年である。',
    },
  },
  {
    id: 'G15',
    who: {
      en: 'A special permanent resident plans to be back a day before two years are over.',
      ja: '特別永住者が、出国から2年がたつ前の日に戻る予定でいる。',
    },
    facts: factsOf(specialPermanentResident, { trip: trip('2026-12-01', '2028-11-30') }),
    on: '2026-11-22',
    outcome: {
      verdict: 'tight',
      basis: 'special-reentry',
      returnBy: '2028-12-01',
      planToReturnBy: '2028-11-24',
      boundBy: 'two-years',
      findings: ['special-two-years'],
      rules: ['R1.3'],
    },
  },
  {
    id: 'G71',
    who: {
      en: 'An engineer is away for more than three months.',
      ja: '技術者が3か月を超えて日本を離れる。',
    },
    facts: factsOf(engineerUntil('2029-12-01'), { trip: trip('2026-12-01', '2027-04-15') }),
    on: '2026-11-22',
    outcome: {
      verdict: 'clear',
      basis: 'special-reentry',
      returnBy: '2027-12-01',
      planToReturnBy: '2027-11-24',
      boundBy: 'one-year',
      findings: ['absence-over-three-months'],
      rules: ['R1.3'],
    },
    note: {
      en: 'The way home stays open. Whether a long absence counts against the status is decided case by case: a letter of the employer helps.',
      ja: '再入国の期限は変わらない。長い不在が在留資格に影響するかは個別に判断されるため、勤務先の書面があるとよい。',
    },
  },
];
