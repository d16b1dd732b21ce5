import type { Example } from './example';
import { engineerUntil, factsOf, permanentResident, permit, trip, withStatus } from './people';

/** Re-entry permits, the refugee travel document, and what can still be done from abroad. */
export const permitExamples: readonly Example[] = [
  {
    id: 'G31',
    who: {
      en: 'A recognised refugee leaves on the refugee travel document and has no passport.',
      ja: '旅券のない難民認定者が、難民旅行証明書で出国する。',
    },
    facts: factsOf(
      withStatus('long-term-resident', {
        stayEnds: '2030-05-01',
        passport: 'refugee-travel-document',
        passportEnds: '2028-05-01',
      }),
      { trip: trip('2026-12-01', '2027-03-01') },
    ),
    on: '2026-11-22',
    outcome: {
      verdict: 'clear',
      basis: 'refugee-travel-document',
      returnBy: '2028-05-01',
      planToReturnBy: '2028-04-24',
      boundBy: 'document-end',
      findings: ['document-governs'],
      actions: ['carry-travel-document by 2026-12-01'],
      rules: ['R1.8'],
    },
    note: {
      en: 'The document may state limits of its own: read it.',
      ja: '難民旅行証明書に別の期限や条件が記載されていないか、確かめること。',
    },
  },
  {
    id: 'G38',
    who: {
      en: 'A permanent resident with a five-year permit is away for more than two years.',
      ja: '5年の数次再入国許可を持つ永住者が、2年を超えて日本を離れる。',
    },
    facts: factsOf(permanentResident, {
      trip: trip('2026-12-01', '2029-04-01'),
      permit: permit('2026-11-20', '2031-11-20'),
    }),
    on: '2026-11-22',
    outcome: {
      verdict: 'clear',
      basis: 'reentry-permit',
      returnBy: '2031-11-20',
      planToReturnBy: '2031-11-13',
      boundBy: 'permit-end',
      findings: ['permit-governs', 'move-out-one-year'],
      actions: ['carry-passport-and-permit by 2026-12-01', 'move-out-notice by 2026-12-01'],
      rules: ['R2.1', 'R2.2'],
    },
  },
  {
    id: 'G40',
    who: {
      en: 'A permanent resident’s permit ends before the return, though special re-entry would reach.',
      ja: '永住者の再入国許可が戻る日より前に切れる。みなし再入国許可なら間に合う日程である。',
    },
    facts: factsOf(permanentResident, {
      trip: trip('2026-12-01', '2027-08-01'),
      permit: permit('2022-06-01', '2027-06-01'),
    }),
    on: '2026-11-22',
    outcome: {
      verdict: 'permit-needed',
      basis: 'reentry-permit',
      returnBy: '2027-06-01',
      planToReturnBy: '2027-05-25',
      boundBy: 'permit-end',
      findings: ['permit-short-of-special', 'return-after-permit'],
      actions: ['apply-for-permit by 2026-12-01'],
      choices: ['reentry-permit 2031-12-01'],
      rules: ['R2.2', 'R2.1'],
    },
    note: {
      en: 'Special re-entry would run until 1 December 2027. Which of the two applies to a permit holder is not settled, so the permit is taken to govern.',
      ja: 'みなし再入国許可であれば2027年12月1日まで。許可を持つ人にどちらが適用されるかは明らかでないため、許可の期限を基準とする。',
    },
  },
  {
    id: 'G41',
    who: {
      en: 'An engineer’s single permit was used by an earlier trip.',
      ja: '1回限りの再入国許可を前の渡航で使い終えた技術者。',
    },
    facts: factsOf(engineerUntil('2028-01-31'), {
      trip: trip('2026-12-01', '2027-03-01'),
      permit: permit('2026-01-10', '2028-01-31', { kind: 'single', used: true }),
    }),
    on: '2026-11-22',
    outcome: {
      verdict: 'clear',
      basis: 'special-reentry',
      returnBy: '2027-12-01',
      planToReturnBy: '2027-11-24',
      boundBy: 'one-year',
      findings: ['permit-single-used'],
      rules: ['R1.3', 'R2.1'],
    },
  },
  {
    id: 'G44',
    who: {
      en: 'A permanent resident abroad on special re-entry wants to stay away for fourteen months.',
      ja: 'みなし再入国許可で出国中の永住者が、14か月海外に滞在したい。',
    },
    facts: factsOf(permanentResident, { trip: trip('2026-01-10', '2027-03-10') }),
    on: '2026-11-22',
    outcome: {
      verdict: 'impossible',
      basis: 'special-reentry',
      returnBy: '2027-01-10',
      planToReturnBy: '2027-01-03',
      boundBy: 'one-year',
      findings: ['not-extendable-abroad', 'over-one-year'],
      actions: ['return-in-time by 2027-01-03'],
      rules: ['R1.3', 'R1.4'],
    },
    note: {
      en: 'Fly back in time, get a permit in Japan, and leave again.',
      ja: '期限までにいったん日本に戻り、再入国許可を受けてから、改めて出国すること。',
    },
  },
  {
    id: 'G46',
    who: {
      en: 'A permanent resident is ill abroad while the permit runs out.',
      ja: '海外で病気になった永住者の再入国許可が、まもなく切れる。',
    },
    facts: factsOf(permanentResident, {
      trip: trip('2026-03-01', '2027-06-01'),
      permit: permit('2022-01-15', '2027-01-15'),
    }),
    on: '2026-11-22',
    outcome: {
      verdict: 'extension-needed',
      basis: 'reentry-permit',
      returnBy: '2027-01-15',
      planToReturnBy: '2027-01-08',
      boundBy: 'permit-end',
      findings: ['extension-at-embassy'],
      actions: ['apply-for-extension by 2027-01-15'],
      deadlines: ['return 2027-01-15', 'permit-end 2027-01-15', 'extension-apply-by 2027-01-15'],
      choices: ['extension 2028-01-15'],
      rules: ['R2.2', 'R2.5'],
    },
    note: {
      en: 'An embassy or consulate may extend it, at the longest until 15 January 2028: one year more, and six years from the day it took effect. It asks for proof of the illness.',
      ja: '大使館または領事館で延長できる可能性がある。延長は1年以内、かつ効力発生から6年以内なので、遅くとも2028年1月15日まで。病気を証明する書類が求められる。',
    },
  },
  {
    id: 'G56',
    who: {
      en: 'An engineer’s change of status is undecided, and the permit ends with the old stay.',
      ja: '在留資格変更の申請中の技術者で、再入国許可は元の在留期間とともに切れる。',
    },
    facts: factsOf(engineerUntil('2027-01-31', { pending: { kind: 'change', filed: '2026-11-10', decided: null } }), {
      trip: trip('2026-12-20', '2027-03-01'),
      permit: permit('2026-02-01', '2027-01-31'),
    }),
    on: '2026-11-22',
    outcome: {
      verdict: 'impossible',
      basis: 'reentry-permit',
      returnBy: '2027-01-31',
      planToReturnBy: '2027-01-24',
      boundBy: 'permit-end',
      findings: ['permit-not-auto-extended', 'return-after-permit'],
      rules: ['R2.2', 'R2.6', 'R4.2'],
    },
    note: {
      en: 'Special re-entry would follow the continuation of the stay; a permit does not. Immigration may lengthen the permit if asked before leaving.',
      ja: 'みなし再入国許可は特例期間に応じて延びるが、再入国許可は自動では延びない。出国前に申し出れば、出入国在留管理庁が延長することがある。',
    },
  },
  {
    id: 'G73',
    who: {
      en: 'A permanent resident with a permit is away for eighteen months.',
      ja: '再入国許可を持つ永住者が、18か月日本を離れる。',
    },
    facts: factsOf(permanentResident, {
      trip: trip('2026-12-01', '2028-06-01'),
      permit: permit('2026-11-20', '2029-11-20'),
    }),
    on: '2026-11-22',
    outcome: {
      verdict: 'clear',
      basis: 'reentry-permit',
      returnBy: '2029-11-20',
      planToReturnBy: '2029-11-13',
      boundBy: 'permit-end',
      findings: ['move-out-one-year'],
      actions: ['move-out-notice by 2026-12-01'],
      rules: ['R2.2'],
    },
  },
];
