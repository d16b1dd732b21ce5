import { withPoints } from '../amounts';
import type { ExplainWords } from '../explain-words';

/** Why a date is what it is, and what would change it, in Vietnamese. */
export const explain: ExplainWords = {
  ended: (date) =>
    `Việc được phép trở lại có vẻ đã chấm dứt vào ${date}. Vui lòng xác nhận với Cục Quản lý xuất nhập cảnh.`,
  plan: {
    'week-earlier': (date) =>
      `Hãy dự định về đến Nhật Bản chậm nhất ${date}, sớm hơn một tuần: đừng để một chuyến bay bị hủy khiến bạn mất tư cách lưu trú.`,
    'within-the-stay': (date) =>
      `Hãy dự định về đến Nhật Bản chậm nhất ${date}, khi chính thời hạn lưu trú của bạn vẫn còn: thời gian sau đó chấm dứt ngay trong ngày có kết quả đơn của bạn.`,
  },
  because: (date, why) => `Ngày cuối cùng là ${date}, ${why}.`,
  becausePast: (date, why) => `Ngày cuối cùng đã là ${date}, ${why}.`,
  later: {
    'one-year': (date) =>
      `Nếu chỉ tính một năm của giấy phép tái nhập cảnh đặc biệt (みなし再入国許可), ngày cuối cùng lẽ ra là ${date}.`,
    'two-years': (date) =>
      `Nếu chỉ tính hai năm của giấy phép tái nhập cảnh đặc biệt (みなし再入国許可), ngày cuối cùng lẽ ra là ${date}.`,
    'stay-end': (date) => `Nếu chỉ tính thời hạn lưu trú của bạn, ngày cuối cùng lẽ ra là ${date}.`,
    'continuation-end': (date) =>
      `Nếu chỉ tính việc lưu trú của bạn, vẫn tiếp tục trong khi đơn chưa có kết quả (特例期間), ngày cuối cùng muộn nhất lẽ ra là ${date}.`,
    'permit-end': (date) =>
      `Nếu chỉ tính ngày ghi trên giấy phép tái nhập cảnh (再入国許可) của bạn, ngày cuối cùng lẽ ra là ${date}.`,
    decision: (date) =>
      `Nếu chỉ tính việc lưu trú của bạn, đã chấm dứt khi có kết quả đơn của bạn, ngày cuối cùng lẽ ra là ${date}.`,
    'document-end': (date) =>
      `Nếu chỉ tính ngày ghi trên giấy thông hành của người tị nạn (難民旅行証明書) của bạn, ngày cuối cùng lẽ ra là ${date}.`,
  },
  changes: {
    special: (until) =>
      `Nếu bạn đánh dấu “xuất cảnh tạm thời” (一時的な出国) vì bạn có ý định trở lại, giấy phép tái nhập cảnh đặc biệt (みなし再入国許可) có thể kéo dài đến ${until}.`,
    permit: ({ by, until, held, untilStayEnds, fee }) =>
      `Giấy phép tái nhập cảnh (再入国許可)${held ? ' mới' : ''} được cấp chậm nhất ${by}, trước khi bạn rời Nhật Bản, có thể kéo dài đến ${until}${untilStayEnds ? ', ngày cuối cùng của thời hạn lưu trú của bạn' : ''}. ${fee}`,
    fee: (single, multiple, asOf) =>
      `Tính đến ${asOf}, lệ phí là ${withPoints(single)} yên cho một lần đi và ${withPoints(multiple)} yên cho nhiều lần đi; vui lòng kiểm tra lệ phí trên trang của Cục Quản lý xuất nhập cảnh.`,
    renewal: (until, opens) =>
      `Nếu thời hạn lưu trú của bạn được gia hạn trước khi bạn rời Nhật Bản (bạn có thể nộp đơn ${opens === 'now' ? 'ngay bây giờ' : `từ khoảng ${opens.from}`}), ngày cuối cùng có thể muộn đến ${until}, nếu thời hạn mới kéo dài đến đó.`,
    renewalTooLate: (from) =>
      `Thời hạn lưu trú của bạn thường chỉ có thể gia hạn từ khoảng ${from}, sau ngày bạn dự định rời Nhật Bản. Hãy hỏi Cục Quản lý xuất nhập cảnh xem lý do của bạn có cho phép nộp đơn sớm hơn không; nếu được lưu trú lâu hơn, ngày cuối cùng có thể muộn hơn.`,
    extension: ({ by, until }) =>
      `Nếu bạn xin đại sứ quán hoặc lãnh sự quán Nhật Bản gia hạn giấy phép của bạn chậm nhất ${by}, khi giấy phép còn hiệu lực và vì lý do ngoài ý muốn, giấy phép có thể kéo dài đến ${until}.`,
  },
  unknown: {
    stayEnds: 'Mọi giấy phép để trở lại đều chấm dứt muộn nhất cùng với thời hạn lưu trú.',
    grant:
      'Người được cấp thời hạn lưu trú từ ba tháng trở xuống không có giấy phép tái nhập cảnh đặc biệt (みなし再入国許可), dù thời hạn còn lại bao nhiêu. Chúng tôi không phỏng đoán: một ngày sai có thể khiến bạn mất tư cách lưu trú.',
    passportEnds:
      'Bạn trở lại bằng giấy tờ này, vì vậy ngày cuối cùng của giấy tờ là ngày cuối cùng phải có mặt lại ở Nhật Bản.',
  },
  turnTo: {
    lapsed: [
      'Trước khi bay hoặc làm việc, hãy tìm hiểu tình trạng của bạn: cho Cục Quản lý xuất nhập cảnh biết tư cách lưu trú của bạn, các ngày của chuyến đi và việc đã xảy ra.',
      'Nếu bạn đang ở nước ngoài, hãy hỏi đại sứ quán hoặc lãnh sự quán Nhật Bản gần nhất xem bây giờ bạn cần thị thực (visa) nào.',
    ],
    impossible: [
      'Trước khi đặt hoặc hủy bất cứ điều gì, hãy hỏi Cục Quản lý xuất nhập cảnh, hoặc một luật sư am hiểu luật xuất nhập cảnh.',
    ],
  },
  immigration:
    'Cục Quản lý xuất nhập cảnh và lưu trú Nhật Bản (出入国在留管理庁), Trung tâm thông tin tổng hợp về lưu trú cho người nước ngoài: 0570-013904, gọi từ nước ngoài +81-3-5796-7112, từ thứ Hai đến thứ Sáu, 8:30 đến 17:15 giờ Nhật Bản.',
};
