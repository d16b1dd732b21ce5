import type { CardWords, StayWords } from '../section-words';

const left = (days: number): string => `Còn ${days} ngày`;
/** The paper at the beginning of a sentence. */
const begin = (paper: string): string => `${paper.slice(0, 1).toUpperCase()}${paper.slice(1)}`;

/** The period of stay, in Vietnamese. */
export const stay: StayWords = {
  opensSubject: (date) => `Đã có thể nộp đơn: thời hạn lưu trú hết vào ${date}`,
  opensTitle: 'Bây giờ bạn có thể xin gia hạn thời hạn lưu trú (在留期間更新)',
  opens: (date) =>
    `Thời hạn lưu trú (在留期間) của bạn hết vào ${date}. Cục Quản lý xuất nhập cảnh thường nhận đơn xin gia hạn từ khoảng ba tháng trước đó, tức là khoảng bây giờ.`,
  endSubject: (date, days) =>
    days > 0
      ? `${left(days)}: thời hạn lưu trú của bạn hết vào ${date}`
      : `Hôm nay, ${date}, hết thời hạn lưu trú của bạn`,
  endTitle: (days) => (days > 0 ? 'Thời hạn lưu trú của bạn sắp hết' : 'Thời hạn lưu trú của bạn hết vào hôm nay'),
  apply: (date) =>
    `Hãy xin gia hạn (在留期間更新) tại Cục Quản lý xuất nhập cảnh và lưu trú khu vực (地方出入国在留管理局) nơi bạn sống, hoặc qua mạng nếu bạn đã đăng ký sử dụng, chậm nhất ${date}. Nếu bạn đã nộp đơn, hãy nhập việc đó vào trang riêng của bạn.`,
  papers: 'Hãy sớm nhờ nơi làm việc, trường học hoặc gia đình chuẩn bị những giấy tờ mà họ phải cung cấp.',
  onlyInJapan: 'Bạn phải có mặt ở Nhật Bản khi nộp đơn. Không ai có thể nộp đơn từ nước ngoài.',
  away: (date) => `Có vẻ bạn đang ở nước ngoài: hãy về đủ sớm để nộp đơn ở Nhật Bản chậm nhất ${date}.`,
  pending: {
    renewal: (filed) => `Bạn đã nộp đơn xin gia hạn vào ${filed}.`,
    change: (filed) => `Bạn đã nộp đơn xin thay đổi tư cách lưu trú (在留資格変更) vào ${filed}.`,
    'permanent-residence': (filed) =>
      `Bạn đã nộp đơn xin vĩnh trú (永住許可) vào ${filed}. Chỉ riêng đơn đó không kéo dài việc lưu trú của bạn: hãy nộp cả đơn xin gia hạn thời hạn lưu trú trước khi hết hạn.`,
  },
  continues: (date) =>
    `Trong khi đơn đó chưa có kết quả, bạn được ở lại Nhật Bản cho đến khi có kết quả, và muộn nhất đến ${date} (特例期間). Phải nhận thẻ mới trước lúc đó.`,
  applied:
    'Hãy giữ giấy biên nhận, và chú ý thư hoặc thư điện tử của Cục Quản lý xuất nhập cảnh cho biết việc cần làm tiếp theo. Nếu có kết quả, hãy nhập vào trang riêng của bạn.',
  otherwise:
    'Ở lại sau ngày đó mà chưa nộp đơn là lưu trú quá hạn (不法残留). Việc này có thể dẫn đến bị trục xuất (退去強制). Nếu bạn ở nước ngoài, việc được phép trở lại chấm dứt cùng với thời hạn lưu trú.',
  otherwiseWaiting: (date) =>
    `Nếu đến ${date} thủ tục của đơn chưa hoàn tất, việc ở lại tiếp là lưu trú quá hạn (不法残留), dù chưa có kết quả nào. Việc này có thể dẫn đến bị trục xuất (退去強制).`,
  passedSubject: (date) => `Bạn đã gia hạn lưu trú chưa? Thời hạn đã hết vào ${date}`,
  passedTitle: 'Bạn đã gia hạn thời hạn lưu trú chưa?',
  passed: (date) => `Thời hạn lưu trú (在留期間) mà chúng tôi biết đã hết vào ${date}.`,
  renewed: 'Nếu bạn đã gia hạn: vui lòng nhập ngày mới vào trang riêng của bạn, để chúng tôi có thể nhắc bạn lần sau.',
  waiting:
    'Nếu bạn đã nộp đơn trước ngày đó và đang chờ: hãy nhập đơn đó vào trang riêng của bạn. Thường thì bạn được ở lại cho đến khi có kết quả, nhiều nhất là hai tháng.',
  neither:
    'Nếu không thuộc cả hai trường hợp: hãy gọi cho Cục Quản lý xuất nhập cảnh ngay hôm nay. Số điện thoại ở cuối thư này.',
  button: 'Nhập ngày mới',
};

