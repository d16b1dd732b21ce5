import { withPoints, writeAmount } from '../amounts';
import type { FrameWords, LabelWords, LetterWords } from '../letter-words';
import { buttons } from './buttons';
import { answers, calendar, missing, promises } from './letters-answers';
import { departure, reentry } from './letters-reentry';
import { card, stay } from './letters-stay';

const frame: FrameWords = {
  unreviewed:
    'Chưa có người nào nói tiếng Việt từ nhỏ kiểm tra bản dịch này. Nếu có chỗ nào không rõ, hãy căn cứ vào các ngày và phần tiếng Nhật trong thư, và hỏi Cục Quản lý xuất nhập cảnh (入管, 0570-013904).',
  greeting: (name) => (name === undefined ? 'Xin chào bạn,' : `Xin chào ${name},`),
  traveller: (position) => `Người thứ ${position}`,
  named: (name, text) => `${name} – ${text}`,
  andMore: (text, count) => `${text} (+${count} mục khác)`,
  several: (count) => `Có ${count} ngày bạn cần lưu ý`,
  daysLeft: (days) => {
    if (days === 0) return 'Chính là hôm nay';
    if (days > 0) return `Còn ${withPoints(writeAmount(days))} ngày`;
    return days === -1 ? 'Đã qua từ hôm qua' : `Đã qua ${withPoints(writeAmount(-days))} ngày`;
  },
  bothClocks: (japan, local, place) => `${japan} giờ Nhật Bản = ${local} giờ địa phương (${place})`,
  endOfDay: (japan) => `${japan} giờ Nhật Bản`,
  doNow: 'Việc bạn có thể làm ngay bây giờ',
  otherwise: 'Nếu không làm gì',
  ownPage: 'Mở trang riêng của bạn',
  onOwnPage:
    'Trên trang riêng của mình, bạn có thể xem tất cả các ngày và các thư, thay đổi chúng, báo rằng bạn đã về Nhật Bản, hoặc dừng nhận thư.',
  counter: 'Phần để đưa cho quầy tiếp nhận xem (bằng tiếng Nhật)',
  seen: {
    ask: 'Bạn đã xem thư này chưa? Nếu đã xem, vui lòng cho chúng tôi biết: nút bên dưới mở ra một trang, và bạn chỉ cần bấm một lần ở đó. Các thư vẫn tiếp tục được gửi như đã hẹn.',
    employerSees: (employer) => `${employer} sẽ thấy là bạn đã xem, nên không cần hỏi lại bạn.`,
    button: buttons.seen,
  },
  advice:
    'Các ngày này được tính từ những gì đã được nhập và từ luật mà chúng tôi biết. Đây không phải là tư vấn pháp lý. Hãy xác nhận các ngày này với Cục Quản lý xuất nhập cảnh trước khi bạn dựa vào chúng.',
  stop: `Để dừng nhận các thư này, hãy bấm “${buttons.stop}” trên trang riêng của bạn, hoặc “Hủy đăng ký” trong ứng dụng thư của bạn.`,
  noTracking:
    'Chúng tôi không theo dõi việc bạn có mở thư này hay bấm vào liên kết trong thư hay không. Thư này không chứa hình ảnh.',
};

const labels: LabelWords = {
  lastDay: 'Ngày cuối cùng phải có mặt lại ở Nhật Bản',
  aim: 'Ngày nên hướng tới',
  endOfDay: 'Ngày đó kết thúc lúc',
  plan: 'Nên dự định về đến Nhật Bản chậm nhất vào',
  basis: 'Bạn trở lại bằng',
  why: 'Vì sao là ngày này',
  planned: 'Ngày bạn dự định trở lại',
  verdict: 'Các ngày cho thấy điều gì',
  certificate: {
    'card-end': 'Giấy chứng nhận vĩnh trú đặc biệt (特別永住者証明書) của bạn hết hạn vào',
    'card-renewal-opens': 'Bạn có thể gia hạn giấy chứng nhận vĩnh trú đặc biệt (特別永住者証明書) từ khoảng',
  },
};

/** The letters in Vietnamese. */
export const letters: LetterWords = {
  frame,
  labels,
  answers,
  reentry,
  departure,
  stay,
  card,
  missing,
  promises,
  calendar,
};
