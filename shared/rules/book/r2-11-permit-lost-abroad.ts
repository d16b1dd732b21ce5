import type { Rule } from './rule';
import { page } from './sources';

/** What to do when the passport with the permit is lost abroad. */
export const permitLostAbroad = {
  id: 'R2.11',
  sentence: {
    en: 'If the passport with the permit is lost abroad, a relative or another representative in Japan asks Immigration for a certificate of how long the permission is valid. The traveller shows it with the new passport.',
    ja: '再入国許可のある旅券を海外で紛失したときは、日本にいる親族などの代理人が、地方出入国在留管理局で再入国許可の期限の証明を受けることができます。本人は、新しい旅券とともにこれを提示します。',
  },
  source: page(
    'visa-niigata.com, Passport lost abroad: certificate of the term of a re-entry permit',
    'visa-niigata.com「外国人が帰国中にパスポートを失くしたときの再入国手続き」',
    'https://visa-niigata.com/lost-of-passport/',
  ),
  confidence: 'secondary',
  checked: '2026-11-22',
  from: '2012-07-09',
} as const satisfies Rule;