/** The residence card, in Vietnamese. */
export const card: CardWords = {
  names: { card: 'thẻ lưu trú', certificate: 'giấy chứng nhận' },
  opensSubject: (paper, date) => `Sắp có thể gia hạn ${paper}; hết hạn ${date}`,
  opensTitle: (paper) => `Bạn sắp có thể gia hạn ${paper}`,
  opens: (date) =>
    `Giấy tờ này hết hạn vào ${date}. Thời gian gia hạn bắt đầu khoảng từ bây giờ; một số quầy tiếp nhận nói là từ hai tháng trước, vì vậy hãy hỏi trước. Vui lòng làm xong một tháng trước ngày hết hạn.`,
  endSubject: (paper, date, days) =>
    days > 0 ? `${left(days)}: hãy gia hạn ${paper} chậm nhất ${date}` : `Hôm nay, ${date}, ${paper} của bạn hết hạn`,
  endTitle: (paper, days) =>
    days > 0 ? `${begin(paper)} của bạn sắp hết hạn` : `${begin(paper)} của bạn hết hạn hôm nay`,
  where: {
    card: 'Hãy gia hạn tại Cục Quản lý xuất nhập cảnh và lưu trú khu vực (地方出入国在留管理局) nơi bạn sống. Thủ tục này thường miễn phí và xong ngay trong ngày. Hãy mang theo hộ chiếu, thẻ lưu trú (在留カード) và ảnh.',
    certificate:
      'Hãy gia hạn giấy chứng nhận vĩnh trú đặc biệt (特別永住者証明書) tại văn phòng hành chính thành phố, quận, thị trấn hoặc làng (市区町村) nơi bạn sống.',
  },
  early:
    'Nếu vào những tháng đó bạn sẽ ở nước ngoài vì lý do không thể tránh, bạn có thể nộp đơn sớm hơn. Hãy mang theo giấy tờ chứng minh, chẳng hạn lệnh điều động công tác.',
  onlyInJapan: (paper) => `Chỉ có thể gia hạn ${paper} ở Nhật Bản.`,
  otherwise: (paper) =>
    `Tư cách lưu trú của bạn không chấm dứt cùng với ${paper}. Nhưng việc không gia hạn đúng hạn có thể bị xử phạt, bạn không thể xuất cảnh theo giấy phép tái nhập cảnh đặc biệt (みなし再入国許可) nếu không có ${paper} còn hiệu lực, và hãng hàng không có thể không cho bạn lên máy bay với ${paper} đã hết hạn.`,
  passedSubject: (paper, date) => `Bạn đã gia hạn ${paper} chưa? Đã hết hạn ${date}`,
  passedTitle: (paper) => `Bạn đã gia hạn ${paper} chưa?`,
  passed: (paper, date) => `${begin(paper)} mà chúng tôi biết đã hết hạn vào ${date}.`,
  renewed: 'Nếu bạn đã gia hạn: vui lòng nhập ngày mới vào trang riêng của bạn, để chúng tôi có thể nhắc bạn lần sau.',
  notRenewed:
    'Nếu bạn chưa gia hạn: hãy gia hạn ngay nếu bạn đang ở Nhật Bản, và ngay khi về đến nơi nếu bạn đang ở nước ngoài. Tư cách lưu trú của bạn không chấm dứt cùng với giấy tờ này.',
  button: 'Nhập ngày mới',
};
