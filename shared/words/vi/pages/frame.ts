import type { PageFrameWords, RefusalPageWords } from '../../page-words';

/** What stands around every page, and what a page says that has nothing to show, in Vietnamese. */
export const frame: PageFrameWords = {
  brand: 'Kaeru',
  tagline: 'Thư nhắc cho người nước ngoài sống ở Nhật Bản',
  skip: 'Đi đến nội dung',
  languages: 'Ngôn ngữ (Language)',
  law: 'Luật làm căn cứ cho các ngày',
  notAdvice:
    'Đây không phải là tư vấn pháp lý. Luật có những ngoại lệ mà chúng tôi không thể thấy: hãy xác nhận mọi ngày với Cục Quản lý xuất nhập cảnh trước khi bạn dựa vào đó.',
  unreviewed:
    'Chưa có người nào nói tiếng Việt từ nhỏ kiểm tra lời văn trên các trang này. Nếu có chỗ nào sai hoặc không rõ, xin cho chúng tôi biết: chỉ cần trả lời bất kỳ thư nào của chúng tôi.',
  privacy:
    'Chúng tôi không bao giờ hỏi số thẻ hay số hộ chiếu. Chúng tôi chỉ lưu những gì bạn nhập ở đây, chỉ dùng để gửi thư cho bạn, và sẽ xóa: 7 ngày sau khi đăng ký nếu bạn không xác nhận, 30 ngày sau khi bạn dừng.',
  privacyOfTold: (employer) =>
    `Chúng tôi không bao giờ hỏi số thẻ hay số hộ chiếu. Những gì chúng tôi lưu về bạn là do ${employer} cung cấp; chúng tôi chỉ dùng để nhắc bạn, và để cho ${employer} thấy ngày nào đã gần. Nếu bạn dừng, đăng ký của bạn được giữ ở trạng thái dừng, để bạn không bị đăng ký lần nữa.`,
  errorPrefix: 'Lỗi: ',
  errorTitle: 'Vui lòng xem lại những mục này',
  done: 'Đã xong',
  optional: '(không bắt buộc)',
  dateParts: {
    day: 'Ngày',
    month: 'Tháng',
    year: 'Năm',
  },
  dateOrder: ['day', 'month', 'year'],
  dateHint: 'Ví dụ: 27 3 2027',
};

export const refusals: RefusalPageWords = {
  deadLink: {
    title: 'Liên kết này không còn dùng được',
    text: 'Liên kết có thể bị thiếu, hoặc đã quá cũ. Hãy mở liên kết trong thư mới nhất của chúng tôi. Nếu không có thư nào, hãy đăng ký lại.',
    button: 'Đăng ký lại',
  },
  notFound: {
    title: 'Không có trang nào ở đây',
    text: 'Có thể địa chỉ bị gõ sai. Mọi việc đều bắt đầu từ trang đầu.',
    button: 'Đến trang đầu',
  },
  tooLarge: {
    title: 'Nội dung gửi đi quá lớn',
    text: 'Nội dung vừa gửi lớn hơn mức mà biểu mẫu có thể có. Chúng tôi không lưu gì cả. Vui lòng điền lại biểu mẫu.',
    button: 'Đến biểu mẫu',
  },
  tooManyRequests: {
    title: 'Có quá nhiều yêu cầu từ mạng của bạn',
    text: 'Trường học, công ty và khách sạn thường dùng chung một mạng. Trong giờ này, từ mạng của bạn đã có quá nhiều thư được yêu cầu, nên chúng tôi tạm dừng một lúc để không ai có thể làm đầy hộp thư của người khác. Chúng tôi không lưu gì cả. Những gì bạn đã nhập vẫn còn trong biểu mẫu: vui lòng bấm nút lại khi sang giờ tiếp theo, hoặc từ một mạng khác.',
    button: 'Đến trang đầu',
  },
  crossSite: {
    title: 'Yêu cầu này đến từ một trang web khác',
    text: 'Không có gì bị thay đổi. Vui lòng mở trang của chính chúng tôi và bấm nút ở đó.',
    button: 'Đến trang đầu',
  },
  unexpected: {
    title: 'Phía chúng tôi đã xảy ra lỗi',
    text: 'Lỗi này không phải do bạn. Vui lòng thử lại sau vài phút; bấm hai lần cũng không sao.',
    button: 'Đến trang đầu',
  },
};
