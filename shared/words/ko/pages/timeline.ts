import { writeAmount } from '../../amounts';
import type { TimelineWords } from '../../timeline-words';

/** What the picture of somebody's days says, in Korean. */
export const timeline: TimelineWords = {
  title: '날짜를 나타낸 그림',
  marks: {
    today: '오늘',
    departure: '일본 출국',
    'planned-return': '재입국 예정일',
    returned: '일본에 돌아옴',
    aim: '목표로 삼을 날',
    return: '돌아올 마지막 날',
    'stay-end': '재류기간 만료일',
    'continuation-end': '특례기간 마지막 날',
    'permit-end': '재입국허가 만료일',
    'document-end': '난민여행증명서 만료일',
    'card-end': '재류카드 만료일',
    'stay-renewal-opens': '재류기간 갱신 시작',
    'card-renewal-opens': '재류카드 갱신 시작',
    'permit-apply-by': '재입국허가 신청 기한',
    'extension-apply-by': '허가 연장 신청 기한',
  },
  when: (date, days) => {
    if (days === 0) return date;
    return days > 0 ? `${date} (${writeAmount(days)}일 남음)` : `${date} (${writeAmount(-days)}일 전)`;
  },
  tell: (date, marks) => `${date}: ${marks.join(', ')}.`,
  stretches: {
    away: (from, to) => `${from}부터 ${to}까지 일본을 떠나 있습니다.`,
    margin: (from, to) => `${from}부터 ${to}까지는 결항 등에 대비한 여유이므로 계획에 넣지 마십시오.`,
    'stay-renewal': (from, to) => `재류기간 갱신은 대략 ${from}부터 ${to}까지 신청할 수 있습니다.`,
    'card-renewal': (from, to) => `재류카드는 ${from}부터 ${to}까지 갱신할 수 있습니다.`,
  },
  strip:
    '띠는 모두 같은 날들을 나타냅니다. 15일 전부터 105일 후까지입니다. 긴 선은 오늘, 짧은 선은 30일 간격입니다. 굵은 막대는 해외에 있는 기간, 동그라미는 출국과 재입국, 네모는 마지막 날입니다.',
  awayToday: '오늘은 일본을 떠나 있습니다.',
  nothingUntil: (date) => `${date}까지 기한이 없습니다.`,
};
