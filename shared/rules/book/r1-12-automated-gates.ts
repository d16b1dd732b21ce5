import type { Rule } from './rule';
import { immigrationRegulations } from './sources';

/** That a gate does not declare anything for the traveller. */
export const automatedGates = {
  id: 'R1.12',
  sentence: {
    en: 'Automated and face recognition gates do not replace the declaration: hand over the card for re-entrants there too. They put no stamp into the passport, so ask for one if you need to prove the day of departure.',
    ja: '自動化ゲートや顔認証ゲートを利用しても、再び入国する意図の表明は必要です。ゲートでは旅券に証印が押されないため、出国日の証明が必要な人は、職員に証印を求めてください。',
  },
  source: immigrationRegulations('art. 29-2', '第29条の2'),
  confidence: 'secondary',
  checked: '2026-11-22',
  from: '2012-07-09',
} as const satisfies Rule;
