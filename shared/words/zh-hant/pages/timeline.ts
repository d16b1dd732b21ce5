import { writeAmount } from '../../amounts';
import type { TimelineWords } from '../../timeline-words';

/** What the picture of somebody's days says, in traditional Chinese. */
export const timeline: TimelineWords = {
  title: '日期示意圖',
  marks: {
    today: '今天',
    departure: '離開日本',
    'planned-return': '計劃回來的日子',
    returned: '已回到日本',
    aim: '應當作為目標的日子',
    return: '回到日本的最後一天',
    'stay-end': '在留期間屆滿',
    'continuation-end': '特例期間結束',
    'permit-end': '再入國許可到期',
    'document-end': '難民旅行證明書到期',
    'card-end': '在留卡到期',
    'stay-renewal-opens': '可申請更新在留期間',
    'card-renewal-opens': '可更新在留卡',
    'permit-apply-by': '申請再入國許可的期限',
    'extension-apply-by': '申請延長許可的期限',
  },
  when: (date, days) => {
    if (days === 0) return date;
    return days > 0 ? `${date}（還有${writeAmount(days)}天）` : `${date}（${writeAmount(-days)}天前）`;
  },
  tell: (date, marks) => `${date}：${marks.join('、')}。`,
  stretches: {
    away: (from, to) => `${from}至${to}不在日本。`,
    margin: (from, to) => `${from}至${to}是為班機取消等情況留出的餘地，請不要排進計劃。`,
    'stay-renewal': (from, to) => `大約從${from}到${to}可以申請更新在留期間。`,
    'card-renewal': (from, to) => `從${from}到${to}可以更新在留卡。`,
  },
  strip:
    '每一條都表示同樣的日子，從15天前到105天後：長線是今天，短線每隔30天一條。粗條是在國外的時間，圓圈是離開和回來，方塊是最後一天。',
  awayToday: '今天不在日本。',
  nothingUntil: (date) => `${date}之前沒有任何期限。`,
};
