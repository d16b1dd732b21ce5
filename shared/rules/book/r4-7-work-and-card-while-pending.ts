import type { Rule } from './rule';
import { immigrationAct } from './sources';

/** What goes on during the continuation, and where the new card is received. */
export const workAndCardWhilePending = {
  id: 'R4.7',
  sentence: {
    en: 'Work may go on during the continuation on the same terms as before. The new card is received in Japan, by the end of the continuation at the latest: only then does the permission take effect.',
    ja: '特例期間中は、これまでと同じ条件で就労を続けることができます。更新や変更の許可は日本で新しい在留カードの交付を受けて効力を生じますので、遅くとも特例期間の終了までに受け取ってください。',
  },
  source: immigrationAct('art. 20 (4) to (6) and art. 21 (4)', '第20条第4項から第6項まで、第21条第4項'),
  confidence: 'official',
  checked: '2026-11-22',
  from: '2012-07-09',
} as const satisfies Rule;
