import type { Rule } from './rule';
import { immigrationAct } from './sources';

/** What to carry after the passport was renewed abroad. */
export const passportRenewedAbroad = {
  id: 'R7.11',
  sentence: {
    en: 'Whoever renews the passport abroad carries the old and the new one, because the re-entry permit and the landing permission may stand in the old one.',
    ja: '海外で旅券を更新したときは、再入国許可や上陸許可の証印が古い旅券にあることがありますので、新旧両方の旅券を持参してください。',
  },
  source: immigrationAct('art. 26 (2)', '第26条第2項'),
  confidence: 'secondary',
  checked: '2026-11-22',
  from: '2012-07-09',
} as const satisfies Rule;
