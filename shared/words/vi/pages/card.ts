import type { CardPageWords } from '../../card-page-words';

/** What the counter card says, in Vietnamese. */
export const card: CardPageWords = {
  title: 'Thẻ trình tại quầy',
  text: 'Hãy đưa thẻ này cho nhân viên xem tại sân bay, tại quầy của hãng hàng không hoặc tại Cục Quản lý xuất nhập cảnh. Thẻ nói bằng tiếng Nhật rằng bạn chỉ đi một thời gian và sẽ trở lại.',
  print:
    'Để in, hãy mở trình đơn của trình duyệt và chọn “In”. Thẻ được in ra cỡ bưu thiếp (A6), mỗi người một thẻ. Ảnh chụp màn hình cũng dùng được.',
  keepSafe: 'Mã hình vuông mở ra trang riêng của bạn. Hãy giữ thẻ cẩn thận như giữ hộ chiếu.',
  none: 'Chưa có thẻ, vì chưa có chuyến đi nào được đăng ký. Trước hết hãy thêm chuyến đi trên trang riêng của bạn.',
  back: 'Quay lại trang riêng của bạn',
  onCard: {
    title: 'Xuất cảnh tạm thời, sẽ trở lại',
    lastDay: 'Ngày cuối để trở lại',
    unknownDay: 'Xin hỏi Cục Quản lý xuất nhập cảnh',
    departs: 'Rời Nhật Bản',
    returns: 'Dự định trở lại',
    stayEnds: 'Hết thời hạn lưu trú',
    cardEnds: 'Thẻ lưu trú hết hạn',
    basisLabel: 'Trở lại bằng',
    basis: {
      'special-reentry': 'giấy phép tái nhập cảnh đặc biệt',
      'reentry-permit': 'giấy phép tái nhập cảnh',
      'refugee-travel-document': 'giấy thông hành của người tị nạn',
    },
    because: 'Lý do',
    carry: 'Mang theo',
    papers: {
      'special-reentry': 'Hộ chiếu và thẻ lưu trú. Trên phiếu xuất cảnh, hãy đánh dấu “xuất cảnh tạm thời”.',
      'reentry-permit': 'Hộ chiếu có giấy phép tái nhập cảnh, và thẻ lưu trú.',
      'refugee-travel-document': 'Giấy thông hành của người tị nạn, và thẻ lưu trú.',
    },
    ownPage: 'Trang riêng của tôi',
    madeOn: (date) => `Không phải giấy tờ chính thức. Được tính vào ${date} từ những ngày do người đi nhập.`,
  },
};
