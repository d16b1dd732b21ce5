import type { DepartureWords, ReentryWords } from '../section-words';
import { buttons } from './buttons';

const left = (days: number): string => `Còn ${days} ngày`;

/** Coming back to Japan, in Vietnamese. */
export const reentry: ReentryWords = {
  returnSubject: (date, days) =>
    days > 0
      ? `${left(days)}: hãy về Nhật Bản chậm nhất ${date}`
      : `Hôm nay là hạn cuối: hãy về Nhật Bản trong ${date}`,
  returnTitle: (days) =>
    days > 0 ? 'Hãy về Nhật Bản đúng hạn' : 'Hôm nay là ngày cuối cùng phải có mặt lại ở Nhật Bản',
  aim: (stayEnds, limit) =>
    `Thời hạn lưu trú (在留期間) của bạn hết vào ${stayEnds}. Vì bạn đã nộp đơn trước ngày đó, việc bạn được phép trở lại có vẻ còn tiếp tục muộn nhất đến ${limit} (特例期間), nhưng sẽ chấm dứt ngay trong ngày có kết quả đơn của bạn. Vì vậy, hãy đặt mục tiêu về đến Nhật Bản chậm nhất ${stayEnds}.`,
  planFlight: (date) => `Hãy lên kế hoạch chuyến bay để bạn đến Nhật Bản chậm nhất ${date}.`,
  bookFlight: (date) => `Nếu chưa đặt vé máy bay, hãy đặt ngay bây giờ và đến Nhật Bản chậm nhất ${date}.`,
  flyNow: (date) =>
    `Hãy bay về Nhật Bản ngay. Chuyến bay bị trễ hoặc bị hủy không làm thay đổi ngày cuối cùng, ${date}.`,
  landToday: (date) =>
    `Hãy đi chuyến bay gần nhất đến Nhật Bản kịp giờ. Việc kiểm tra nhập cảnh (上陸審査) phải xong trước nửa đêm (24:00) giờ Nhật Bản của ${date}.`,
  notExtendable:
    'Giấy phép tái nhập cảnh đặc biệt (みなし再入国許可) không thể gia hạn từ nước ngoài, dù là tại đại sứ quán, qua mạng hay vì bất kỳ lý do nào. Ở nước ngoài cũng không thể đổi sang giấy phép tái nhập cảnh (再入国許可).',
  extendable: (until, years) =>
    `Nếu có lý do ngoài ý muốn khiến bạn không thể trở lại, chẳng hạn bị bệnh: đại sứ quán hoặc lãnh sự quán Nhật Bản có thể gia hạn giấy phép tái nhập cảnh (再入国許可), nhưng chỉ khi giấy phép còn hiệu lực, vì vậy hãy nộp đơn ở đó trước khi hết ${until}. Giấy phép được gia hạn nhiều nhất một năm, không bao giờ quá ${years} năm kể từ ngày giấy phép có hiệu lực, và không bao giờ quá thời hạn lưu trú của bạn. Hãy mang theo hộ chiếu, thẻ lưu trú và giấy tờ chứng minh lý do.`,
  stayNotRenewedAbroad: (date) =>
    `Chính thời hạn lưu trú (在留期間) của bạn hết vào ${date}, và ở nước ngoài không có cách nào kéo dài. Chỉ có thể gia hạn ở Nhật Bản, bằng cách nộp đơn chậm nhất trong ngày đó, vì vậy hãy về đủ sớm để nộp đơn.`,
  askMission: (date) =>
    `Nếu bạn không thể trở lại đúng hạn, hãy hỏi đại sứ quán hoặc lãnh sự quán Nhật Bản trước ${date} xem giấy thông hành của người tị nạn (難民旅行証明書) của bạn có thể được gia hạn không.`,
  carry: (papers) => `Hãy mang theo ${papers}. Nếu bạn có hộ chiếu mới, hãy mang theo cả hộ chiếu cũ.`,
  papers: {
    card: 'hộ chiếu và thẻ lưu trú (在留カード) của bạn',
    certificate: 'hộ chiếu và giấy chứng nhận vĩnh trú đặc biệt (特別永住者証明書) của bạn',
    passport: 'hộ chiếu của bạn',
    permit: 'hộ chiếu có giấy phép tái nhập cảnh (再入国許可) và thẻ lưu trú (在留カード) của bạn',
    'travel-document': 'giấy thông hành của người tị nạn (難民旅行証明書) và thẻ lưu trú (在留カード) của bạn',
  },
  pressBack: `Khi bạn đã về đến nơi, hãy bấm “${buttons.back}” trên trang riêng của bạn, và các thư này sẽ dừng.`,
  lost: {
    status: (date) =>
      `Nếu đến hết ${date} mà bạn chưa về, tư cách lưu trú (在留資格) của bạn sẽ chấm dứt, dù thẻ của bạn ghi một ngày muộn hơn. Để sống lại ở Nhật Bản, bạn sẽ cần thị thực (visa) mới, và thường cần cả giấy chứng nhận tư cách lưu trú (在留資格認定証明書) mới.`,
    'permanent-residence': (date) =>
      `Nếu đến hết ${date} mà bạn chưa về, tư cách vĩnh trú (永住者) của bạn sẽ chấm dứt. Giấy chứng nhận tư cách lưu trú (在留資格認定証明書) không khôi phục được tư cách đó: thường bạn sẽ phải bắt đầu lại với một tư cách khác.`,
    'special-permanent-residence': (date) =>
      `Nếu đến hết ${date} mà bạn chưa về, tư cách người vĩnh trú đặc biệt (特別永住者) của bạn sẽ mất.`,
  },
  continuationSubject: (date, days) =>
    days > 0
      ? `${left(days)}: về chậm nhất ${date}, sớm hơn nếu có kết quả`
      : `Hạn cuối hôm nay, ${date}: về Nhật trước nửa đêm giờ Nhật`,
  continuationTitle: 'Ngày cuối cùng phải có mặt lại ở Nhật Bản đã gần, và có thể đến sớm hơn',
  continuation: (stayEnded, limit) =>
    `Thời hạn lưu trú (在留期間) của bạn đã hết vào ${stayEnded}. Việc bạn được phép trở lại có vẻ chỉ còn tiếp tục vì đơn của bạn chưa có kết quả (特例期間), và muộn nhất đến ${limit}.`,
  voidOnDecision:
    'Mất hiệu lực khi có kết quả: thời gian này chấm dứt ngay trong ngày có kết quả đơn của bạn, kể cả khi bạn đang ở nước ngoài và kể cả khi ngày đó đến sớm hơn.',
  finishInJapan: (date) =>
    `Thủ tục của đơn phải được hoàn tất ở Nhật Bản, và thẻ mới phải được nhận ở đó, muộn nhất ${date}.`,
  decided:
    'Nếu bạn đã được báo kết quả, hãy nhập vào trang riêng của bạn ngay hôm nay: ngày cuối cùng có thể đã thay đổi.',
  passedSubject: (date) => `Ngày cuối cùng là ${date}: bạn đã về Nhật Bản chưa?`,
  passedTitle: 'Ngày cuối cùng phải có mặt lại ở Nhật Bản đã qua',
  passedBack: `Nếu bạn đã về: hãy bấm “${buttons.back}” trên trang riêng của bạn, và các thư này sẽ dừng.`,
  passedAway:
    'Nếu bạn vẫn ở nước ngoài: theo các ngày này, việc bạn được phép trở lại đã chấm dứt. Trước khi bay, hãy tìm hiểu tình trạng của bạn. Đây là những nơi bạn có thể liên hệ:',
  passedSteps: [
    'Gọi cho Cục Quản lý xuất nhập cảnh (入管) và cho biết ngày bạn rời Nhật Bản, tư cách lưu trú của bạn và lý do bạn về muộn. Số điện thoại ở cuối thư này.',
    'Hỏi đại sứ quán hoặc lãnh sự quán Nhật Bản gần nhất xem bây giờ bạn cần thị thực (visa) nào.',
    'Giữ mọi giấy tờ cho thấy vì sao bạn không thể trở lại: giấy chứng nhận của bác sĩ, chuyến bay bị hủy, biên giới đóng cửa.',
    'Thẻ lưu trú (在留カード) đã mất hiệu lực phải được gửi trả cho Cục Quản lý xuất nhập cảnh trong vòng 14 ngày.',
    'Báo cho nơi làm việc hoặc trường học. Đừng làm việc ở Nhật Bản cho đến khi Cục Quản lý xuất nhập cảnh xác nhận tư cách lưu trú của bạn.',
  ],
  backSubject: (date) => `Bạn đã về Nhật Bản chưa? Dự định về: ${date}`,
  backTitle: 'Bạn đã về Nhật Bản chưa?',
  backPlanned: (date) => `Bạn đã dự định trở lại vào ${date}.`,
  backYes: `Nếu bạn đã về: hãy bấm “${buttons.back}” trên trang riêng của bạn. Chỉ một lần bấm, và các thư về chuyến đi này sẽ dừng.`,
  backNo: 'Nếu bạn vẫn chưa về: hãy nhập ngày trở lại mới ở đó, và chúng tôi sẽ đối chiếu ngày đó với ngày cuối cùng.',
  backButton: 'Trả lời trên trang riêng của tôi',
  yearlySubject: (date) => `Hiện không cần làm gì: hạn về Nhật Bản là ${date}`,
  yearlyTitle: 'Đăng ký của bạn vẫn còn. Bạn không cần làm gì.',
  yearly:
    'Trong thời gian vắng mặt dài, mỗi năm một lần chúng tôi viết thư để báo rằng các thư nhắc của bạn vẫn được bật. Nếu kế hoạch, hộ chiếu hoặc địa chỉ của bạn thay đổi, vui lòng thay đổi cả trên trang riêng của bạn.',
};

