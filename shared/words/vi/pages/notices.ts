import type { NoticesPageWords } from '../../notices-page-words';
import { buttons } from '../buttons';

/** The privacy notice, the terms and the accessibility statement, in Vietnamese. */
export const notices: NoticesPageWords = {
  changedOn: (date) => `Sửa đổi lần cuối vào ${date}.`,
  contact: 'Viết thư cho chúng tôi:',
  privacy: {
    title: 'Quyền riêng tư',
    text: 'Chúng tôi chỉ lưu những gì bạn nhập, chỉ dùng để nhắc bạn, không cho ai mà bạn không biết xem, và xóa khi bạn yêu cầu.',
    sections: {
      what: () => ({
        title: 'Chúng tôi lưu những gì',
        text: ['Chúng tôi không bao giờ hỏi số thẻ, số hộ chiếu, quốc tịch hay địa chỉ nhà của bạn.'],
        points: [
          'Địa chỉ thư điện tử của bạn, địa chỉ thứ hai nếu bạn cho biết, ngôn ngữ và múi giờ, và tên của bạn nếu bạn cho biết.',
          'Về mỗi người đi: tư cách lưu trú, các ngày của thời hạn lưu trú và của thẻ, chuyến đi, giấy phép tái nhập cảnh và đơn đang chờ kết quả. Ngày sinh hoặc hoàn cảnh đặc biệt chỉ được lưu khi theo luật có một ngày phụ thuộc vào đó.',
          `Những thư chúng tôi đã gửi, thư có đến nơi không, và những gì bạn đã trả lời: “${buttons.back}”, “${buttons.seen}”, các dấu bạn đã đánh.`,
        ],
      }),
      why: () => ({
        title: 'Dùng để làm gì',
        text: [
          'Để tính các ngày của bạn, để gửi thư cho bạn trước những ngày đó, và để cho bạn xem trang riêng của mình. Không dùng cho việc gì khác: không quảng cáo, không thống kê về con người, không huấn luyện bất kỳ chương trình nào.',
        ],
      }),
      where: ({ region }) => ({
        title: 'Ở đâu',
        text: [
          region === 'ap-northeast-1'
            ? 'Trong các trung tâm dữ liệu của Amazon Web Services ở Tokyo, được mã hóa. Thư cũng được gửi đi từ đó. Amazon lưu trữ và gửi thư cho chúng tôi, và không được dùng dữ liệu của bạn.'
            : `Trong các trung tâm dữ liệu của Amazon Web Services ở khu vực ${region}, được mã hóa. Thư cũng được gửi đi từ đó. Amazon lưu trữ và gửi thư cho chúng tôi, và không được dùng dữ liệu của bạn.`,
        ],
      }),
      howLong: ({ days }) => ({
        title: 'Trong bao lâu',
        text: [],
        points: [
          `Nếu bạn không xác nhận địa chỉ của mình: ${days.unconfirmed} ngày.`,
          `Sau khi bạn dừng, hoặc báo một thư là thư rác, nếu bạn đã tự đăng ký: ${days.afterStop} ngày.`,
          `Khi mọi ngày quan trọng của bạn đã qua, nếu bạn đã tự đăng ký: ${days.afterLastDate} ngày; sau đó mọi thứ được xóa, và một thư cuối cùng báo cho bạn biết.`,
          `Nếu bạn xóa tất cả: trang của bạn mất ngay, phần còn lại được xóa cùng với thư xác nhận việc đó, chậm nhất sau ${days.erasing} ngày.`,
          'Ngoài ra: chừng nào bạn còn muốn nhận thư nhắc.',
          `Các bản sao lưu không còn chứa những điều đó sau ${days.backups} ngày nữa, các tệp do nơi làm việc gửi thì sau ${days.files} ngày. Nhật ký kỹ thuật không ghi tên ai và được giữ ${days.logs} ngày.`,
          'Nếu bạn báo một thư là thư rác, chúng tôi giữ một mã được tạo từ địa chỉ của bạn, để không bao giờ gửi thư đến đó nữa, dù ai đăng ký địa chỉ đó.',
        ],
      }),
      who: () => ({
        title: 'Ai xem được',
        text: [
          'Bạn, và bất kỳ ai có liên kết đến trang của bạn: hãy giữ liên kết cho riêng mình. Những người vận hành dịch vụ này chỉ xem khi có gì bị hỏng hoặc khi bạn nhờ. Chúng tôi không bán gì, và không cung cấp gì cho người khác, trừ khi luật của Nhật Bản buộc chúng tôi phải làm vậy.',
        ],
      }),
      employers: () => ({
        title: 'Nếu nơi làm việc đã đăng ký cho bạn',
        text: [
          'Khi đó các ngày của bạn do nơi làm việc cung cấp. Nơi làm việc xem được các ngày của bạn, thư có đến nơi không, và bạn đã trả lời chưa; không bao giờ xem được nội dung thư, hay lý do bạn dừng. Thư đầu tiên của chúng tôi cho bạn biết điều đó, một ngày trước mọi thư nhắc, và bạn có thể từ chối ngay trong thư đó.',
          'Nếu bạn dừng, đăng ký của bạn được giữ ở trạng thái dừng; nếu bạn xóa, một mục gần như trống được giữ lại. Nếu không có mục đó, danh sách tiếp theo sẽ đăng ký bạn lần nữa. Nếu bạn nghỉ việc, bạn có thể giữ thư nhắc cho riêng mình: khi đó nơi làm việc không còn thấy gì nữa.',
        ],
      }),
      yours: () => ({
        title: 'Quyền của bạn',
        text: [
          'Trên trang riêng của mình, bạn có thể đọc, sửa, tải về và xóa tất cả, và dừng các thư, không cần nêu lý do. Đó là các quyền của bạn theo Luật Bảo vệ thông tin cá nhân của Nhật Bản (個人情報保護法): được cho xem, được sửa, được ngừng sử dụng, được xóa. Nếu bạn không mở được trang của mình, hãy viết thư cho chúng tôi. Nếu câu trả lời của chúng tôi không giúp được bạn, hãy hỏi Ủy ban Bảo vệ thông tin cá nhân của Nhật Bản (個人情報保護委員会).',
        ],
      }),
      tracking: () => ({
        title: 'Không theo dõi',
        text: [
          'Một cookie ghi nhớ ngôn ngữ bạn đã chọn, trong một năm. Người dùng dịch vụ cho nơi làm việc có thêm một cookie thứ hai trong khi đăng nhập. Ngoài ra không có cookie nào khác, không có gì được tải từ công ty khác, và chúng tôi không biết bạn có mở thư hay không.',
        ],
      }),
      ask: ({ contact }) => ({
        title: 'Ai chịu trách nhiệm',
        text: [
          `Người vận hành dịch vụ này chịu trách nhiệm về dữ liệu của bạn và đọc những gì bạn viết gửi đến ${contact}.`,
        ],
      }),
    },
  },
  terms: {
    title: 'Điều khoản sử dụng',
    text: 'Miễn phí, được làm cẩn thận, và không thay thế cho Cục Quản lý xuất nhập cảnh.',
    sections: {
      free: () => ({
        title: 'Không mất tiền',
        text: ['Việc kiểm tra và các thư nhắc đều miễn phí. Sau này cũng không có gì phải mua.'],
      }),
      notAdvice: () => ({
        title: 'Đây không phải là tư vấn pháp lý',
        text: [
          'Chúng tôi tính từ những gì bạn nhập và từ luật theo cách chúng tôi hiểu. Luật có những ngoại lệ mà chúng tôi không thể thấy, và luật có thể thay đổi. Chỉ Cục Quản lý xuất nhập cảnh mới quyết định. Hãy xác nhận mọi ngày ở đó trước khi bạn dựa vào.',
        ],
      }),
      letters: () => ({
        title: 'Chúng tôi hứa gì về các thư',
        text: ['Chúng tôi làm những gì có thể để mỗi thư đến đúng ngày:'],
        points: [
          'trang riêng của bạn cho thấy trước từng thư, và sau đó là kết quả gửi của từng thư;',
          'nếu gửi không được, chúng tôi thử lại cho đến khi được hoặc ngày đó đã qua;',
          'ngoài một thư xin bạn xác nhận, chúng tôi chỉ gửi đến những địa chỉ đã được xác nhận, hoặc do nơi làm việc cung cấp, và chúng tôi dừng khi bạn yêu cầu.',
          'Nhưng hộp thư có thể đầy, bộ lọc có thể quá chặt, mạng có thể bị gián đoạn. Vì vậy hãy ghi ngày cuối cùng của bạn ở một nơi khác nữa: trên thẻ trình tại quầy, hoặc trong lịch của bạn.',
        ],
      }),
      yourPart: () => ({
        title: 'Chúng tôi xin bạn điều gì',
        text: [],
        points: [
          'Hãy nhập các ngày đúng sự thật, và sửa lại khi chúng thay đổi.',
          'Hãy đăng ký cho chính bạn, gia đình bạn, hoặc những người trong công ty bạn đã biết việc này; không đăng ký cho ai khác.',
          'Đừng cố gây rối dịch vụ hoặc đọc những gì thuộc về người khác.',
        ],
      }),
      end: () => ({
        title: 'Khi nào kết thúc',
        text: [
          'Bạn có thể dừng bất cứ lúc nào. Nếu dịch vụ ngừng hoạt động, trước đó chúng tôi sẽ gửi thư cho tất cả những người còn đang chờ thư.',
        ],
      }),
      law: () => ({
        title: 'Nếu có sai sót',
        text: [
          'Dịch vụ này miễn phí, vì vậy chúng tôi không chịu trách nhiệm về thiệt hại do dịch vụ gây ra, trừ khi chúng tôi gây ra do cố ý hoặc do sơ suất nghiêm trọng, hoặc khi luật không cho phép chúng tôi nói như vậy. Luật của Nhật Bản được áp dụng.',
        ],
      }),
    },
  },
  accessibility: {
    title: 'Khả năng tiếp cận',
    text: 'Ai cũng phải đọc được các ngày của mình: bằng trình đọc màn hình, chỉ bằng bàn phím, trên điện thoại cũ, hoặc khi mệt mỏi.',
    sections: {
      goal: () => ({
        title: 'Mục tiêu của chúng tôi',
        text: [
          'WCAG 2.2, mức AA, và JIS X 8341-3:2016, mức AA, trên mọi trang và trong mọi thư. Chúng tôi chưa xin chứng nhận cho việc này.',
        ],
      }),
      tested: () => ({
        title: 'Chúng tôi kiểm tra thế nào',
        text: [],
        points: [
          'Với mỗi thay đổi, một chương trình tìm lỗi trong các trang (axe, và tiêu chuẩn HTML).',
          'Các lượt sử dụng được đi qua từ đầu đến cuối chỉ bằng bàn phím, khi không có script, với cỡ chữ gấp đôi, trên bề rộng của điện thoại, và bằng nhiều ngôn ngữ.',
          'Các trang theo cài đặt sáng hoặc tối của thiết bị, và có thể in ra.',
        ],
      }),
      gaps: () => ({
        title: 'Những gì chưa tốt',
        text: [],
        points: [
          'Chưa có người khuyết tật nào dùng thử, và cũng chưa có ai dùng trình đọc màn hình hằng ngày.',
          'Một số bản dịch chưa được người nói ngôn ngữ đó từ nhỏ đọc. Các trang và thư đó có ghi rõ điều này.',
          'Trang về luật, và các trang dành cho nơi làm việc, chỉ có bằng tiếng Anh và tiếng Nhật.',
        ],
      }),
      ask: () => ({
        title: 'Hãy cho biết những gì không dùng được',
        text: [
          'Xin cho biết đó là trang nào, và bạn dùng thiết bị hay chương trình gì. Bạn có thể viết bằng bất kỳ ngôn ngữ nào. Chúng tôi cũng có thể gửi cho bạn những gì bạn cần dưới dạng văn bản thuần.',
        ],
      }),
    },
  },
};
