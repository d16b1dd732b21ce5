import type { HelpPageWords } from '../../help-page-words';
import { buttons } from '../buttons';

/** What the help page says, in Vietnamese. */
export const help: HelpPageWords = {
  title: 'Trợ giúp và các nơi liên hệ chính thức',
  text: 'Nếu bạn lo lắng về một ngày nào đó, hãy hỏi Cục Quản lý xuất nhập cảnh trước khi bay. Hãy chuẩn bị sẵn hộ chiếu, thẻ lưu trú (在留カード) và các ngày của chuyến đi.',
  contents: 'Trên trang này',
  phone: 'Gọi ở Nhật Bản',
  phoneFromAbroad: 'Gọi từ nước ngoài',
  hours: 'Giờ làm việc',
  weekdays: (hours) => `Thứ Hai đến thứ Sáu, ${hours} giờ Nhật Bản, trừ ngày lễ`,
  officialPage: 'Trang chính thức',
  checkedOn: (date) =>
    `Lần cuối chúng tôi đối chiếu các thông tin liên hệ này với nguồn công khai là vào ${date}. Nếu có khác biệt, trang chính thức là đúng.`,
  immigration: {
    title: 'Hỏi Cục Quản lý xuất nhập cảnh qua điện thoại',
    text: 'Trung tâm thông tin tổng hợp về lưu trú cho người nước ngoài (外国人在留総合インフォメーションセンター) trả lời bằng nhiều ngôn ngữ. Trước hết hãy nói ngôn ngữ của bạn.',
  },
  support: {
    title: 'Khi có nhiều vấn đề cùng lúc',
    text: 'Tại trung tâm hỗ trợ ở Yotsuya, Tokyo, Cục Quản lý xuất nhập cảnh, nơi trợ giúp pháp lý và cơ quan lao động cùng ở trên một tầng. Vui lòng hẹn trước.',
  },
  bureaus: {
    title: 'Cục Quản lý xuất nhập cảnh gần nơi bạn sống',
    text: 'Đơn được nộp tại cục khu vực (地方出入国在留管理局) phụ trách tỉnh nơi bạn sống, hoặc tại một chi cục hay văn phòng của cục đó.',
    name: 'Cục khu vực',
    serves: 'Dành cho người sống ở',
    page: 'Địa chỉ và số điện thoại của tất cả các cục, chi cục và văn phòng',
  },
  missions: {
    title: 'Khi bạn ở nước ngoài',
    text: 'Ở nước ngoài, chỉ đại sứ quán hoặc lãnh sự quán Nhật Bản có thể gia hạn giấy phép tái nhập cảnh (再入国許可), và chỉ khi giấy phép còn hiệu lực. Giấy phép tái nhập cảnh đặc biệt (みなし再入国許可) không thể gia hạn. Nếu ngày cuối cùng của bạn đã qua, hãy hỏi họ xem bạn cần thị thực (visa) nào.',
    page: 'Tìm đại sứ quán hoặc lãnh sự quán Nhật Bản',
  },
  lost: {
    title: 'Mất thẻ lưu trú hoặc hộ chiếu',
    text: 'Dù mất thẻ hay hộ chiếu, ngày cuối cùng phải có mặt lại ở Nhật Bản vẫn không thay đổi. Hãy bắt đầu ngay hôm nay.',
    inJapan: {
      title: 'Ở Nhật Bản',
      steps: [
        'Hãy trình báo tại đồn cảnh sát nhỏ (交番) hoặc sở cảnh sát, và giữ số của giấy trình báo.',
        'Với thẻ: hãy xin cục khu vực cấp thẻ mới trong vòng 14 ngày. Với hộ chiếu: hãy hỏi đại sứ quán của nước bạn.',
        'Đừng rời Nhật Bản trước khi có lại cả hai: nếu thiếu, giấy phép tái nhập cảnh đặc biệt (みなし再入国許可) không thể bắt đầu.',
      ],
    },
    abroad: {
      title: 'Ở nước ngoài',
      steps: [
        'Hãy trình báo với cảnh sát địa phương, và giữ giấy trình báo.',
        'Với hộ chiếu: hãy xin đại sứ quán của nước bạn cấp hộ chiếu mới.',
        'Hãy xin cục khu vực nơi bạn sống ở Nhật Bản cấp giấy chứng nhận thời hạn được phép tái nhập cảnh (再入国許可期限証明). Phải có người ở Nhật Bản nộp đơn thay bạn, chẳng hạn gia đình hoặc nơi làm việc. Đại sứ quán không cấp giấy này.',
        'Hãy hỏi hãng hàng không xem họ cần những giấy tờ nào trước khi bạn lên máy bay.',
        'Với thẻ: hãy xin cấp thẻ mới trong vòng 14 ngày sau khi về đến Nhật Bản.',
      ],
    },
    cardPage: 'Trang chính thức: xin cấp lại thẻ lưu trú',
    reentryPage: 'Trang chính thức: phép tái nhập cảnh, và giấy tờ bị mất ở nước ngoài',
  },
  questions: {
    title: 'Câu hỏi về các thư nhắc này',
    linkLost: {
      question: 'Tôi bị mất liên kết đến trang của mình.',
      answer: 'Liên kết có trong mọi thư của chúng tôi. Chúng tôi cũng có thể gửi lại.',
    },
    notArrived: {
      question: 'Không có thư nào đến.',
      answer:
        'Hãy xem trong thư mục thư rác, và đánh dấu chúng tôi là người gửi bạn biết. Trang riêng của bạn cho thấy từng thư: đã hẹn, đã gửi, đã đến nơi, hay chưa, và vì sao.',
    },
    moved: {
      question: 'Tôi đã chuyển đi, hoặc địa chỉ của tôi đã thay đổi.',
      answer:
        'Hãy đổi địa chỉ thư điện tử hoặc múi giờ trên trang riêng của bạn; địa chỉ mới có hiệu lực sau khi bạn xác nhận từ địa chỉ đó. Chúng tôi không bao giờ hỏi địa chỉ nhà: hãy báo cho tòa thị chính trong vòng 14 ngày sau khi chuyển nhà.',
    },
    changedDates: {
      question: 'Chuyến bay hoặc thời hạn lưu trú của tôi đã thay đổi.',
      answer: 'Hãy đổi các ngày trên trang riêng của bạn. Mọi thư sau đó theo ngay các ngày mới.',
    },
    cameBack: {
      question: 'Tôi đã về Nhật Bản rồi.',
      answer: `Hãy bấm “${buttons.back}” trên trang riêng của bạn, và các thư nhắc về chuyến đi này sẽ dừng. Các thư nhắc về thời hạn lưu trú và thẻ của bạn vẫn tiếp tục.`,
    },
    whoSees: {
      question: 'Ai xem được những gì tôi đã nhập?',
      answer:
        'Bạn, qua liên kết của bạn; chúng tôi không chuyển cho ai. Nếu nơi làm việc đã đăng ký cho bạn, nơi làm việc cũng xem được các ngày của bạn.',
    },
    official: {
      question: 'Đây có phải là cơ quan nhà nước không?',
      answer:
        'Không. Chúng tôi chỉ nhắc bạn, miễn phí. Chỉ Cục Quản lý xuất nhập cảnh mới quyết định, và chỉ nơi đó mới có thể trả lời chắc chắn cho bạn.',
    },
  },
};
