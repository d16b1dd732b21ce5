import { type Example, noWayHome } from './example';
import { engineerUntil, factsOf, specialPermanentResident, trip, withStatus } from './people';

/** What one has in hand on the day of departure: passport, card, or a status that gets no card. */
export const paperExamples: readonly Example[] = [
  {
    id: 'G19',
    who: {
      en: 'A special permanent resident leaves the certificate at home.',
      ja: '特別永住者が、特別永住者証明書を家に置いたまま出国しようとしている。',
    },
    facts: factsOf({ ...specialPermanentResident, card: 'missing' }, { trip: trip('2026-12-01') }),
    on: '2026-11-22',
    outcome: {
      verdict: 'fix-first',
      ...noWayHome,
      findings: ['no-card-at-departure'],
      actions: ['get-card by 2026-12-01'],
      rules: ['R1.5'],
    },
    note: {
      en: 'The certificate need not be carried day by day, but special re-entry begins only with it in hand.',
      ja: '特別永住者証明書に常時携帯の義務はないが、みなし再入国許可で出国するには所持していることが必要である。',
    },
  },
  {
    id: 'G32',
    who: {
      en: 'A diplomat, who gets no card and whose stay lasts as long as the posting.',
      ja: '在留カードが交付されず、任務にある間在留できる外交官。',
    },
    facts: factsOf(withStatus('diplomat', { stayEnds: null, grant: 'unknown', card: 'none' }), {
      trip: trip('2026-12-20', '2027-01-10'),
    }),
    on: '2026-11-22',
    outcome: {
      verdict: 'clear',
      basis: 'special-reentry',
      returnBy: '2027-12-20',
      planToReturnBy: '2027-12-13',
      boundBy: 'one-year',
      findings: ['special-without-card'],
      actions: ['carry-passport by 2026-12-20'],
      rules: ['R1.1', 'R1.3'],
    },
    note: {
      en: 'It ends earlier where the mission does: that day is not among the facts.',
      ja: '任務が先に終われば、その日までとなる。任務の終わる日は入力されていない。',
    },
  },
  {
    id: 'G33',
    who: {
      en: 'A digital nomad granted six months, who gets no card.',
      ja: '6か月の「特定活動」で在留し、在留カードが交付されないデジタルノマド。',
    },
    facts: factsOf(withStatus('designated-activities', { stayEnds: '2027-03-31', card: 'none', grantMonths: 6 }), {
      trip: trip('2026-12-20'),
    }),
    on: '2026-11-22',
    outcome: {
      verdict: 'clear',
      basis: 'special-reentry',
      returnBy: '2027-03-31',
      planToReturnBy: '2027-03-24',
      boundBy: 'stay-end',
      findings: ['special-without-card', 'confirm-with-immigration'],
      rules: ['R1.1', 'R4.1'],
    },
    note: {
      en: 'That the passport alone is enough is our reading of the statute. Ask Immigration before leaving.',
      ja: '旅券だけで足りるというのは、条文から導いた解釈である。出国の前に出入国在留管理庁に確かめること。',
    },
  },
  {
    id: 'G34',
    who: {
      en: 'An engineer whose passport has expired by the day of departure.',
      ja: '出国の日に旅券の有効期限が切れている技術者。',
    },
    facts: factsOf(engineerUntil('2029-05-31', { passport: 'expired' }), { trip: trip('2026-12-20') }),
    on: '2026-11-22',
    outcome: {
      verdict: 'fix-first',
      ...noWayHome,
      findings: ['no-valid-passport'],
      actions: ['renew-passport by 2026-12-20'],
      rules: ['R1.1'],
    },
  },
  {
    id: 'G35',
    who: {
      en: 'An engineer loses the card three days before the flight.',
      ja: '出発の3日前に在留カードをなくした技術者。',
    },
    facts: factsOf(engineerUntil('2029-05-31', { card: 'missing' }), { trip: trip('2026-11-25') }),
    on: '2026-11-22',
    outcome: {
      verdict: 'fix-first',
      ...noWayHome,
      findings: ['no-card-at-departure'],
      actions: ['get-card by 2026-11-25'],
      rules: ['R1.5', 'R5.8'],
    },
    note: {
      en: 'A lost card must be applied for within 14 days, by 6 December 2026 here; special re-entry needs it before the flight.',
      ja: '紛失による再交付の申請は14日以内（この場合は2026年12月6日まで）だが、みなし再入国許可で出国するには、出発の前に交付を受けておく必要がある。',
    },
  },
  {
    id: 'G36',
    who: {
      en: 'An engineer left with the card and loses it abroad.',
      ja: '在留カードを持って出国し、海外でなくした技術者。',
    },
    facts: factsOf(engineerUntil('2028-01-01'), { trip: trip('2026-12-01', '2027-01-05') }),
    on: '2026-12-10',
    outcome: {
      verdict: 'clear',
      basis: 'special-reentry',
      returnBy: '2027-12-01',
      planToReturnBy: '2027-11-24',
      boundBy: 'one-year',
      findings: ['special-one-year'],
      rules: ['R1.3'],
    },
    note: {
      en: 'The card counts on the day of departure, and it was there. A new one must be applied for within 14 days of coming back, here by 19 January 2027; a police report of the loss helps.',
      ja: '在留カードが必要なのは出国の日であり、その日には所持していた。再交付の申請は再入国から14日以内、この場合は2027年1月19日まで。現地の警察の紛失届があるとよい。',
    },
  },
  {
    id: 'G37',
    who: {
      en: 'A new arrival whose passport says that the card is issued later.',
      ja: '旅券に「在留カード後日交付」と記載された、来日して間もない人。',
    },
    facts: factsOf(engineerUntil('2027-11-01', { card: 'issued-later' }), { trip: trip('2026-12-05') }),
    on: '2026-11-22',
    outcome: {
      verdict: 'clear',
      basis: 'special-reentry',
      returnBy: '2027-11-01',
      planToReturnBy: '2027-10-25',
      boundBy: 'stay-end',
      findings: ['special-stay-cap'],
      rules: ['R1.3', 'R4.1'],
    },
    note: {
      en: 'The note in the passport stands for the card: show it at departure.',
      ja: '旅券の記載が在留カードの代わりになる。出国の際に示すこと。',
    },
  },
  {
    id: 'G75',
    who: {
      en: 'An engineer with a card of the new format, who does not know how long a stay was granted.',
      ja: '新しい様式の在留カードを持ち、決定された在留期間の長さが分からない技術者。',
    },
    facts: factsOf(engineerUntil('2028-05-31', { grant: 'unknown', cardEnds: '2028-05-31' }), {
      trip: trip('2026-12-20', '2027-01-10'),
    }),
    on: '2026-11-22',
    outcome: {
      verdict: 'undetermined',
      ...noWayHome,
      missing: ['grant'],
      findings: ['confirm-with-immigration'],
      actions: ['state-missing-facts'],
      deadlines: [
        'departure 2026-12-20',
        'stay-renewal-opens 2028-02-29',
        'stay-end 2028-05-31',
        'card-end 2028-05-31',
      ],
      rules: ['R1.1', 'R4.1'],
    },
    note: {
      en: 'Cards issued since 14 June 2026 no longer show the period granted. Was it three months or less? A guess could cost the status.',
      ja: '2026年6月14日以後に交付された在留カードには、在留期間の長さが記載されない。3か月以下かどうかを推測で決めると、在留資格を失うおそれがある。',
    },
  },
];
