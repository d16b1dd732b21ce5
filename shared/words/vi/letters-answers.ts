import type { AnswerWords, CalendarWords, LetterWords, MissingWords } from '../letter-words';
import { buttons } from './buttons';

/** Letters that answer something somebody just did, in Vietnamese. */
export const answers: AnswerWords = {
  confirm: {
    subject: 'Xin xác nhận trong 7 ngày: thư nhắc các ngày quan trọng ở Nhật Bản',
    title: 'Vui lòng xác nhận việc nhận thư nhắc',
    what: 'Có người, có lẽ là bạn, đã yêu cầu chúng tôi gửi thư đến địa chỉ này trước một ngày quan trọng đối với việc sinh sống ở Nhật Bản: ngày cuối cùng phải trở lại sau một chuyến đi, ngày hết thời hạn lưu trú (在留期間), hoặc ngày hết hạn thẻ lưu trú (在留カード).',
    press: `Hiện chưa có gì được bật. Hãy mở trang bên dưới trong vòng 7 ngày và bấm “${buttons.confirm}” ở đó; sau đó các thư nhắc sẽ bắt đầu.`,
    button: 'Mở trang để xác nhận',
    otherwise:
      'Nếu không có ai xác nhận trong vòng 7 ngày, chúng tôi sẽ xóa mọi thứ đã được nhập và không gửi thư nữa.',
    notYou: 'Nếu đó không phải là bạn, bạn không cần làm gì.',
  },
  told: {
    subject: (employer) => `${employer} đã đăng ký cho bạn nhận thư nhắc các ngày ở Nhật Bản`,
    title: (employer) => `${employer} đã đăng ký cho bạn nhận thư nhắc`,
    yourEmployer: 'Nơi làm việc của bạn',
    who: (employer) =>
      `${employer} đã cho chúng tôi địa chỉ và các ngày của bạn, để không ngày nào quan trọng đối với việc sinh sống ở Nhật Bản trôi qua mà bạn không biết.`,
    facts: {
      kept: {
        label: 'Chúng tôi lưu những gì',
        text: () =>
          'Tên và địa chỉ thư điện tử, ngôn ngữ và múi giờ, mã số nhân viên, tư cách lưu trú (在留資格), độ dài và ngày hết thời hạn lưu trú (在留期間), ngày hết hạn thẻ lưu trú (在留カード), các chuyến đi, giấy phép tái nhập cảnh (再入国許可) và đơn bạn đã nộp; địa chỉ thứ hai và ngày sinh nếu đã được cung cấp; các thư chúng tôi đã gửi cho bạn và những gì bạn đã trả lời. Chúng tôi không bao giờ lưu số thẻ hay số hộ chiếu.',
      },
      from: {
        label: 'Thông tin từ đâu',
        text: (employer) =>
          `Từ một danh sách của ${employer}. Bạn có thể sửa các ngày trên trang riêng của mình. Danh sách gửi sau này có thể thay đổi chúng; trang của bạn luôn cho thấy những gì chúng tôi đang có.`,
      },
      why: {
        label: 'Dùng để làm gì',
        text: (employer) =>
          `Chỉ để nhắc bạn trước các ngày của bạn, và để cho ${employer} thấy ngày nào đã gần và việc gì còn cần trả lời.`,
      },
      sees: {
        label: 'Ai xem được',
        text: (employer) =>
          `Những người dùng dịch vụ này cho ${employer}: họ xem được tất cả những điều trên, và việc bạn có đang ở ngoài Nhật Bản không, thư của chúng tôi có đến được bạn không, bạn đã bấm “${buttons.seen}” hay “${buttons.back}” chưa, và bạn có từ chối không. Thông tin không được cho bất kỳ ai khác xem.`,
      },
      long: {
        label: 'Lưu trong bao lâu',
        text: (employer) =>
          `Chừng nào ${employer} còn để bạn trong danh sách ở đây. Khi ${employer} xóa tài khoản của mình, mọi thông tin về bạn cũng bị xóa. Nếu muốn xóa sớm hơn, hãy trả lời thư này.`,
      },
      starts: {
        label: 'Khi nào thư nhắc bắt đầu',
        text: () =>
          'Sớm nhất là 24 giờ sau khi thư này được gửi. Nếu bạn từ chối trước đó, sẽ không có thư nhắc nào được gửi.',
      },
      object: {
        label: 'Nếu bạn không muốn',
        text: () =>
          'Hãy bấm “Hủy đăng ký” trong ứng dụng thư của bạn: chỉ một lần bấm. Hoặc mở trang từ nút “Tôi từ chối” và bấm một lần ở đó. Không cần nêu lý do.',
      },
      after: {
        label: 'Điều gì xảy ra khi bạn từ chối',
        text: (employer) =>
          `Một thư cuối cùng sẽ xác nhận việc đó; không có thư nhắc nào được gửi. ${employer} sẽ thấy là bạn đã từ chối. Chúng tôi giữ đăng ký của bạn ở trạng thái dừng, để danh sách tiếp theo của ${employer} không đăng ký bạn lần nữa.`,
      },
    },
    button: 'Xem các ngày của tôi',
    objectButton: 'Tôi từ chối',
  },
  offered: {
    subject: (employer) => `${employer} báo bạn đã nghỉ việc: thư nhắc vẫn tiếp tục`,
    title: (employer) => `${employer} báo rằng bạn đã nghỉ việc`,
    goOn: 'Các thư nhắc của bạn vẫn tiếp tục như trước. Bạn không cần làm gì để có điều đó.',
    keep: (employer) =>
      `Bạn có thể giữ các thư nhắc cho riêng mình: hãy mở trang từ nút bên dưới và bấm một lần ở đó. Từ lúc đó, chúng chỉ thuộc về bạn. ${employer} sẽ không còn thấy gì về bạn ở đây, và không thể thay đổi các ngày của bạn nữa.`,
    nothing: (employer) =>
      `Nếu bạn không làm gì, không có gì thay đổi đối với bạn. ${employer} vẫn thấy những gì hiện đang thấy: tên, địa chỉ, mã số nhân viên và các ngày của bạn, thư của chúng tôi có đến được bạn không, và những gì bạn đã trả lời.`,
    address:
      'Đây có phải là địa chỉ thư của nơi làm việc và sắp ngừng hoạt động không? Nếu vậy, hãy đăng ký lại bằng địa chỉ của riêng bạn trên trang đầu của chúng tôi, rồi dừng các thư này.',
    button: buttons.keep,
    stop: (employer) =>
      `Nếu bạn hoàn toàn không muốn nhận thư nhắc nữa, hãy dừng chúng. Khi đó ${employer} sẽ thấy là bạn không muốn nhận thư.`,
    stopButton: buttons.stop,
  },
  welcome: {
    subject: 'Thư nhắc của bạn đã được bật',
    subjectWithDate: (date) => `Thư nhắc đã bật: hãy về Nhật Bản chậm nhất ${date}`,
    title: 'Thư nhắc của bạn đã được bật',
    intro:
      'Cảm ơn bạn đã xác nhận. Dưới đây là các ngày, quy định làm căn cứ cho từng ngày, và các thư sẽ được gửi đến bạn.',
    kept: 'Các thư nhắc bây giờ chỉ thuộc về bạn. Nơi làm việc cũ không còn thấy gì về bạn ở đây. Dưới đây là các ngày, quy định làm căn cứ cho từng ngày, và các thư sẽ được gửi đến bạn.',
  },
  changed: {
    subject: 'Các ngày của bạn đã thay đổi: vui lòng kiểm tra',
    subjectWithDate: (date) => `Các ngày đã đổi: hãy về Nhật Bản chậm nhất ${date}`,
    title: 'Các ngày của bạn đã thay đổi',
    intro: 'Đã có thay đổi. Từ bây giờ áp dụng các ngày dưới đây, và các thư dưới đây sẽ được gửi đến bạn.',
    notYou: 'Nếu bạn không thay đổi gì, hãy mở trang riêng của bạn và sửa lại.',
  },
  closed: {
    subject: 'Thư nhắc của bạn đã dừng: sẽ không có thư nào nữa',
    title: 'Thư nhắc của bạn đã dừng',
    nothingMore: 'Theo yêu cầu của bạn, chúng tôi đã dừng. Sẽ không có thư nhắc nào nữa.',
    erased: 'Sau 30 ngày kể từ bây giờ, chúng tôi sẽ xóa mọi thông tin về bạn.',
    kept: (employer) =>
      `${employer} sẽ thấy là bạn không muốn nhận thư. Chúng tôi giữ đăng ký của bạn ở trạng thái dừng, để danh sách tiếp theo của ${employer} không đăng ký bạn lần nữa. Nếu muốn xóa hẳn, hãy trả lời thư này.`,
    again: `Bạn dừng do nhầm lẫn? Hãy bấm “${buttons.startAgain}” trên trang riêng của bạn, và các thư sẽ được gửi lại.`,
    datesStay: 'Bản thân các ngày không thay đổi. Từ bây giờ, vui lòng tự theo dõi các ngày đó.',
    button: 'Mở trang riêng của tôi',
  },
  dates: 'Các ngày của bạn',
  whoseDates: (name) => `Các ngày của ${name}`,
  returned: (date) => `Đã về Nhật Bản từ ${date}. Các thư về chuyến đi này đã dừng.`,
  noDates: 'Hiện chưa có ngày nào cần theo dõi.',
  toDo: 'Việc cần làm',
  by: (date, action) => `Chậm nhất ${date}: ${action}`,
  note: 'Xin lưu ý',
  letters: 'Các thư sẽ được gửi đến bạn',
  lettersIntro:
    'Các thư đến vào khoảng 9 giờ sáng tại nơi bạn đang ở. Những nội dung trùng vào cùng một ngày được gửi trong một thư.',
  noLetters: 'Hiện tại chưa có thư nào được dự định gửi.',
  promise: (what, days) => `${what}: ${days.join(', ')}`,
  weekly: (what, first, last) =>
    `${what}: từ ${first}, mỗi tuần một lần cho đến khi bạn trả lời, muộn nhất đến ${last}`,
  moreDays: (count) => `và ${count} ngày khác, tất cả đều có trên trang riêng của bạn`,
};

