import type { CheckMailWords, ConfirmPageWords, FormWords } from '../../page-words';
import { buttons } from '../buttons';

/** The form, and the pages that follow it, in Vietnamese. */
export const form: FormWords = {
  title: 'Tạm\u00a0rời Nhật\u00a0Bản? Hãy\u00a0trở\u00a0lại đúng\u00a0hạn.',
  text: 'Chỉ về muộn một ngày là mất tư cách lưu trú, dù thẻ lưu trú ghi một ngày muộn hơn. Hãy cho chúng tôi biết các ngày của bạn, và xem ngày cuối cùng phải có mặt lại ở Nhật Bản.',
  points: [
    'Kiểm tra mà không cần đăng ký: kết quả hiện ra ngay khi bạn nhập',
    'Không cần tài khoản, không cần số thẻ hay số hộ chiếu',
    'Nếu bạn muốn, chúng tôi gửi thư trước mỗi ngày quan trọng',
  ],
  sections: {
    trip: 'Chuyến đi của bạn',
    stay: 'Việc lưu trú của bạn ở Nhật Bản',
    more: 'Những điều khác quan trọng đối với bạn',
    contact: 'Nơi chúng tôi gửi thư cho bạn',
  },
  fields: {
    departs: {
      short: 'Ngày đi',
      label: 'Bạn rời Nhật Bản, hoặc đã rời Nhật Bản, vào ngày nào?',
      hint: 'Ngày bạn qua kiểm tra xuất cảnh (出国). Với chuyến bay ngay sau nửa đêm, đó có thể là ngày hôm trước.',
    },
    returns: {
      short: 'Ngày dự định trở lại',
      label: 'Bạn dự định trở lại vào ngày nào?',
      hint: 'Nếu chưa biết, hãy để trống.',
    },
    status: {
      short: 'Tư cách lưu trú',
      label: 'Tư cách lưu trú (在留資格)',
      hint: 'Như ghi trên thẻ lưu trú (在留カード) của bạn.',
    },
    grant: {
      short: 'Thời hạn được cấp',
      label: 'Bạn được cấp thời hạn lưu trú (在留期間) bao lâu?',
      hint: 'Toàn bộ thời hạn ghi trên thẻ, chẳng hạn “5 năm”, không phải thời gian còn lại. Người vĩnh trú có thể bỏ qua.',
    },
    stayEnds: {
      short: 'Hết thời hạn lưu trú',
      label: 'Thời hạn lưu trú của bạn hết vào ngày nào?',
      hint: 'Ghi trên thẻ lưu trú của bạn. Người vĩnh trú để trống mục này.',
    },
    cardEnds: {
      short: 'Thẻ hết hạn',
      label: 'Thẻ lưu trú của bạn hết hạn vào ngày nào?',
      hint: 'Ghi trên thẻ, thường là cùng một ngày.',
    },
    pending: { short: 'Đơn đã nộp', label: 'Bạn có đơn nào đã nộp mà chưa có kết quả không?' },
    pendingFiled: { short: 'Ngày nộp đơn', label: 'Bạn đã nộp đơn vào ngày nào?' },
    permit: {
      short: 'Giấy phép tái nhập cảnh',
      label: 'Bạn có giấy phép tái nhập cảnh (再入国許可) không?',
      hint: 'Tem dán trong hộ chiếu mà bạn đã nộp đơn và trả lệ phí để nhận. Đa số mọi người xuất cảnh bằng giấy phép tái nhập cảnh đặc biệt (みなし再入国許可) và không có tem này.',
    },
    birthDate: {
      short: 'Ngày sinh',
      label: 'Nếu người đi dưới 16 tuổi: người đó sinh ngày nào?',
      hint: 'Thẻ của trẻ em hết hạn chậm nhất vào sinh nhật mười sáu tuổi. Những người khác để trống mục này.',
    },
    declaresReturn: {
      short: 'Ý định trở lại',
      label: 'Bạn có ý định trở lại Nhật Bản không?',
      hint: 'Nếu có, khi kiểm tra xuất cảnh hãy đánh dấu “xuất cảnh tạm thời” (一時的な出国) trên phiếu. Người nào xuất cảnh mà không đánh dấu thì mất tư cách lưu trú.',
    },
    card: { short: 'Thẻ lưu trú', label: 'Khi đi, bạn có mang theo thẻ lưu trú (在留カード) không?' },
    passport: { short: 'Hộ chiếu', label: 'Bạn đi bằng giấy tờ nào?' },
    passportEnds: {
      short: 'Hộ chiếu hết hạn',
      label: 'Hộ chiếu hoặc giấy tờ đó có giá trị đến ngày nào?',
      hint: 'Cần nhập nếu là giấy thông hành của người tị nạn (難民旅行証明書). Với hộ chiếu, bạn có thể để trống.',
    },
    exclusions: {
      short: 'Vụ việc xuất nhập cảnh',
      label: 'Có điều nào dưới đây đúng với bạn không?',
      hint: 'Hãy đánh dấu điều đúng. Đa số mọi người không đánh dấu gì.',
    },
    permitEffective: { short: 'Giấy phép có hiệu lực từ', label: 'Giấy phép có hiệu lực từ ngày nào?' },
    permitEnds: { short: 'Giấy phép hết hạn', label: 'Giấy phép có hiệu lực đến ngày nào?' },
    email: {
      short: 'Địa chỉ thư điện tử',
      label: 'Địa chỉ thư điện tử',
      hint: 'Địa chỉ mà bạn đọc được cả khi ở nước ngoài. Chúng tôi gửi đến đó một thư để xin bạn xác nhận.',
    },
    name: { short: 'Tên', label: 'Tên', hint: 'Tên chúng tôi dùng để chào bạn.' },
    language: { short: 'Ngôn ngữ', label: 'Ngôn ngữ của các thư' },
    timeZone: {
      short: 'Nơi đọc thư',
      label: 'Bạn sẽ đọc thư ở đâu?',
      hint: 'Thư đến lúc 9 giờ sáng theo giờ nơi đó.',
    },
  },
  choose: 'Hãy chọn',
  grants: {
    'five-years': '5 năm',
    'three-years': '3 năm',
    'one-year': '1 năm',
    'six-months': '6 tháng',
    'over-3-months': 'Thời hạn khác, trên 3 tháng',
    '3-months-or-less': '3 tháng trở xuống',
    '30-days-or-less': '30 ngày trở xuống',
    unknown: 'Tôi không biết',
  },
  permits: {
    none: 'Không, hoặc tôi không biết',
    single: 'Có, loại một lần, và chưa dùng',
    multiple: 'Có, loại nhiều lần',
  },
  pendings: {
    none: 'Không',
    renewal: 'Có, đơn xin gia hạn thời hạn lưu trú',
    change: 'Có, đơn xin thay đổi tư cách lưu trú',
    'permanent-residence': 'Có, đơn xin vĩnh trú',
  },
  declaresReturns: { yes: 'Có, tôi sẽ trở lại', no: 'Không, tôi rời hẳn Nhật Bản' },
  cards: {
    held: 'Có',
    'issued-later': 'Chưa có: Cục Quản lý xuất nhập cảnh báo rằng thẻ sẽ được gửi cho tôi sau',
    missing: 'Không, thẻ đã bị mất, bị lấy cắp hoặc đã nộp lại',
    none: 'Tôi chưa bao giờ được cấp thẻ',
  },
  passports: {
    valid: 'Hộ chiếu còn hiệu lực',
    expired: 'Hộ chiếu đến lúc đó đã hết hạn',
    'refugee-travel-document': 'Giấy thông hành của người tị nạn do Nhật Bản cấp (難民旅行証明書)',
  },
  exclusions: {
    'revocation-hearing': 'Tôi đã được gọi đến buổi lấy ý kiến về việc thu hồi tư cách lưu trú của tôi',
    'departure-hold': 'Tôi có thể bị tạm hoãn xuất cảnh: tôi đang bị truy tố, bị truy nã, hoặc được thả kèm điều kiện',
    'detention-order': 'Cục Quản lý xuất nhập cảnh đã có lệnh tạm giữ (収容令書) đối với tôi',
    'supervisory-measure': 'Tôi đang chịu biện pháp giám sát (監理措置) của Cục Quản lý xuất nhập cảnh',
    'refugee-application': 'Việc lưu trú của tôi được cấp vì tôi đã xin công nhận tị nạn',
    'designated-risk': 'Cục Quản lý xuất nhập cảnh đã báo rằng tôi cần giấy phép tái nhập cảnh',
  },
  usualZones: 'Thường được chọn',
  allZones: 'Tất cả các nơi',
  next: 'Tiếp theo, chúng tôi gửi cho bạn một thư. Không có gì khác được gửi cho đến khi bạn bấm nút trong thư đó.',
  button: 'Gửi thư xác nhận cho tôi',
  leaveEmpty: 'Vui lòng để trống ô này',
  tooQuick:
    'Bạn bấm nhanh quá. Vui lòng xem lại các câu trả lời của bạn, rồi bấm nút một lần nữa. Cách này ngăn các chương trình tự điền biểu mẫu.',
};

