import { withPoints, writeAmount } from '../../amounts';
import type { TimelineWords } from '../../timeline-words';

/** What the picture of somebody's days says, in Vietnamese. */
export const timeline: TimelineWords = {
  title: 'Các ngày trên một đường thẳng',
  marks: {
    today: 'Hôm nay',
    departure: 'Rời Nhật Bản',
    'planned-return': 'Ngày dự định trở lại',
    returned: 'Đã về Nhật Bản',
    aim: 'Ngày nên hướng tới',
    return: 'Ngày cuối để trở lại',
    'stay-end': 'Hết thời hạn lưu trú',
    'continuation-end': 'Hết thời gian đặc lệ',
    'permit-end': 'Hết phép tái nhập cảnh',
    'document-end': 'Giấy thông hành hết hạn',
    'card-end': 'Thẻ lưu trú hết hạn',
    'stay-renewal-opens': 'Bắt đầu gia hạn lưu trú',
    'card-renewal-opens': 'Bắt đầu gia hạn thẻ',
    'permit-apply-by': 'Hạn xin phép tái nhập',
    'extension-apply-by': 'Hạn xin gia hạn phép',
  },
  when: (date, days) => {
    if (days === 0) return date;
    return days > 0
      ? `${date}, còn ${withPoints(writeAmount(days))} ngày`
      : `${date}, ${withPoints(writeAmount(-days))} ngày trước`;
  },
  tell: (date, marks) => `${date}: ${marks.join('; ')}.`,
  stretches: {
    away: (from, to) => `Vắng mặt ở Nhật Bản từ ${from} đến ${to}.`,
    margin: (from, to) =>
      `Từ ${from} đến ${to} là thời gian dự phòng khi chuyến bay bị hủy: xin đừng tính vào kế hoạch.`,
    'stay-renewal': (from, to) => `Có thể xin gia hạn thời hạn lưu trú từ khoảng ${from} đến ${to}.`,
    'card-renewal': (from, to) => `Có thể gia hạn thẻ lưu trú từ ${from} đến ${to}.`,
  },
  strip:
    'Mỗi dải thể hiện cùng những ngày như nhau, từ 15 ngày trước đến 105 ngày sau: vạch dài là hôm nay, vạch ngắn cách nhau 30 ngày. Thanh dày là thời gian ở nước ngoài, hình tròn là ngày đi và ngày về, hình vuông là ngày cuối cùng.',
  awayToday: 'Hôm nay vắng mặt ở Nhật Bản.',
  nothingUntil: (date) => `Không có hạn nào cho đến ${date}.`,
};
