import type { MoreLetterWords } from '../more-letter-words';

/** Letters about an address, a link, the law and an erasure, in Vietnamese. */
export const lettersMore: MoreLetterWords = {
  promises: {
    'confirm-address': 'Vui lòng xác nhận địa chỉ mới',
    'link-again': 'Liên kết của bạn, gửi lại',
    'address-bounced': 'Thư gửi đến địa chỉ thứ nhất của bạn bị trả lại',
    'law-changed': 'Luật đã thay đổi, và các ngày của bạn cũng thay đổi theo',
    erased: 'Mọi thông tin về bạn đã được xóa',
  },
  stillDone: {
    goSoon: (date) =>
      `Chỉ còn vài ngày. Các văn phòng đóng cửa vào thứ Bảy, Chủ Nhật và ngày lễ, và hạn ${date} không lùi lại vì những ngày đó: hãy đi vào ngày làm việc gần nhất. Nếu còn thiếu giấy tờ, bạn vẫn nên đi và hỏi tại đó.`,
    permitInTime:
      'Nếu từ nay đến lúc bạn đi không còn ngày làm việc nào, hãy gọi cho Cục Quản lý xuất nhập cảnh ngay hôm nay, hoặc đi muộn hơn. Số điện thoại ở cuối thư này.',
    cardAway: (paper, date) =>
      `Có vẻ bạn đang ở nước ngoài: hãy về Nhật Bản trước ${date} và gia hạn ${paper} lúc đó. Nếu không thể, hãy hỏi hãng hàng không và đại sứ quán hoặc lãnh sự quán Nhật Bản trước khi bay, và gia hạn ngay sau khi bạn về.`,
  },
  whenTheyCome: (time) =>
    `Các thư đến vào khoảng ${time} theo giờ nơi bạn đang ở. Những nội dung trùng vào cùng một ngày được gửi trong một thư.`,
  welcomeAgain:
    'Từ bây giờ, thư của chúng tôi lại được gửi đến bạn. Dưới đây là các ngày, quy định làm căn cứ cho từng ngày, và các thư sẽ được gửi.',
  confirmAddress: {
    subject: 'Vui lòng xác nhận địa chỉ này: thư nhắc các ngày ở Nhật Bản',
    title: 'Vui lòng xác nhận địa chỉ này',
    what: {
      first:
        'Có người, có lẽ là bạn, đã yêu cầu chúng tôi từ nay gửi thư nhắc của họ đến địa chỉ này. Thư được gửi trước một ngày quan trọng đối với việc sinh sống ở Nhật Bản: ngày cuối cùng phải trở lại sau một chuyến đi, ngày hết thời hạn lưu trú (在留期間), hoặc ngày hết hạn thẻ lưu trú (在留カード).',
      second:
        'Có người, có lẽ là bạn, đã cho chúng tôi địa chỉ này làm địa chỉ thứ hai. Chúng tôi gửi thư đến đây khi thư gửi đến địa chỉ thứ nhất bị trả lại, để không thư nhắc nào về một ngày quan trọng đối với việc sinh sống ở Nhật Bản bị thất lạc.',
    },
    press:
      'Hiện chưa có gì thay đổi. Hãy mở trang bên dưới trong vòng 7 ngày và bấm một lần ở đó; chỉ sau đó địa chỉ này mới được dùng.',
    button: 'Mở trang để xác nhận',
    notYou:
      'Nếu đó không phải là bạn, vui lòng bỏ qua thư này. Khi đó không có gì xảy ra, và không có thư nhắc nào được gửi đến địa chỉ này.',
  },
  linkAgain: {
    subject: 'Liên kết đến các ngày ở Nhật Bản của bạn',
    title: 'Đây là liên kết của bạn',
    what: 'Có người, có lẽ là bạn, đã nhập địa chỉ này trên trang web của chúng tôi và xin liên kết đến trang riêng của mình. Liên kết ở dưới đây.',
    nothingChanged: 'Không có gì thay đổi: các ngày, các thư và địa chỉ của bạn vẫn như trước.',
    keepIt:
      'Ai có liên kết này đều xem được các ngày của bạn và thay đổi được chúng. Vui lòng giữ thư này cho riêng bạn.',
    notYou:
      'Nếu đó không phải là bạn, bạn không cần làm gì. Người yêu cầu không xem được gì: liên kết chỉ được gửi đến địa chỉ này.',
    button: 'Mở trang riêng của tôi',
  },
  addressBounced: {
    subject: 'Địa chỉ thứ nhất không dùng được: từ nay chúng tôi gửi thư đến đây',
    title: 'Thư gửi đến địa chỉ thứ nhất của bạn bị trả lại',
    what: (address) =>
      `Thư chúng tôi gửi đến ${address} bị trả lại. Từ bây giờ chúng tôi gửi thư đến địa chỉ này, là địa chỉ thứ hai bạn đã cho chúng tôi.`,
    give: 'Vui lòng cho chúng tôi một địa chỉ dùng được: nút bên dưới mở trang cài đặt của bạn. Cho đến lúc đó, đây là cách duy nhất để chúng tôi liên lạc với bạn.',
    button: 'Nhập địa chỉ dùng được',
  },
  lawChanged: {
    subject: 'Luật đã thay đổi: vui lòng kiểm tra các ngày của bạn ở Nhật Bản',
    subjectWithDate: (date) => `Luật đã thay đổi: hãy về Nhật Bản chậm nhất ${date}`,
    title: 'Luật đã thay đổi, và các ngày của bạn cũng thay đổi theo',
    intro: 'Không ai thay đổi những gì bạn đã nhập. Luật đã thay đổi, và chúng tôi đã tính lại các ngày của bạn.',
    moved: 'Những ngày đã thay đổi',
    whoseMoved: (name) => `Những ngày đã thay đổi của ${name}`,
    fromTo: (before, now) => `${before} → ${now}`,
    isNew: (date) => `mới: ${date}`,
    isGone: (date) => `không còn áp dụng (trước đây là ${date})`,
    why: 'Vì sao',
    rule: (id, sentence, article, url) => `${sentence} (quy định ${id}, ${article}: ${url})`,
    whatToDo: 'Việc bạn có thể làm ngay bây giờ',
    compare:
      'Hãy so chuyến bay, ngày nghỉ phép và các cuộc hẹn với những ngày mới. Nếu có gì không còn phù hợp, hãy thay đổi ngay.',
    ask: 'Nếu có ngày nào đến quá sớm, hãy hỏi ngay hôm nay xem còn có thể làm gì: hỏi Cục Quản lý xuất nhập cảnh, hoặc nếu đang ở nước ngoài, hỏi đại sứ quán hay lãnh sự quán Nhật Bản gần nhất.',
  },
  erased: {
    subject: 'Mọi thông tin về bạn đã được xóa',
    title: 'Chúng tôi đã xóa mọi thông tin về bạn',
    what: (date) => `Đăng ký của bạn ở đây đã được xóa vào ${date}. Đây là giấy xác nhận, và là thư cuối cùng.`,
    deleted: [
      'Tên, các địa chỉ, ngôn ngữ, múi giờ và các cài đặt của bạn.',
      'Tư cách lưu trú, các ngày, các chuyến đi và giấy phép của tất cả những người bạn đã đăng ký.',
      'Những gì bạn đã trả lời, và danh sách các thư chúng tôi đã gửi hoặc đã hẹn gửi.',
      'Trang riêng của bạn, và mọi liên kết đến trang đó. Lịch nào đã đăng ký theo dõi các ngày của bạn sẽ không nhận được gì nữa; vui lòng gỡ nó khỏi lịch của bạn.',
    ],
    remains: 'Những gì còn lại',
    remaining: [
      'Địa chỉ này, cho đến khi thư này được gửi đi. Sau đó địa chỉ cũng được xóa.',
      'Các bản sao lưu của toàn bộ cơ sở dữ liệu, không có ai đọc. Sau 7 ngày kể từ bây giờ, trong đó cũng không còn gì về bạn.',
      'Nếu có địa chỉ của bạn được báo với chúng tôi là không muốn nhận thư: một mã được tính từ địa chỉ đó (hash). Không thể đọc lại địa chỉ từ mã; mã chỉ để chúng tôi không bao giờ gửi thư đến đó nữa.',
    ],
    emptyEntry: (employer) =>
      `Một mục trống mang mã số mà ${employer} đặt cho bạn, để danh sách tiếp theo của họ không đăng ký bạn lần nữa. Mục đó không chứa gì khác.`,
    datesStay: 'Các ngày theo luật không thay đổi. Từ bây giờ không còn ai nhắc bạn: vui lòng tự theo dõi các ngày đó.',
    again: 'Bạn muốn nhận lại thư nhắc? Bạn có thể đăng ký bất cứ lúc nào, như lần đầu tiên.',
    button: 'Đăng ký lại',
  },
};
