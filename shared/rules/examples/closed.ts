import { type Example, noWayHome } from './example';
import { engineerUntil, factsOf, permit, trip, withStatus } from './people';

const homeForNewYear = { trip: trip('2026-12-20', '2027-01-10') };

/** Where special re-entry is closed: by the stay granted, by name, or because the person leaves for good. */
export const closedExamples: readonly Example[] = [
  {
    id: 'G20',
    who: {
      en: 'A temporary visitor of 90 days wants to leave and come back.',
      ja: '90日の「短期滞在」の人が、いったん出国してまた戻りたい。',
    },
    facts: factsOf(
      withStatus('temporary-visitor', { stayEnds: '2027-01-20', grant: '3-months-or-less', card: 'none' }),
      { trip: trip('2026-12-01', '2026-12-10') },
    ),
    on: '2026-11-22',
    outcome: {
      verdict: 'impossible',
      ...noWayHome,
      findings: ['temporary-visitor'],
      rules: ['R1.1'],
    },
    note: {
      en: 'Coming back is a new landing with its own inspection.',
      ja: '戻るときは、新たな上陸の審査を受けることになる。',
    },
  },
  {
    id: 'G22',
    who: {
      en: 'An engineer granted three months, who gets no card.',
      ja: '在留期間が「3月」と決定され、在留カードが交付されない技術者。',
    },
    facts: factsOf(engineerUntil('2027-02-10', { grant: '3-months-or-less', card: 'none' }), {
      trip: trip('2026-12-20', '2027-01-05'),
    }),
    on: '2026-11-22',
    outcome: {
      verdict: 'permit-needed',
      ...noWayHome,
      findings: ['grant-three-months-or-less'],
      actions: ['apply-for-permit by 2026-12-20'],
      choices: ['reentry-permit 2027-02-10'],
      rules: ['R1.1', 'R2.1'],
    },
    note: {
      en: 'With a permit the last day is 10 February 2027 at the latest. The statute says “three months or less”, also where pages in English say “less than three months”.',
      ja: '再入国許可を受けた場合の期限は、遅くとも2027年2月10日。英語の案内に「3か月未満」とあっても、条文は「三月以下」である。',
    },
  },
  {
    id: 'G24',
    who: {
      en: 'Notice of a hearing about revoking the status was served.',
      ja: '在留資格の取消しに関する意見聴取の通知を受けた人。',
    },
    facts: factsOf(engineerUntil('2029-05-31', { exclusions: ['revocation-hearing'] }), homeForNewYear),
    on: '2026-11-22',
    outcome: {
      verdict: 'permit-needed',
      ...noWayHome,
      findings: ['excluded-revocation-hearing'],
      actions: ['apply-for-permit by 2026-12-20', 'contact-immigration'],
      rules: ['R1.2', 'R2.1'],
    },
  },
  {
    id: 'G25',
    who: {
      en: 'Somebody who is being prosecuted, so that departure may be held.',
      ja: '起訴され、出国確認の留保の対象となっている人。',
    },
    facts: factsOf(engineerUntil('2029-05-31', { exclusions: ['departure-hold'] }), homeForNewYear),
    on: '2026-11-22',
    outcome: {
      verdict: 'permit-needed',
      ...noWayHome,
      findings: ['excluded-departure-hold'],
      actions: ['apply-for-permit by 2026-12-20', 'contact-immigration'],
      rules: ['R1.2', 'R2.1'],
    },
  },
  {
    id: 'G26',
    who: {
      en: 'A detention order was issued.',
      ja: '収容令書の発付を受けた人。',
    },
    facts: factsOf(engineerUntil('2029-05-31', { exclusions: ['detention-order'] }), homeForNewYear),
    on: '2026-11-22',
    outcome: {
      verdict: 'permit-needed',
      ...noWayHome,
      findings: ['excluded-detention-order'],
      actions: ['apply-for-permit by 2026-12-20', 'contact-immigration'],
      rules: ['R1.2', 'R2.1'],
    },
  },
  {
    id: 'G27',
    who: {
      en: 'Somebody placed under a supervisory measure.',
      ja: '監理措置に付された人。',
    },
    facts: factsOf(engineerUntil('2029-05-31', { exclusions: ['supervisory-measure'] }), homeForNewYear),
    on: '2026-11-22',
    outcome: {
      verdict: 'permit-needed',
      ...noWayHome,
      findings: ['excluded-supervisory-measure'],
      actions: ['apply-for-permit by 2026-12-20', 'contact-immigration'],
      rules: ['R1.2', 'R2.1'],
    },
    note: {
      en: 'The measure exists since 10 June 2024. Lists in English on official pages may still lack it.',
      ja: '監理措置は2024年6月10日に始まった。英語の案内の一覧には、まだ載っていないことがある。',
    },
  },
  {
    id: 'G28',
    who: {
      en: 'Designated activities granted because a refugee application is undecided.',
      ja: '難民認定の申請中のため「特定活動」で在留する人。',
    },
    facts: factsOf(
      withStatus('designated-activities', { stayEnds: '2027-05-31', exclusions: ['refugee-application'] }),
      homeForNewYear,
    ),
    on: '2026-11-22',
    outcome: {
      verdict: 'permit-needed',
      ...noWayHome,
      findings: ['excluded-refugee-application'],
      actions: ['apply-for-permit by 2026-12-20', 'contact-immigration'],
      rules: ['R1.2', 'R2.1'],
    },
  },
  {
    id: 'G29',
    who: {
      en: 'Somebody whom Immigration told that a permit is needed, as a risk to Japan’s interests.',
      ja: '国の利益や公安を害するおそれがあるとして、再入国許可が必要と通知された人。',
    },
    facts: factsOf(engineerUntil('2029-05-31', { exclusions: ['designated-risk'] }), homeForNewYear),
    on: '2026-11-22',
    outcome: {
      verdict: 'permit-needed',
      ...noWayHome,
      findings: ['excluded-designated-risk'],
      actions: ['apply-for-permit by 2026-12-20', 'contact-immigration'],
      rules: ['R1.2', 'R2.1'],
    },
  },
  {
    id: 'G70a',
    who: {
      en: 'An engineer with a permit is about to mark “will not return”.',
      ja: '再入国許可を持つ技術者が、「再入国しない」に印を付けて出国しようとしている。',
    },
    facts: factsOf(engineerUntil('2029-05-31'), {
      trip: trip('2026-12-20', null, { declaresReturn: false }),
      permit: permit('2026-01-10', '2029-05-31'),
    }),
    on: '2026-11-22',
    outcome: {
      verdict: 'impossible',
      ...noWayHome,
      findings: ['no-return-intent'],
      actions: ['hand-in-card by 2026-12-20'],
      rules: ['R3.1'],
    },
  },
  {
    id: 'G70b',
    who: {
      en: 'The same engineer marked it and has left.',
      ja: '同じ技術者が、印を付けて出国した後。',
    },
    facts: factsOf(engineerUntil('2029-05-31'), {
      trip: trip('2026-11-20', null, { declaresReturn: false }),
      permit: permit('2026-01-10', '2029-05-31'),
    }),
    on: '2026-11-22',
    outcome: {
      verdict: 'lapsed',
      ...noWayHome,
      findings: ['no-return-intent'],
      rules: ['R3.1'],
    },
    note: {
      en: 'The status ended at departure, permit or not. Living in Japan again takes a new visa.',
      ja: '再入国許可があっても、在留資格は出国の時に終わっている。再び日本で暮らすには、新しい査証が必要である。',
    },
  },
];
