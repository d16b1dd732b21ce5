import type { LinkPageWords } from '../../link-page-words';

/** What the page says that sends a lost link again, in Vietnamese. */
export const link: LinkPageWords = {
  leadsHere: 'Gửi lại liên kết cho tôi',
  registered: 'Bạn đã đăng ký rồi?',
  ask: {
    title: 'Gửi lại liên kết cho tôi',
    text: 'Hãy nhập địa chỉ thư điện tử bạn đã dùng để đăng ký. Chúng tôi sẽ gửi đến đó một thư có liên kết đến trang riêng của bạn.',
    email: { label: 'Địa chỉ thư điện tử của bạn', short: 'Địa chỉ thư điện tử' },
    button: 'Gửi liên kết cho tôi',
  },
  sent: {
    title: 'Vui lòng xem hộp thư của bạn',
    text: 'Nếu địa chỉ này đã được đăng ký, thư có liên kết đang được gửi và sẽ đến trong vài phút. Để giữ an toàn cho bạn, trang này nói như nhau với mọi địa chỉ.',
    notArrivedTitle: 'Nếu không thấy thư',
    notArrived: [
      'Hãy xem trong thư mục thư rác hoặc thư quảng cáo.',
      'Có thể bạn đã đăng ký bằng địa chỉ khác, hoặc nơi làm việc đã dùng địa chỉ của bạn ở công ty. Hãy thử địa chỉ đó.',
      'Chúng tôi gửi liên kết nhiều nhất một lần trong mười phút và ba lần trong một ngày.',
      'Nếu bạn đã dừng từ lâu, hoặc chưa bao giờ xác nhận, đăng ký của bạn đã được xóa. Khi đó vui lòng đăng ký lại.',
    ],
    again: 'Thử địa chỉ khác',
    register: 'Đăng ký',
  },
};
