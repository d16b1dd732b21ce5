import type { CheckPageWords } from '../../check-page-words';

/** What the first page says around its form, in Vietnamese. */
export const check: CheckPageWords = {
  step: (position, of) => `Bước ${position} trong ${of} bước`,
  next: 'Tiếp theo',
  back: 'Quay lại',
  seldom: 'Bạn không có thẻ, có hộ chiếu đặc biệt, hoặc có vụ việc ở Cục Quản lý xuất nhập cảnh hay tòa án?',
  nothingMore: 'Với những gì bạn đã nhập, không còn gì phải hỏi ở đây.',
  answer: {
    title: 'Kết quả',
    asOf: (date) => `Được tính theo ${date} ở Nhật Bản. Những gì bạn nhập không được lưu lại.`,
    waiting: 'Hãy nhập ngày bạn đi và tư cách lưu trú của bạn, kết quả sẽ hiện ra ở đây.',
    unclear: 'Có một ngày chưa đọc được. Hãy sửa ngày đó, kết quả sẽ hiện ra ở đây.',
    show: 'Xem kết quả',
    goOn: 'Tiếp tục đến phần thư nhắc',
    offline:
      'Kết quả được tính ngay trên thiết bị này. Không có gì được gửi đi cho đến khi bạn bấm nút của bước cuối cùng.',
  },
  slider: {
    title: 'Nếu bạn trở lại vào ngày khác thì sao?',
    text: 'Hãy kéo thanh trượt để xem từ ngày nào kết quả thay đổi. Mỗi lần bấm phím mũi tên là một ngày.',
    label: 'Ngày trở lại',
    value: (date, verdict) => `${date}. ${verdict}`,
    between: (from, to, verdict) => `Trở lại từ ${from} đến ${to}: ${verdict}`,
    from: (date, verdict) => `Trở lại từ ${date} trở đi: ${verdict}`,
    same: 'Kết quả giống nhau cho mọi ngày trên thanh trượt này.',
  },
  remind: {
    title: 'Bạn có muốn chúng tôi nhắc không?',
    text: 'Chúng tôi gửi thư cho bạn trước mỗi ngày quan trọng: miễn phí, bằng ngôn ngữ của bạn, và bạn có thể dừng bất cứ lúc nào.',
    button: 'Nhận thư nhắc về các ngày này',
  },
  review: {
    title: 'Xem lại câu trả lời của bạn',
    text: 'Chưa có gì được lưu và chưa có gì được gửi. Vui lòng đọc lại một lần nữa.',
    change: 'Sửa',
    changeOf: (what) => `Sửa: ${what}`,
    notGiven: 'Không nhập',
    letters: 'Các thư sẽ được gửi đến bạn',
    noLetters:
      'Theo những gì bạn đã nhập, chưa có ngày nào cần nhắc. Sau khi xác nhận, bạn có thể thêm các ngày trên trang riêng của mình.',
    stop: 'Thư nào cũng cho biết cách dừng tất cả các thư: chỉ một lần bấm, không cần nêu lý do.',
    family: 'Bạn có thể thêm người trong gia đình trên trang riêng của mình, sau khi đã xác nhận.',
  },
};
