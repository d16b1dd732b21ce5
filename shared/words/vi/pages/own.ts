import type { OwnPageWords, StopPageWords } from '../../page-words';
import { buttons } from '../buttons';

/** What one's own page says, in Vietnamese. */
export const own: OwnPageWords = {
  title: 'Các ngày của bạn',
  hello: (name) => `Xin chào ${name}`,
  traveller: (position) => `Người thứ ${position}`,
  returnBy: 'Việc được phép trở lại có vẻ kéo dài đến hết',
  planBy: 'Nên dự định về đến Nhật Bản chậm nhất vào',
  endOfDay: 'Cho đến hết ngày đó, giờ Nhật Bản.',
  bothClocks: (local, time) => `Ở nơi bạn đã chọn, đó là ${time}, ${local}.`,
  endedOn: 'Việc được phép trở lại có vẻ đã chấm dứt vào',
  nextDate: 'Ngày quan trọng sắp tới',
  clocks: {
    title: 'Ngày đó kết thúc vào lúc này:',
    japan: 'Ở Nhật Bản',
    there: (place) => `Ở ${place}`,
    at: (date, time) => `${time}, ${date}`,
  },
  why: {
    date: 'Vì sao là ngày này?',
    noDate: 'Vì sao không có ngày nào?',
    changes: 'Điều gì có thể thay đổi ngày này',
    closed: 'Những điều bạn không thể trông vào',
    turnTo: 'Nên liên hệ nơi nào',
  },
  missing: 'Chúng tôi chưa thể tính ngày cuối cùng phải có mặt lại ở Nhật Bản khi chưa biết:',
  todo: 'Việc cần làm',
  todoBy: (date) => `chậm nhất ${date}`,
  ticks: {
    text: 'Khi làm xong, hãy bấm vào ô. Dấu được giữ ở đây; bấm lần nữa thì bỏ dấu.',
    tick: (action) => `Đánh dấu là đã xong: ${action}`,
    untick: (action) => `Bỏ dấu: ${action}`,
    ticked: (date) => `Đã xong vào ${date}`,
  },
  notes: 'Xin lưu ý',
  weekly: 'sau đó mỗi tuần một lần cho đến khi bạn trả lời',
  dates: 'Các ngày cần theo dõi',
  rule: 'Quy định',
  noDates: 'Chưa có ngày nào cần theo dõi.',
  back: {
    title: 'Bạn đã về Nhật Bản chưa?',
    text: 'Hãy cho chúng tôi biết, và các thư về chuyến đi này sẽ dừng. Các thư về thời hạn lưu trú và thẻ của bạn vẫn tiếp tục.',
    date: {
      label: 'Bạn đã về đến Nhật Bản vào ngày nào?',
      short: 'Ngày trở lại',
      hint: 'Nếu là hôm nay, hãy để trống.',
    },
    button: buttons.back,
    since: (date) => `Đã về Nhật Bản từ ${date}. Mừng bạn đã về: chuyến đi này đã kết thúc.`,
  },
  tellMissing: 'Bổ sung thông tin ngay',
  letters: {
    title: 'Những gì chúng tôi đã hẹn, và đã gửi',
    text: 'Tất cả các thư, và kết quả gửi của từng thư.',
    none: 'Chưa có thư nào được dự định gửi, và chưa có thư nào được gửi.',
    coming: 'Sắp được gửi',
    noneComing: 'Hiện tại không có thư nào được dự định gửi.',
    later: (from) => `Tất cả các thư từ ${from} trở đi`,
    past: 'Cho đến nay',
    clock: (place) => `Giờ ghi ở đây là giờ của ${place}.`,
  },
  statuses: {
    promised: 'đã hẹn',
    claimed: 'đang gửi',
    waiting: 'bị chậm, chúng tôi vẫn đang thử gửi',
    sent: 'đã gửi',
    delivered: 'đã đến nơi',
    bounced: 'bị trả lại',
    complained: 'bị báo là thư rác',
    superseded: 'đã gộp vào thư sau',
    skipped: 'không cần nữa',
    failed: 'không gửi được',
  },
  reasons: (reason) =>
    ({
      'date-passed': 'ngày mà thư nói đến đã qua',
      'address-stopped': 'địa chỉ này đã yêu cầu chúng tôi không gửi thư',
    })[reason] ?? 'dịch vụ thư không nhận thư này',
  told: (employer) =>
    `${employer} đã đăng ký cho bạn. Nếu không muốn nhận các thư này, hãy dừng chúng ở bên dưới; không cần nêu lý do.`,
  toldMore: 'Những gì thư của chúng tôi đã cho bạn biết: lưu những gì, ai xem được, và cách từ chối',
  seen: {
    title: 'Bạn đã xem chưa?',
    text: 'Bấm một lần là báo cho chúng tôi rằng bạn đã biết. Các thư vẫn được gửi như đã hẹn, để không có gì bị quên.',
    employerSees: (employer) => `${employer} sẽ thấy là bạn đã bấm, nên không cần hỏi lại bạn.`,
    button: buttons.seen,
    said: (date) => `Bạn đã báo vào ${date} rằng bạn đã xem.`,
    next: (date) => `Các thư vẫn tiếp tục như đã hẹn. Thư tiếp theo được gửi vào ${date}.`,
    noMore: 'Hiện tại không có thư nào khác được dự định gửi.',
    none: 'Hiện tại chưa có ngày nào gần đến mức bạn cần báo cho chúng tôi. Chúng tôi sẽ hỏi lại ba mươi ngày trước một ngày như vậy.',
    ownPage: 'Mở trang riêng của tôi',
  },
  keep: {
    title: 'Giữ thư nhắc cho riêng bạn?',
    left: (employer) => `${employer} báo rằng bạn đã nghỉ việc. Các thư nhắc của bạn vẫn tiếp tục như trước.`,
    text: (employer) =>
      `Chỉ cần bấm một lần, chúng sẽ chỉ thuộc về bạn: từ lúc đó ${employer} không còn thấy gì về bạn ở đây, và không thể thay đổi các ngày của bạn nữa.`,
    button: buttons.keep,
    orStop: 'Bạn hoàn toàn không muốn nhận thư nhắc nữa?',
  },
  unreachable: 'Thư chúng tôi gửi đến địa chỉ của bạn bị trả lại. Vui lòng cho chúng tôi một địa chỉ dùng được.',
  done: {
    confirmed: 'Cảm ơn bạn. Thư nhắc của bạn đã được bật.',
    'already-confirmed': 'Bạn đã xác nhận từ trước. Thư nhắc của bạn đang được bật.',
    back: 'Mừng bạn đã về. Các thư về chuyến đi này đã dừng.',
    changed: 'Các ngày mới của bạn đã được lưu. Thư ghi các ngày đó đang được gửi.',
    unchanged: 'Không cần thay đổi gì: đây chính là những gì chúng tôi đang có.',
    seen: 'Cảm ơn bạn, chúng tôi đã ghi nhận là bạn đã xem.',
    kept: 'Thư nhắc bây giờ chỉ thuộc về bạn: không nơi làm việc nào thấy gì về bạn ở đây.',
    ticked: 'Đã ghi nhận: việc này đã xong.',
    unticked: 'Đã ghi nhận: việc này vẫn cần làm.',
    'trip-planned': 'Chuyến đi mới của bạn đã được lưu. Thư ghi các ngày của chuyến đi đang được gửi.',
    'person-added': 'Người này đã được đăng ký. Thư ghi các ngày của người này đang được gửi.',
    'person-removed': 'Người này đã được bỏ khỏi đăng ký. Sẽ không có thư nào về người này nữa.',
    saved: 'Đã lưu.',
    'address-asked':
      'Chúng tôi đang gửi thư đến địa chỉ đó. Hãy mở thư và bấm nút trong thư; cho đến lúc đó không có gì thay đổi.',
    'address-confirmed': 'Cảm ơn bạn. Từ bây giờ, thư của chúng tôi được gửi đến địa chỉ này.',
    'second-confirmed':
      'Cảm ơn bạn. Nếu thư gửi đến địa chỉ thứ nhất của bạn bị trả lại, chúng tôi gửi đến địa chỉ này.',
    'second-dropped': 'Địa chỉ thứ hai đã được gỡ bỏ.',
    started: 'Thư nhắc của bạn đã được bật lại.',
  },
};