export const checkMail: CheckMailWords = {
  title: 'Hãy xem hộp thư của bạn',
  wrote: (email) => `Chúng tôi đang gửi thư đến ${email}.`,
  press:
    'Trong vòng 7 ngày, hãy mở thư đó và bấm nút trên trang mà thư dẫn đến. Cho đến lúc đó, không có gì khác được gửi.',
  notArrived: 'Sau mười phút vẫn chưa thấy thư? Hãy xem trong thư mục thư rác, rồi kiểm tra lại địa chỉ ở trên.',
  mostAnHour:
    'Mỗi hộp thư nhận nhiều nhất năm thư như vậy trong một giờ, để không ai có thể làm đầy nó. Nếu hộp thư của bạn đã nhận đủ năm thư, hãy yêu cầu lại sau một giờ:',
  understood: 'Các ngày của bạn cho thấy điều gì',
  willCome: 'Khi bạn xác nhận, các thư này sẽ được gửi đến bạn',
  noLetters:
    'Theo những gì bạn đã nhập, chưa có ngày nào cần nhắc. Sau khi xác nhận, bạn có thể thêm các ngày trên trang riêng của mình.',
  stop: 'Thư nào cũng cho biết cách dừng. Nếu bạn không xác nhận trong vòng 7 ngày, chúng tôi xóa mọi thứ bạn đã nhập.',
  wrongAddress: 'Địa chỉ bị sai? Hãy đăng ký lại bằng địa chỉ đúng; đăng ký kia sẽ tự được xóa.',
  again: 'Đăng ký lại',
};

export const confirm: ConfirmPageWords = {
  title: 'Bạn có muốn chúng tôi nhắc không?',
  text: 'Có người, có lẽ là bạn, đã yêu cầu chúng tôi gửi thư đến địa chỉ này trước những ngày quan trọng đối với việc sinh sống ở Nhật Bản. Hãy bấm nút, và các thư nhắc sẽ bắt đầu.',
  until:
    'Nếu không có ai bấm trong vòng 7 ngày kể từ khi đăng ký, chúng tôi xóa mọi thứ đã được nhập và không gửi thư nữa.',
  button: buttons.confirm,
  notYou: 'Nếu đó không phải là bạn, bạn không cần làm gì. Hoặc báo ngay cho chúng tôi:',
};
