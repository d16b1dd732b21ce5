import { writeAmount } from '../../amounts';
import type { TimelineWords } from '../../timeline-words';

/** What the picture of somebody's days says, in simplified Chinese. */
export const timeline: TimelineWords = {
  title: '日期示意图',
  marks: {
    today: '今天',
    departure: '离开日本',
    'planned-return': '计划回来的日子',
    returned: '已回到日本',
    aim: '应当作为目标的日子',
    return: '回到日本的最后一天',
    'stay-end': '在留期间届满',
    'continuation-end': '特例期间结束',
    'permit-end': '再入国许可到期',
    'document-end': '难民旅行证明书到期',
    'card-end': '在留卡到期',
    'stay-renewal-opens': '可申请更新在留期间',
    'card-renewal-opens': '可更新在留卡',
    'permit-apply-by': '申请再入国许可的期限',
    'extension-apply-by': '申请延长许可的期限',
  },
  when: (date, days) => {
    if (days === 0) return date;
    return days > 0 ? `${date}（还有${writeAmount(days)}天）` : `${date}（${writeAmount(-days)}天前）`;
  },
  tell: (date, marks) => `${date}：${marks.join('、')}。`,
  stretches: {
    away: (from, to) => `${from}至${to}不在日本。`,
    margin: (from, to) => `${from}至${to}是为航班取消等情况留出的余地，请不要排进计划。`,
    'stay-renewal': (from, to) => `大约从${from}到${to}可以申请更新在留期间。`,
    'card-renewal': (from, to) => `从${from}到${to}可以更新在留卡。`,
  },
  strip:
    '每一条都表示同样的日子，从15天前到105天后：长线是今天，短线每隔30天一条。粗条是在国外的时间，圆圈是离开和回来，方块是最后一天。',
  awayToday: '今天不在日本。',
  nothingUntil: (date) => `${date}之前没有任何期限。`,
};
