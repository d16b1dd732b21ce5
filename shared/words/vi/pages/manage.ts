import type { ManagePageWords } from '../../manage-page-words';
import { buttons } from '../buttons';

/** The pages behind one's own page, in Vietnamese. */
export const manage: ManagePageWords = {
  ownPage: 'Quay lại các ngày của bạn',
  doors: {
    title: 'Những việc khác',
    groups: {
      change: 'Thay đổi',
      letters: 'Thư',
      take: 'Mang theo bên mình',
      leave: 'Dừng hoặc xóa',
    },
    family: { label: 'Gia đình', text: 'Xem ai đã được đăng ký, thêm một người, hoặc bỏ một người.' },
    settings: {
      label: 'Thư: địa chỉ, ngôn ngữ, nơi ở, giờ',
      text: 'Thư được gửi đến đâu, bằng ngôn ngữ nào, vào giờ nào, và bắt đầu sớm bao lâu.',
    },
    calendar: {
      label: 'Lịch',
      text: 'Xem các ngày này trong lịch trên điện thoại. Khi các ngày của bạn thay đổi, lịch cũng thay đổi.',
    },
    card: {
      label: 'Thẻ trình tại quầy',
      text: 'Một trang nhỏ để in ra hoặc đưa cho xem ở sân bay, bằng ngôn ngữ của bạn và tiếng Nhật.',
    },
    data: { label: 'Tải dữ liệu của tôi', text: 'Một tệp gồm tất cả những gì chúng tôi lưu về đăng ký này.' },
    notMe: {
      label: 'Đây không phải là tôi',
      text: 'Bạn không biết đây là chuyện gì? Chúng tôi sẽ không gửi thư đến địa chỉ này nữa.',
    },
    erase: {
      label: 'Xóa tất cả',
      text: 'Chúng tôi xóa mọi thứ đang lưu về bạn. Không thể khôi phục lại.',
    },
  },
  change: {
    title: 'Thay đổi thông tin của bạn',
    titleOf: (name) => `Thay đổi thông tin của ${name}`,
    text: 'Hãy sửa những gì đã thay đổi: một ngày, thẻ, giấy phép. Chúng tôi sẽ tính lại tất cả và gửi thư cho bạn.',
    noTrip: 'Không có chuyến đi nào? Khi đó hãy để trống cả hai ngày.',
    button: 'Lưu thông tin này',
    door: 'Thay đổi các ngày, thẻ, giấy phép hoặc tư cách lưu trú',
    doorOf: (name) => `Thay đổi thông tin của ${name}`,
  },
  trip: {
    title: 'Một chuyến đi khác',
    titleOf: (name) => `Một chuyến đi khác của ${name}`,
    text: 'Những gì chúng tôi biết về thẻ lưu trú vẫn giữ nguyên. Chúng tôi chỉ cần các ngày mới.',
    permit:
      'Giấy phép tái nhập cảnh (再入国許可) mà chúng tôi biết vẫn giữ nguyên. Nếu bạn có giấy phép mới, hãy sửa lại sau ở mục “Thay đổi”.',
    button: 'Lưu chuyến đi này',
    door: 'Thêm một chuyến đi khác',
  },
  family: {
    title: 'Gia đình',
    text: 'Tất cả các thư được gửi đến cùng một địa chỉ và ghi tên từng người. Có thể đăng ký nhiều nhất tám người.',
    away: (from) => `Vắng mặt ở Nhật Bản từ ${from}`,
    leaves: (on) => `Rời Nhật Bản vào ${on}`,
    inJapan: 'Đang ở Nhật Bản; chưa có chuyến đi nào',
    change: (name) => `Thay đổi thông tin của ${name}`,
    remove: (name) => `Bỏ ${name} khỏi đăng ký`,
    add: {
      title: 'Thêm một người',
      text: 'Người cũng sống ở Nhật Bản, và thư về người đó được gửi đến cùng địa chỉ này.',
      button: 'Thêm người này',
    },
    full: 'Ở đây đã có tám người, là số nhiều nhất có thể. Nếu còn người khác, hãy đăng ký thêm bằng một địa chỉ khác.',
    label: {
      short: 'Tên',
      label: 'Bạn gọi người này là gì?',
      hint: 'Các thư của chúng tôi dùng tên này, chẳng hạn “Mai” hoặc “con trai tôi”.',
    },
    removal: {
      title: (name) => `Bỏ ${name} khỏi đăng ký?`,
      text: (name) =>
        `Sẽ không có thư nào về ${name} nữa, và chúng tôi xóa những gì bạn đã cho biết về ${name}. Các ngày theo luật không thay đổi.`,
      button: (name) => `Có, bỏ ${name} khỏi đăng ký`,
      keep: 'Không, giữ nguyên',
    },
  },
  settings: {
    title: 'Thư gửi cho bạn',
    text: 'Thư được gửi đến đâu, bằng ngôn ngữ nào, vào giờ nào, và sớm bao lâu.',
    place: {
      title: 'Nơi bạn đang ở',
      text: 'Bạn đã đi nơi khác, hoặc múi giờ của bạn đã thay đổi? Khi đó thư đến đúng giờ ở nơi ấy, và mọi trang đều ghi giờ nơi ấy bên cạnh giờ Nhật Bản.',
      button: 'Dùng nơi này',
      now: (place, time) => `Hiện tại: ${place}, ở đó bây giờ là ${time}.`,
    },
    letters: {
      title: 'Khi nào thư đến',
      text: 'Tất cả các thư đến vào cùng một giờ trong ngày của bạn.',
      hour: { short: 'Giờ', label: 'Vào giờ nào?', hint: 'Theo giờ của nơi đã chọn ở trên.' },
      lead: {
        short: 'Sớm bao lâu',
        label: 'Thư nhắc nên bắt đầu sớm bao lâu?',
        hint: 'Hãy bỏ dấu ở những mục bạn không cần.',
      },
      days: (days) => `Trước ${days} ngày`,
      always: 'Những thư này luôn được gửi: trước 7 ngày, 3 ngày và 1 ngày, và vào chính ngày đó.',
      button: 'Lưu',
    },
    contact: {
      title: 'Tên và ngôn ngữ',
      text: 'Tên chúng tôi dùng để chào bạn, và ngôn ngữ của các thư và các trang.',
      button: 'Lưu',
    },
    address: {
      title: 'Địa chỉ thư điện tử',
      text: 'Chúng tôi gửi một thư đến địa chỉ mới. Các thư vẫn được gửi đến địa chỉ cũ cho đến khi bạn bấm nút trong thư đó.',
      now: (email) => `Thư được gửi đến ${email}.`,
      field: { short: 'Địa chỉ mới', label: 'Địa chỉ thư điện tử mới' },
      asked: (email) =>
        `Chúng tôi đã gửi thư đến ${email}. Hãy mở thư đó và bấm nút trong thư; cho đến lúc đó không có gì thay đổi.`,
      button: 'Gửi thư đến địa chỉ mới',
    },
    second: {
      title: 'Địa chỉ thứ hai',
      text: 'Chúng tôi gửi thư đến đó khi thư gửi đến địa chỉ thứ nhất bị trả lại, để không thư nhắc nào bị thất lạc: một địa chỉ khác của bạn, hoặc địa chỉ của người bạn tin cậy. Ai nhận được thư của chúng tôi đều mở được trang này.',
      now: (email) => `Nếu thư gửi đến địa chỉ thứ nhất bị trả lại, thư được gửi đến ${email}.`,
      none: 'Chưa có địa chỉ thứ hai.',
      field: { short: 'Địa chỉ thứ hai', label: 'Địa chỉ thư điện tử thứ hai' },
      asked: (email) => `Chúng tôi đã gửi thư đến ${email}. Địa chỉ này có hiệu lực sau khi nút trong thư đó được bấm.`,
      button: 'Gửi thư đến địa chỉ thứ hai',
      drop: 'Gỡ bỏ địa chỉ thứ hai',
    },
  },
  confirmAddress: {
    title: 'Địa chỉ này có đúng không?',
    first: (email) => `Từ bây giờ, các thư nhắc về việc trở lại Nhật Bản sẽ được gửi đến ${email} thay cho địa chỉ cũ.`,
    second: (email) =>
      `Nếu thư gửi đến địa chỉ thứ nhất bị trả lại, các thư nhắc về việc trở lại Nhật Bản sẽ được gửi đến ${email}.`,
    button: 'Đúng, dùng địa chỉ này',
    notYou:
      'Nếu bạn không biết về việc này, bạn không cần làm gì. Khi đó địa chỉ không được dùng, và chúng tôi không gửi thư đến đó về việc này nữa.',
    confirmed: 'Địa chỉ này đã được xác nhận',
    dead: {
      title: 'Liên kết này không còn dùng được',
      text: 'Liên kết có thể đã quá cũ, hoặc đã được thay bằng liên kết mới hơn. Hãy mở trang riêng của bạn từ bất kỳ thư nào của chúng tôi, chọn “Thư”, và nhập lại địa chỉ.',
      button: 'Gửi cho tôi liên kết đến trang riêng',
    },
  },
  calendar: {
    title: 'Các ngày của bạn trong lịch của bạn',
    text: 'Khi đó lịch của bạn cho thấy ngày cuối cùng phải có mặt lại ở Nhật Bản và mọi ngày quan trọng khác, có chuông nhắc trước những ngày đó.',
    subscribe: {
      title: 'Đăng ký theo dõi: các ngày tự thay đổi',
      text: 'Vài giờ một lần, lịch của bạn hỏi lại chúng tôi. Khi bạn đổi một ngày, hoặc báo rằng bạn đã về, lịch cũng thay đổi.',
      button: 'Đăng ký trên điện thoại này',
      address: 'Địa chỉ lịch của bạn',
      secret:
        'Ai có địa chỉ này đều xem được các ngày này, nhưng không thay đổi được gì. Khi bạn dừng thư, đổi địa chỉ thư điện tử hoặc xóa tất cả, địa chỉ này không còn dùng được.',
    },
    how: 'Nếu bấm nút mà không có gì xảy ra',
    programs: [
      {
        name: 'iPhone',
        steps: [
          'Sao chép địa chỉ ở trên.',
          'Mở ứng dụng Lịch (Calendar), bấm “Lịch” (Calendars), rồi “Thêm lịch” (Add Calendar), rồi “Thêm lịch đăng ký” (Add Subscription Calendar).',
          'Dán địa chỉ vào và bấm “Đăng ký” (Subscribe).',
        ],
      },
      {
        name: 'Android, Google Lịch',
        steps: [
          'Trên máy tính, mở calendar.google.com bằng tài khoản của điện thoại.',
          'Bên cạnh “Lịch khác” (Other calendars), bấm +, rồi “Từ URL” (From URL), và dán địa chỉ vào.',
          'Sau đó, các ngày hiện ra trên điện thoại của bạn. Google hỏi lại chúng tôi khoảng mỗi ngày một lần.',
        ],
      },
      {
        name: 'Outlook',
        steps: [
          'Mở lịch trên outlook.com và bấm “Thêm lịch” (Add calendar).',
          'Chọn “Đăng ký từ web” (Subscribe from web) và dán địa chỉ vào.',
        ],
      },
    ],
    file: {
      title: 'Hoặc tải một tệp',
      text: 'Tệp chứa các ngày tính đến hôm nay. Khi các ngày của bạn thay đổi, tệp không thay đổi theo.',
      button: 'Tải tệp lịch',
    },
  },
  start: {
    title: 'Bắt đầu lại thư nhắc của bạn?',
    text: 'Mọi thứ bạn đã nhập vẫn còn ở đây. Hãy bấm nút, và các thư lại tiếp tục từ hôm nay.',
    kept: (date) => `Chúng tôi giữ thông tin này cho đến ${date}.`,
    button: buttons.startAgain,
  },
  notMe: {
    title: 'Thư đã đến nhầm người?',
    text: 'Nếu vậy, chúng tôi xin lỗi. Hãy bấm nút, và chúng tôi sẽ không gửi thư về việc này đến địa chỉ này nữa.',
    erased: 'Mọi thứ đã được nhập cùng địa chỉ này sẽ được xóa ngay.',
    employerSees: (employer) =>
      `${employer} đã cho chúng tôi địa chỉ này. Họ sẽ thấy rằng địa chỉ không đến đúng người, và không thấy gì khác.`,
    button: 'Đúng, đây không phải là tôi',
    keep: 'Là tôi, mở trang của tôi',
  },
  erase: {
    title: 'Xóa tất cả?',
    text: 'Không thể khôi phục lại. Khi bạn bấm nút, những điều sau bị xóa:',
    what: [
      'tên, các địa chỉ thư điện tử và các cài đặt của bạn',
      'thông tin của tất cả những người được đăng ký ở đây: tư cách lưu trú, các ngày, các chuyến đi, các giấy phép',
      'những gì bạn đã đánh dấu và trả lời, và danh sách các thư chúng tôi đã gửi',
      'mọi thư nhắc sắp được gửi, liên kết của bạn, và lịch bạn đã đăng ký theo dõi',
    ],
    receipt:
      'Một thư cuối cùng sẽ xác nhận là đã xóa xong. Địa chỉ của bạn được giữ cho đến khi thư đó được gửi, rồi cũng được xóa.',
    proof: 'Các ngày theo luật vẫn như cũ: vui lòng tự theo dõi các ngày đó.',
    download: 'Tải dữ liệu của tôi trước',
    button: 'Xóa tất cả ngay bây giờ',
    keep: 'Không, giữ lại tất cả',
    employer: (employer) =>
      `${employer} đã đăng ký cho bạn. Một mục trống mang mã số mà ${employer} đặt cho bạn vẫn còn lại, để danh sách tiếp theo của họ không đăng ký bạn lần nữa. Mục đó không chứa gì khác.`,
  },
  gone: {
    erased: {
      title: 'Tất cả đã được xóa',
      text: 'Một thư cuối cùng sẽ xác nhận việc đó. Sau đó chúng tôi không còn biết gì về bạn, và các liên kết của bạn đã ngừng hoạt động.',
    },
    'not-me': {
      title: 'Cảm ơn bạn đã cho chúng tôi biết',
      text: 'Chúng tôi sẽ không gửi thư về việc này đến địa chỉ này nữa. Bạn không cần làm gì thêm.',
    },
    again: 'Đăng ký lại',
  },
};