/** Before leaving Japan, in Vietnamese. */
export const departure: DepartureWords = {
  subject: (date, days) =>
    days > 0
      ? `${days} ngày nữa bạn đi, ${date}: đánh dấu “xuất cảnh tạm thời”`
      : `Xuất cảnh ${date}: hãy đánh dấu “xuất cảnh tạm thời”`,
  subjectPermit: (date, days) =>
    days > 0
      ? `${days} ngày nữa bạn đi, ${date}: xin phép tái nhập cảnh trước`
      : `Xuất cảnh ${date}: hãy xin giấy phép tái nhập cảnh trước`,
  title: 'Trước khi bạn rời Nhật Bản',
  permitTitle: 'Hãy xin giấy phép tái nhập cảnh (再入国許可) trước',
  permitApply: (date) =>
    `Cho chuyến đi này, có vẻ bạn cần giấy phép tái nhập cảnh (再入国許可, Re-entry Permit). Hãy nộp đơn tại Cục Quản lý xuất nhập cảnh và lưu trú khu vực (地方出入国在留管理局) nơi bạn sống, vào một ngày làm việc trước khi bạn rời Nhật Bản vào ${date}. Hãy mang theo hộ chiếu và thẻ lưu trú (在留カード). Giấy phép thường được cấp ngay trong ngày.`,
  returnsTooLate: (returns, limit) =>
    `Bạn dự định trở lại vào ${returns}. Nếu không có giấy phép tái nhập cảnh (再入国許可), ngày cuối cùng phải có mặt lại sẽ là ${limit}.`,
  permitNotAbroad:
    'Sau khi rời Nhật Bản, không ai có thể xin được giấy phép tái nhập cảnh (再入国許可), dù là tại đại sứ quán hay qua mạng.',
  beforeTitle: 'Khi bạn xuất cảnh',
  tick: 'Trên phiếu xuất cảnh dành cho người sẽ trở lại (再入国用EDカード), hãy đánh dấu ô “xuất cảnh tạm thời và dự định tái nhập cảnh” (一時的な出国であり、再入国する予定です). Nếu không đánh dấu, tư cách lưu trú của bạn sẽ chấm dứt khi bạn xuất cảnh, và bạn cũng không còn giấy phép tái nhập cảnh đặc biệt (みなし再入国許可).',
  show: (papers) =>
    `Hãy mang theo ${papers}, và cho cán bộ kiểm tra xuất nhập cảnh xem. Bạn cần những giấy tờ này để trở lại.`,
  gates: 'Cổng tự động không thay thế cho phiếu này: ở đó bạn cũng phải điền phiếu và nộp phiếu.',
  otherwise:
    'Người nào xuất cảnh mà không có giấy phép tái nhập cảnh (再入国許可) và không khai báo ý định trở lại thì mất tư cách lưu trú ngay trong ngày đó.',
};
