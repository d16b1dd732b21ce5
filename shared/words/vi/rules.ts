import type { RulesWords, TellingRules } from '../rules-words';

const statuses: RulesWords['statuses'] = {
  diplomat: 'Ngoại giao',
  official: 'Công vụ',
  professor: 'Giáo sư',
  artist: 'Nghệ thuật',
  'religious-activities': 'Tôn giáo',
  journalist: 'Báo chí',
  'highly-skilled-professional-1': 'Nhân lực chuyên môn cao số 1',
  'highly-skilled-professional-2': 'Nhân lực chuyên môn cao số 2',
  'business-manager': 'Kinh doanh/Quản lý',
  'legal-accounting-services': 'Nghiệp vụ pháp luật/kế toán',
  'medical-services': 'Y tế',
  researcher: 'Nghiên cứu',
  instructor: 'Giáo dục',
  'engineer-humanities-international': 'Kỹ thuật/Tri thức nhân văn/Nghiệp vụ quốc tế',
  'intra-company-transferee': 'Chuyển công tác nội bộ doanh nghiệp',
  'nursing-care': 'Chăm sóc điều dưỡng',
  entertainer: 'Biểu diễn',
  'skilled-labor': 'Kỹ năng',
  'specified-skilled-worker-1': 'Kỹ năng đặc định số 1',
  'specified-skilled-worker-2': 'Kỹ năng đặc định số 2',
  'technical-intern-training-1': 'Thực tập kỹ năng số 1',
  'technical-intern-training-2': 'Thực tập kỹ năng số 2',
  'technical-intern-training-3': 'Thực tập kỹ năng số 3',
  'cultural-activities': 'Hoạt động văn hóa',
  'temporary-visitor': 'Lưu trú ngắn hạn',
  student: 'Du học',
  trainee: 'Tu nghiệp',
  dependent: 'Đoàn tụ gia đình',
  'designated-activities': 'Hoạt động đặc định',
  'permanent-resident': 'Người vĩnh trú',
  'spouse-or-child-of-japanese': 'Vợ/chồng hoặc con của người Nhật Bản',
  'spouse-or-child-of-permanent-resident': 'Vợ/chồng hoặc con của người vĩnh trú',
  'long-term-resident': 'Người định trú',
  'special-permanent-resident': 'Người vĩnh trú đặc biệt',
  'employment-for-skill-development': 'Làm việc phát triển kỹ năng (育成就労)',
};

