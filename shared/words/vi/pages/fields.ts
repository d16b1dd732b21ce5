import type { FieldTexts } from '../../../problems';

/** What is wrong with a field and what to do about it, in Vietnamese. */
export const fields: FieldTexts = {
  required: 'Mục này là bắt buộc. Vui lòng điền vào.',
  'wrong-type': 'Kiểu giá trị không đúng. Hãy so với phần mô tả của mục này.',
  'not-a-date': 'Hãy nhập đủ ngày, tháng và năm, chẳng hạn 2027-03-27.',
  'no-such-date': 'Ngày này không có trong lịch. Hãy kiểm tra ngày và tháng.',
  'before-the-rules': 'Hãy nhập ngày 9 tháng 7 năm 2012 hoặc sau đó: chúng tôi không biết luật của thời gian trước.',
  'date-out-of-range': 'Hãy nhập năm từ 1900 đến 2199.',
  'not-one-of': 'Hãy chọn một trong các giá trị có sẵn.',
  'cursor-of-another-order':
    'Con trỏ (cursor) này thuộc về danh sách có thứ tự khác. Hãy hỏi lại với “sort” ban đầu của nó, hoặc bắt đầu lại không có con trỏ.',
  'not-an-email': 'Hãy nhập địa chỉ thư điện tử, chẳng hạn name@example.com.',
  'not-a-time-zone': 'Hãy chọn múi giờ trong danh sách, chẳng hạn Asia/Tokyo.',
  'too-long': 'Nội dung này quá dài. Vui lòng rút ngắn.',
  'too-small': 'Số này quá nhỏ.',
  'too-many': 'Quá nhiều. Một đăng ký có nhiều nhất tám người.',
  'too-few': 'Cần ít nhất một.',
  'forbidden-character': 'Có ký tự không dùng được, chẳng hạn dấu xuống dòng. Vui lòng nhập lại.',
  'email-cannot-change':
    'Không thể đổi địa chỉ thư theo cách này, vì chỉ có chủ của địa chỉ đã xác nhận nó. Hãy nhập địa chỉ mới trên trang riêng của bạn: địa chỉ đó có hiệu lực sau khi bạn bấm nút trong thư chúng tôi gửi đến đó.',
  'address-in-use': 'Chúng tôi đã gửi thư đến địa chỉ này rồi. Hãy nhập địa chỉ khác.',
  'asked-too-often':
    'Hôm nay bạn đã nhập nhiều địa chỉ mới. Hãy tìm thư của chúng tôi trong các hộp thư đó, hoặc thử lại vào ngày mai.',
  'unknown-traveller': 'Đăng ký này không có người nào có id này. Hãy đọc lại đăng ký để biết các id.',
  'registered-by-employer':
    'Người này do nơi làm việc đăng ký, nên vẫn được giữ ở đây. Nếu không muốn nhận thư, hãy dừng thư.',
  'returned-in-future': 'Ở Nhật Bản ngày này chưa đến. Hãy nhập ngày bạn đã về.',
  'no-trip': 'Chưa có chuyến đi nào để trở về. Hãy nhập chuyến đi trước.',
  'trip-not-over': 'Chuyến đi trước chưa kết thúc. Trước hết hãy nhập ngày bạn đã về từ chuyến đi đó.',
  'returns-before-departure': 'Ngày trở lại là trước ngày đi. Hãy kiểm tra cả hai ngày.',
  'returned-before-departure': 'Ngày bạn về là trước ngày bạn đi. Hãy kiểm tra cả hai ngày.',
  'permit-ends-before-effective': 'Giấy phép hết hạn trước khi có hiệu lực. Hãy kiểm tra cả hai ngày.',
  'decided-before-filed': 'Ngày có kết quả là trước ngày nộp đơn. Hãy kiểm tra cả hai ngày.',
};