export const missing: MissingWords = {
  subject: 'Xin cho biết thông tin còn thiếu để chúng tôi tính các ngày của bạn',
  title: 'Còn thiếu thông tin',
  why: 'Nếu thiếu thông tin này, không thể xác định ngày theo luật, và phỏng đoán có thể khiến bạn mất tư cách lưu trú. Vì vậy chúng tôi xin hỏi:',
  until: 'Khi chưa biết thông tin này, chúng tôi không thể nhắc bạn về ngày cuối cùng phải có mặt lại ở Nhật Bản.',
  button: 'Bổ sung thông tin còn thiếu',
};

export const promises: LetterWords['promises'] = {
  confirm: 'Vui lòng xác nhận',
  told: 'Nơi làm việc đã đăng ký cho bạn',
  offered: 'Nơi làm việc báo bạn đã nghỉ việc: bạn có muốn giữ thư nhắc không?',
  welcome: 'Thư nhắc của bạn đã được bật',
  changed: 'Các ngày của bạn đã thay đổi',
  closed: 'Thư nhắc của bạn đã dừng',
  departure: 'Việc cần làm trước khi bạn rời Nhật Bản',
  return: 'Hãy về Nhật Bản đúng hạn',
  continuation: 'Thời gian đặc lệ (特例期間) của bạn sắp kết thúc',
  'return-passed': 'Nếu bạn chưa về: nên liên hệ nơi nào',
  back: 'Bạn đã về Nhật Bản chưa?',
  'stay-renewal-opens': 'Bạn có thể xin gia hạn thời hạn lưu trú',
  'stay-end': 'Thời hạn lưu trú của bạn sắp hết',
  'stay-passed': 'Bạn đã gia hạn thời hạn lưu trú chưa?',
  'card-renewal-opens': 'Bạn sắp có thể gia hạn thẻ lưu trú',
  'card-end': 'Thẻ lưu trú của bạn sắp hết hạn',
  'card-passed': 'Bạn đã gia hạn thẻ lưu trú chưa?',
  yearly: 'Đăng ký của bạn vẫn còn, không cần làm gì',
  'missing-fact': 'Còn thiếu thông tin',
};