/** What an assessment says; a browser is not sent the names of the statuses with it. */
export const tellingRules: TellingRules = {
  verdicts: {
    clear: 'Các ngày của bạn có vẻ phù hợp với luật. Vui lòng xác nhận với Cục Quản lý xuất nhập cảnh trước khi đi.',
    tight: 'Các ngày của bạn có vẻ phù hợp, nhưng thời gian dư còn rất ít. Vui lòng lên kế hoạch về Nhật Bản sớm hơn.',
    'permit-needed':
      'Cho chuyến đi này, có vẻ bạn cần giấy phép tái nhập cảnh (再入国許可). Vui lòng nộp đơn tại Cục Quản lý xuất nhập cảnh trước khi bạn rời Nhật Bản.',
    'extension-needed':
      'Giấy phép tái nhập cảnh (再入国許可) của bạn có vẻ hết hạn trước khi bạn trở lại. Vui lòng xin đại sứ quán hoặc lãnh sự quán Nhật Bản gia hạn khi giấy phép còn hiệu lực.',
    'fix-first': 'Có việc phải giải quyết trước khi bạn rời Nhật Bản. Danh sách dưới đây cho biết đó là việc gì.',
    impossible:
      'Theo kế hoạch này, chuyến đi có vẻ không phù hợp với luật. Vui lòng thay đổi kế hoạch, hoặc hỏi Cục Quản lý xuất nhập cảnh.',
    lapsed:
      'Theo các ngày này, quyền trở lại hoặc quyền lưu trú của bạn có vẻ đã chấm dứt. Vui lòng liên hệ Cục Quản lý xuất nhập cảnh ngay bây giờ.',
    undetermined: 'Chúng tôi chưa thể nói gì, vì còn thiếu thông tin quan trọng. Vui lòng bổ sung.',
  },
  bases: {
    'special-reentry': 'giấy phép tái nhập cảnh đặc biệt (みなし再入国許可)',
    'reentry-permit': 'giấy phép tái nhập cảnh (再入国許可) của bạn',
    'refugee-travel-document': 'giấy thông hành của người tị nạn (難民旅行証明書) của bạn',
  },
  runsUntil: (date) =>
    `Giấy phép có vẻ có hiệu lực đến hết ${date}, giờ Nhật Bản. Vui lòng xác nhận với Cục Quản lý xuất nhập cảnh.`,
  bounds: {
    'one-year': 'vì giấy phép tái nhập cảnh đặc biệt (みなし再入国許可) kéo dài một năm kể từ ngày bạn rời Nhật Bản',
    'two-years':
      'vì đối với người vĩnh trú đặc biệt (特別永住者), giấy phép tái nhập cảnh đặc biệt (みなし再入国許可) kéo dài hai năm kể từ ngày bạn rời Nhật Bản',
    'stay-end': 'vì thời hạn lưu trú (在留期間) của bạn hết vào ngày đó, và không giấy phép nào kéo dài hơn',
    'continuation-end':
      'vì trong khi đơn của bạn chưa có kết quả, việc lưu trú của bạn tiếp tục nhiều nhất hai tháng sau khi hết thời hạn (特例期間)',
    'permit-end': 'vì giấy phép tái nhập cảnh (再入国許可) của bạn hết hạn vào ngày đó',
    decision:
      'vì thời gian lưu trú được tiếp tục (特例期間) của bạn đã chấm dứt khi có kết quả đơn, hoặc khi hết hai tháng của thời gian đó',
    'document-end': 'vì giấy thông hành của người tị nạn (難民旅行証明書) của bạn hết hạn vào ngày đó',
  },
  deadlines: {
    departure: 'Ngày bạn rời Nhật Bản',
    return: 'Ngày cuối cùng phải có mặt lại ở Nhật Bản',
    'stay-end': 'Ngày cuối cùng của thời hạn lưu trú (在留期間) của bạn',
    'continuation-end': 'Ngày cuối cùng việc lưu trú của bạn có thể tiếp tục khi đơn chưa có kết quả (特例期間)',
    'permit-end': 'Ngày cuối cùng của giấy phép tái nhập cảnh (再入国許可) của bạn',
    'document-end': 'Ngày cuối cùng của giấy thông hành của người tị nạn (難民旅行証明書) của bạn',
    'card-end': 'Ngày cuối cùng của thẻ lưu trú (在留カード) của bạn',
    'stay-renewal-opens': 'Khoảng ngày đầu tiên có thể xin gia hạn thời hạn lưu trú (在留期間更新)',
    'card-renewal-opens': 'Ngày đầu tiên có thể gia hạn thẻ lưu trú (在留カード)',
    'permit-apply-by': 'Ngày cuối cùng để xin giấy phép tái nhập cảnh (再入国許可), trước khi bạn rời Nhật Bản',
    'extension-apply-by': 'Ngày cuối cùng để xin đại sứ quán hoặc lãnh sự quán gia hạn giấy phép của bạn',
  },
  findings: {
    'special-one-year':
      'Giấy phép tái nhập cảnh đặc biệt (みなし再入国許可) kéo dài một năm kể từ ngày bạn rời Nhật Bản. Chính ngày tròn một năm là ngày cuối cùng.',
    'special-two-years':
      'Vì bạn là người vĩnh trú đặc biệt (特別永住者), giấy phép tái nhập cảnh đặc biệt (みなし再入国許可) của bạn kéo dài hai năm kể từ ngày bạn rời Nhật Bản. Chính ngày tròn hai năm là ngày cuối cùng.',
    'special-stay-cap':
      'Giấy phép tái nhập cảnh đặc biệt (みなし再入国許可) của bạn ngắn hơn bình thường, vì nó chấm dứt cùng với thời hạn lưu trú của bạn.',
    'special-continuation-cap':
      'Giấy phép tái nhập cảnh đặc biệt (みなし再入国許可) của bạn kéo dài sang thời gian sau thời hạn lưu trú chỉ vì bạn đã nộp đơn đúng hạn.',
    'special-without-card':
      'Bạn cho biết tư cách lưu trú của bạn không được cấp thẻ lưu trú (在留カード). Khi xuất cảnh, có lẽ hộ chiếu còn hiệu lực là đủ; vui lòng hỏi Cục Quản lý xuất nhập cảnh xem điều đó có đúng với bạn không.',
    'not-extendable-abroad':
      'Giấy phép tái nhập cảnh đặc biệt (みなし再入国許可) không thể gia hạn ở nước ngoài, và ở đó cũng không thể đổi sang giấy phép tái nhập cảnh (再入国許可). Vui lòng lên kế hoạch theo đúng ngày cuối cùng.',
    'permit-governs':
      'Bạn xuất cảnh bằng giấy phép tái nhập cảnh (再入国許可), vì vậy tính theo ngày ghi trên giấy phép đó.',
    'permit-stay-cap':
      'Quyền trở lại của bạn chấm dứt trước ngày ghi trên giấy phép, vì việc lưu trú của bạn chấm dứt trước ngày đó.',
    'permit-short-of-special':
      'Giấy phép tái nhập cảnh đặc biệt (みなし再入国許可) có thể kéo dài hơn giấy phép của bạn. Đừng dựa vào điều đó khi bạn đang có giấy phép: hãy xin giấy phép mới, hoặc hỏi Cục Quản lý xuất nhập cảnh xem giấy phép nào được áp dụng.',
    'permit-not-auto-extended':
      'Đơn đang chờ kết quả của bạn không tự kéo dài giấy phép tái nhập cảnh (再入国許可) của bạn. Hãy về Nhật Bản chậm nhất vào ngày ghi trên giấy phép, hoặc xin Cục Quản lý xuất nhập cảnh kéo dài giấy phép trước khi bạn đi.',
    'permit-single-used':
      'Giấy phép tái nhập cảnh (再入国許可) một lần của bạn đã được dùng cho chuyến đi trước và không được tính cho chuyến đi này.',
    'permit-expired': 'Đến lúc đó giấy phép tái nhập cảnh (再入国許可) của bạn đã hết hạn và không được tính.',
    'permit-not-yet-effective':
      'Giấy phép tái nhập cảnh (再入国許可) của bạn chỉ có hiệu lực sau khi bạn rời Nhật Bản và không được tính cho chuyến đi này.',
    'extension-at-embassy':
      'Đại sứ quán hoặc lãnh sự quán Nhật Bản có thể gia hạn giấy phép của bạn khi giấy phép còn hiệu lực, nếu có lý do chính đáng, nhiều nhất một năm.',
    'document-governs':
      'Bạn trở lại bằng giấy thông hành của người tị nạn (難民旅行証明書), nên không cần giấy phép tái nhập cảnh (再入国許可). Hãy kiểm tra xem giấy đó có ghi giới hạn riêng không.',
    'temporary-visitor':
      'Người có tư cách lưu trú ngắn hạn (短期滞在) không có giấy phép tái nhập cảnh đặc biệt (みなし再入国許可). Khi bạn xuất cảnh, việc lưu trú của bạn chấm dứt; lần sau đến là nhập cảnh mới.',
    'grant-three-months-or-less':
      'Bạn được cấp thời hạn lưu trú từ ba tháng trở xuống, nên bạn không dùng được giấy phép tái nhập cảnh đặc biệt (みなし再入国許可). Bạn cần giấy phép tái nhập cảnh (再入国許可) trước khi rời Nhật Bản.',
    'excluded-revocation-hearing':
      'Bạn đã được gọi đến buổi lấy ý kiến về việc thu hồi tư cách lưu trú (在留資格の取消し), nên bạn không dùng được giấy phép tái nhập cảnh đặc biệt (みなし再入国許可). Vui lòng hỏi luật sư và Cục Quản lý xuất nhập cảnh trước khi lên kế hoạch đi.',
    'excluded-departure-hold':
      'Cơ quan chức năng có thể tạm hoãn việc xuất cảnh của bạn (出国確認の留保), nên bạn không dùng được giấy phép tái nhập cảnh đặc biệt (みなし再入国許可). Vui lòng hỏi luật sư trước.',
    'excluded-detention-order':
      'Đã có lệnh tạm giữ (収容令書), nên bạn không dùng được giấy phép tái nhập cảnh đặc biệt (みなし再入国許可). Vui lòng hỏi luật sư trước.',
    'excluded-supervisory-measure':
      'Bạn đang chịu biện pháp giám sát (監理措置), nên bạn không dùng được giấy phép tái nhập cảnh đặc biệt (みなし再入国許可). Vui lòng hỏi luật sư trước.',
    'excluded-refugee-application':
      'Việc lưu trú của bạn được cấp vì đơn xin công nhận tị nạn (難民認定申請), nên bạn không dùng được giấy phép tái nhập cảnh đặc biệt (みなし再入国許可). Vui lòng hỏi Cục Quản lý xuất nhập cảnh trước khi lên kế hoạch đi.',
    'excluded-designated-risk':
      'Cục Quản lý xuất nhập cảnh đã báo rằng bạn cần giấy phép tái nhập cảnh (再入国許可), nên bạn không dùng được giấy phép tái nhập cảnh đặc biệt (みなし再入国許可). Vui lòng nộp đơn xin giấy phép.',
    'no-card-at-departure':
      'Khi xuất cảnh bạn phải xuất trình thẻ lưu trú (在留カード) (hoặc giấy chứng nhận). Nếu không có thì không có giấy phép tái nhập cảnh đặc biệt (みなし再入国許可): hãy lấy thẻ, hoặc xin cấp lại, trước chuyến đi.',
    'no-valid-passport':
      'Hộ chiếu hoặc giấy thông hành của bạn không còn hiệu lực vào ngày bạn rời Nhật Bản. Vui lòng gia hạn trước.',
    'no-return-intent':
      'Người nào xuất cảnh mà không khai báo ý định trở lại thì mất tư cách lưu trú trong ngày đó, kể cả khi có giấy phép. Nếu bạn có ý định trở lại, hãy đánh dấu “xuất cảnh tạm thời” (一時的な出国).',
    'over-one-year':
      'Ngày bạn dự định trở lại là hơn một năm sau khi bạn rời Nhật Bản, giấy phép tái nhập cảnh đặc biệt (みなし再入国許可) không kéo dài đến đó.',
    'over-two-years':
      'Ngày bạn dự định trở lại là hơn hai năm sau khi bạn rời Nhật Bản, giấy phép tái nhập cảnh đặc biệt (みなし再入国許可) không kéo dài đến đó.',
    'return-after-permit':
      'Ngày bạn dự định trở lại là sau ngày cuối cùng của giấy phép tái nhập cảnh (再入国許可) của bạn.',
    'return-after-document':
      'Ngày bạn dự định trở lại là sau ngày cuối cùng của giấy thông hành của người tị nạn (難民旅行証明書) của bạn.',
    'return-after-stay-end':
      'Ngày bạn dự định trở lại là sau ngày cuối cùng của thời hạn lưu trú (在留期間) của bạn. Không giấy phép nào kéo dài quá ngày đó: hãy gia hạn thời hạn lưu trú ở Nhật Bản, hoặc về sớm hơn.',
    'return-after-continuation':
      'Ngày bạn dự định trở lại là sau ngày cuối cùng mà việc lưu trú của bạn có thể tiếp tục (特例期間). Hãy về sớm hơn, và hoàn tất thủ tục của đơn ở Nhật Bản.',
    'departure-after-stay-end':
      'Bạn dự định rời Nhật Bản sau khi quyền lưu trú của bạn đã chấm dứt. Hãy gia hạn thời hạn lưu trú trước, hoặc rời Nhật Bản sớm hơn.',
    'returned-late':
      'Ngày bạn trở lại là sau ngày cuối cùng của giấy phép của bạn. Vui lòng hỏi Cục Quản lý xuất nhập cảnh về tình trạng của bạn.',
    'boundary-last-day':
      'Bạn dự định trở lại vào đúng ngày cuối cùng. Chỉ một chuyến bay bị trễ cũng có thể khiến bạn mất tư cách lưu trú.',
    'arrival-near-midnight':
      'Việc kiểm tra nhập cảnh (上陸審査) phải xong trước nửa đêm (24:00) giờ Nhật Bản. Đến muộn trong ngày cuối cùng có thể là quá muộn.',
    'leap-day-clamped':
      'Bạn rời Nhật Bản vào ngày 29 tháng 2, nên ngày cuối cùng là ngày 28 tháng 2: không phải ngày 1 tháng 3.',
    'stay-ended': 'Ngày cuối cùng của quyền lưu trú của bạn đã qua.',
    'continuation-runs':
      'Bạn đã nộp đơn đúng hạn, nên việc lưu trú của bạn tiếp tục cho đến khi có kết quả, nhiều nhất hai tháng sau ngày cuối cùng của thời hạn (特例期間).',
    'void-on-decision':
      'Trong ngày có kết quả đơn của bạn, thời gian thêm này (特例期間) chấm dứt ngay, kể cả khi bạn đang ở nước ngoài. Hãy luôn giữ liên lạc được.',
    'decision-ended-continuation':
      'Đơn của bạn có kết quả sau khi hết thời hạn lưu trú, và cùng lúc đó việc lưu trú được tiếp tục (特例期間) của bạn chấm dứt. Nếu bạn đã nhận thẻ mới, vui lòng cho chúng tôi biết các ngày ghi trên thẻ.',
    'pr-application-gives-no-continuation':
      'Đơn xin vĩnh trú (永住許可申請) không kéo dài việc lưu trú của bạn. Hãy nộp cả đơn xin gia hạn thời hạn lưu trú, trước khi thời hạn lưu trú hết.',
    'stay-renewal-open': 'Bây giờ bạn có thể xin gia hạn thời hạn lưu trú (在留期間更新), ở Nhật Bản.',
    'stay-ends-soon-after-return':
      'Thời hạn lưu trú (在留期間) của bạn hết trong vòng một tháng sau khi bạn trở lại. Nếu có thể, vui lòng xin gia hạn trước khi bạn rời Nhật Bản.',
    'no-work-after-lapse':
      'Không có tư cách lưu trú (在留資格) thì không ai được làm việc ở Nhật Bản, và không nơi làm việc nào được giao việc. Vui lòng hỏi Cục Quản lý xuất nhập cảnh trước khi bạn làm việc lại.',
    'card-ends-while-away':
      'Thẻ lưu trú (在留カード) của bạn hết hạn khi bạn đang ở nước ngoài. Tư cách lưu trú của bạn vẫn còn, nhưng hãng hàng không có thể từ chối bạn: hãy gia hạn thẻ trước khi bạn đi, dù có vẻ còn sớm.',
    'card-ended-before-departure':
      'Thẻ lưu trú (在留カード) của bạn hết hạn trước khi bạn rời Nhật Bản, và thẻ đã hết hạn không được tính. Vui lòng gia hạn thẻ trước.',
    'card-renewal-open': 'Bây giờ bạn có thể gia hạn thẻ lưu trú (在留カード).',
    'card-sixteenth-birthday': 'Thẻ này hết hạn vào sinh nhật mười sáu tuổi và có thể gia hạn từ sáu tháng trước đó.',
    'passport-ends-while-away':
      'Hộ chiếu của bạn hết hạn trước khi bạn trở lại. Vui lòng gia hạn kịp thời, và mang theo cả hộ chiếu cũ.',
    'child-shows-own-card':
      'Trẻ em cũng xuất trình thẻ của chính mình, và trở lại bằng giấy phép của chính mình. Cha hoặc mẹ điền phiếu dành cho người tái nhập cảnh (再入国用EDカード).',
    'absence-over-three-months':
      'Nếu vắng mặt hơn ba tháng, bạn có thể bị hỏi vì sao không làm việc hoặc học tập theo tư cách lưu trú của mình. Hãy giữ các giấy tờ giải thích điều đó.',
    'absence-over-six-months':
      'Nếu vắng mặt hơn sáu tháng, bạn có thể bị hỏi xem bạn có còn sinh sống theo tư cách lưu trú của mình không. Hãy giữ các giấy tờ giải thích điều đó.',
    'absence-may-reset-count':
      'Nếu bạn mong muốn được vĩnh trú hoặc nhập quốc tịch Nhật Bản: một lần vắng mặt hơn khoảng 90 ngày có thể khiến số năm phải tính lại từ đầu. Không có con số chính thức.',
    'move-out-one-year':
      'Người ra nước ngoài từ một năm trở lên phải nộp thông báo chuyển đi (転出届) tại tòa thị chính, từ khoảng hai tuần trước đó.',
    'my-number-card-after-moving-out':
      'Sau khi chuyển đi, thẻ My Number (マイナンバーカード) của người nước ngoài mất hiệu lực. Nếu thẻ đó gộp chung với thẻ lưu trú của bạn thành một thẻ (特定在留カード), hãy hỏi Cục Quản lý xuất nhập cảnh và tòa thị chính trước khi bạn đi.',
    'insurance-after-moving-out':
      'Bảo hiểm y tế quốc dân (国民健康保険) và lương hưu quốc dân (国民年金) chấm dứt khi bạn chuyển đi. Vui lòng hỏi tòa thị chính xem cần đóng gì và cần nộp lại gì.',
    'tax-agent-for-absence':
      'Thuế cư trú (住民税) được tính cho người sống ở Nhật Bản vào ngày 1 tháng 1, kể cả trong khi họ vắng mặt. Hãy chỉ định người quản lý nộp thuế (納税管理人) để nộp thuế và nhận thư thay cho bạn.',
    'filed-after-stay-end':
      'Đơn được nộp sau ngày cuối cùng của thời hạn lưu trú của bạn, nên không kéo dài việc lưu trú. Vui lòng kiểm tra cả hai ngày.',
    'filed-in-future': 'Ngày bạn nộp đơn là một ngày trong tương lai. Vui lòng kiểm tra.',
    'decided-in-future': 'Ngày có kết quả là một ngày trong tương lai. Vui lòng kiểm tra.',
    'permit-effective-in-future': 'Ngày giấy phép của bạn có hiệu lực là một ngày trong tương lai. Vui lòng kiểm tra.',
    'permit-longer-than-law':
      'Giấy phép của bạn dài hơn mức luật cho phép đối với giấy phép mới. Vui lòng kiểm tra cả hai ngày; việc được gia hạn tại đại sứ quán có thể là lý do.',
    'permit-past-stay-end':
      'Theo thông tin đã nhập, giấy phép của bạn hết hạn sau khi quyền lưu trú của bạn chấm dứt, điều mà giấy phép không thể có. Vui lòng kiểm tra cả hai ngày.',
    'card-not-with-stay':
      'Theo thông tin đã nhập, thẻ của bạn hết hạn vào một ngày khác với thời hạn lưu trú. Với tư cách lưu trú của bạn, hai ngày này thường giống nhau: vui lòng kiểm tra.',
    'stay-longer-than-grant':
      'Thời gian lưu trú còn lại dài hơn thời hạn đã được cấp cho bạn. Vui lòng kiểm tra cả hai.',
    'grant-unusual-for-status':
      'Thời hạn đã được cấp không phải là thời hạn mà chúng tôi biết đối với tư cách lưu trú của bạn. Vui lòng kiểm tra.',
    'status-not-yet-in-force': 'Tư cách lưu trú này chỉ có thể được cấp từ ngày 1 tháng 4 năm 2027. Vui lòng kiểm tra.',
    'confirm-with-immigration':
      'Kết quả này được tính từ những gì bạn đã cho chúng tôi biết; những gì bạn không nêu được coi là không có. Vui lòng xác nhận với Cục Quản lý xuất nhập cảnh.',
  },
  actions: {
    'state-missing-facts': 'Hãy cho chúng tôi biết thông tin còn thiếu, để chúng tôi có thể tính các ngày của bạn.',
    'renew-stay-before-leaving':
      'Nộp đơn xin gia hạn thời hạn lưu trú (在留期間更新) ở Nhật Bản, trước khi bạn đi và trước khi hết hạn.',
    'renew-passport': 'Gia hạn hộ chiếu tại đại sứ quán của nước bạn trước khi bạn rời Nhật Bản.',
    'renew-travel-document':
      'Xin cấp lại giấy thông hành của người tị nạn (難民旅行証明書) trước khi bạn rời Nhật Bản.',
    'get-card':
      'Tìm thẻ lưu trú (在留カード) của bạn, hoặc xin cấp thẻ mới tại Cục Quản lý xuất nhập cảnh (người vĩnh trú đặc biệt: tại tòa thị chính).',
    'renew-card-before-leaving':
      'Gia hạn thẻ lưu trú (在留カード) trước khi bạn rời Nhật Bản. Bạn có thể nộp đơn sớm: hãy mang theo giấy tờ cho thấy vì sao bạn đi vắng.',
    'apply-for-permit':
      'Xin giấy phép tái nhập cảnh (再入国許可) tại Cục Quản lý xuất nhập cảnh và lưu trú khu vực (地方出入国在留管理局) trước khi bạn rời Nhật Bản. Không ai có thể xin được ở nước ngoài.',
    'apply-for-extension':
      'Xin đại sứ quán hoặc lãnh sự quán Nhật Bản gia hạn giấy phép của bạn khi giấy phép còn hiệu lực. Hãy mang theo giấy tờ chứng minh lý do.',
    'move-return-earlier': 'Hãy dự định trở lại vào ngày này hoặc sớm hơn.',
    'return-in-time': 'Hãy về đến Nhật Bản chậm nhất vào ngày này, và làm xong việc kiểm tra nhập cảnh (上陸審査).',
    'tick-temporary-departure':
      'Khi kiểm tra xuất cảnh, hãy đánh dấu “xuất cảnh tạm thời và dự định tái nhập cảnh” (一時的な出国であり、再入国する予定です) trên phiếu dành cho người tái nhập cảnh (再入国用EDカード).',
    'carry-passport-and-card':
      'Mang theo hộ chiếu và thẻ lưu trú (在留カード) (hoặc giấy chứng nhận) của bạn, và xuất trình cả hai.',
    'carry-passport': 'Mang theo hộ chiếu của bạn, và xuất trình hộ chiếu.',
    'carry-passport-and-permit':
      'Mang theo hộ chiếu có giấy phép tái nhập cảnh (再入国許可), và thẻ lưu trú (在留カード) của bạn.',
    'carry-travel-document':
      'Mang theo giấy thông hành của người tị nạn (難民旅行証明書) và thẻ lưu trú (在留カード) của bạn.',
    'hand-in-card': 'Nếu bạn rời hẳn Nhật Bản, hãy nộp lại thẻ lưu trú (在留カード) khi kiểm tra xuất cảnh.',
    'file-renewal-as-well': 'Nộp cả đơn xin gia hạn thời hạn lưu trú (在留期間更新), trước khi thời hạn đó hết.',
    'collect-new-card': 'Có mặt ở Nhật Bản để hoàn tất thủ tục của đơn và nhận thẻ mới chậm nhất vào ngày này.',
    'renew-stay': 'Nộp đơn xin gia hạn thời hạn lưu trú (在留期間更新) ở Nhật Bản.',
    'renew-card':
      'Gia hạn thẻ lưu trú (在留カード) tại Cục Quản lý xuất nhập cảnh và lưu trú khu vực (地方出入国在留管理局) (người vĩnh trú đặc biệt: tại tòa thị chính).',
    'move-out-notice': 'Nộp thông báo chuyển đi (転出届) tại tòa thị chính, và hỏi ở đó về bảo hiểm và thuế.',
    'contact-immigration':
      'Hỏi Cục Quản lý xuất nhập cảnh, hoặc một luật sư am hiểu luật xuất nhập cảnh, trước khi bạn làm bất cứ việc gì khác.',
  },
  missing: {
    stayEnds: 'Ngày cuối cùng của thời hạn lưu trú (在留期間) của bạn, như ghi trên thẻ lưu trú.',
    grant:
      'Thời hạn lưu trú (在留期間) đã được cấp cho bạn, chẳng hạn 1 năm hoặc 3 tháng. Điều quan trọng là thời hạn được cấp, không phải thời gian còn lại.',
    passportEnds: 'Ngày cuối cùng của giấy thông hành của người tị nạn (難民旅行証明書) của bạn.',
  },
};

/** The words of the rules in Vietnamese. Names of statuses close to those of the Immigration Services Agency. */
export const rulesWords: RulesWords = { ...tellingRules, statuses };
