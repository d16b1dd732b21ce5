import type { Rule } from './rule';
import { immigrationAct } from './sources';

/** What a re-entry permit is. */
export const permit = {
  id: 'R2.1',
  sentence: {
    en: 'A re-entry permit is granted in Japan, before departure, to residents who mean to come back within their stay. It serves one trip; a multiple one, granted on request where Immigration finds it appropriate, serves every trip until it ends.',
    ja: '再入国許可は、在留期間内に再び入国する意図をもって出国しようとする在留外国人が、出国前に日本で申請して受けるものです。原則として1回限り有効で、相当と認められるときは、申請により数次有効の許可を受けることができます。',
  },
  source: immigrationAct('art. 26 (1) and (2)', '第26条第1項・第2項'),
  confidence: 'official',
  checked: '2026-11-22',
  from: '2012-07-09',
} as const satisfies Rule;