export const stop: StopPageWords = {
  title: 'Dừng tất cả các thư?',
  text: 'Bạn sẽ nhận một thư cuối cùng để báo việc đó, rồi không có thư nào nữa. Bản thân các ngày không thay đổi, vì vậy vui lòng tự theo dõi các ngày đó.',
  employerSees: (employer) =>
    `${employer} đã đăng ký cho bạn, và khi đó sẽ thấy là bạn không muốn nhận thư. Không cần nêu lý do.`,
  button: buttons.stop,
  keep: 'Quay lại, vẫn nhận thư',
  stopped: {
    title: 'Thư nhắc của bạn đã dừng',
    text: 'Sẽ không có thư nhắc nào nữa. Bản thân các ngày không thay đổi: vui lòng tự theo dõi các ngày đó.',
    erased: 'Chúng tôi xóa mọi thứ bạn đã nhập 30 ngày sau khi bạn dừng.',
    kept: (employer) =>
      `${employer} sẽ thấy là bạn không muốn nhận thư. Chúng tôi giữ đăng ký của bạn ở trạng thái dừng, để danh sách tiếp theo của ${employer} không đăng ký bạn lần nữa. Nếu muốn xóa hẳn, hãy trả lời bất kỳ thư nào của chúng tôi.`,
    startAgain:
      'Bạn dừng do nhầm lẫn, hoặc bạn lại sắp đi? Chỉ cần bấm một lần, các thư sẽ được gửi lại với mọi thứ bạn đã nhập.',
    again: 'Bạn lại sắp đi? Bạn có thể đăng ký lại bất cứ lúc nào; chỉ mất khoảng ba phút.',
  },
  oneClick: 'Thư nhắc của bạn đã dừng. Sẽ không có thư nào nữa.',
};