export const calendar: CalendarWords = {
  name: 'Các ngày ở Nhật Bản',
  fileName: 'japan-dates.ics',
  events: {
    departure: 'Rời Nhật Bản: đánh dấu “xuất cảnh tạm thời” (一時的な出国)',
    return: 'Ngày cuối cùng phải có mặt lại ở Nhật Bản',
    'stay-end': 'Hết thời hạn lưu trú',
    'continuation-end': 'Hết thời gian đặc lệ (特例期間) (sớm hơn nếu có kết quả)',
    'permit-end': 'Giấy phép tái nhập cảnh (再入国許可) hết hạn',
    'document-end': 'Giấy thông hành của người tị nạn (難民旅行証明書) hết hạn',
    'card-end': 'Thẻ lưu trú hết hạn',
    'stay-renewal-opens': 'Bắt đầu nhận đơn gia hạn thời hạn lưu trú (khoảng)',
    'card-renewal-opens': 'Bắt đầu nhận gia hạn thẻ lưu trú (khoảng)',
    'permit-apply-by': 'Ngày cuối cùng để xin giấy phép tái nhập cảnh (再入国許可)',
    'extension-apply-by': 'Ngày cuối cùng để xin gia hạn giấy phép tái nhập cảnh (再入国許可)',
  },
  certificate: {
    'card-end': 'Giấy chứng nhận vĩnh trú đặc biệt (特別永住者証明書) hết hạn',
    'card-renewal-opens': 'Bắt đầu nhận gia hạn giấy chứng nhận vĩnh trú đặc biệt (khoảng)',
  },
  note: 'Ngày tính theo giờ Nhật Bản. Đây không phải là tư vấn pháp lý: hãy xác nhận ngày này với Cục Quản lý xuất nhập cảnh.',
};
