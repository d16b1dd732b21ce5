import type { FieldTexts } from '../../../problems';

/** What is wrong with a field and what to do about it, in Korean. */
export const fields: FieldTexts = {
  required: '필요한 항목입니다. 입력해 주십시오.',
  'wrong-type': '값의 종류가 다릅니다. 항목의 설명과 비교해 주십시오.',
  'not-a-date': '연, 월, 일을 모두 입력해 주십시오. 예: 2027-03-27',
  'no-such-date': '달력에 없는 날짜입니다. 월과 일을 확인해 주십시오.',
  'before-the-rules': '2012년 7월 9일 이후의 날짜를 입력해 주십시오. 그 전의 법률은 저희가 알지 못합니다.',
  'date-out-of-range': '연도는 1900부터 2199까지 입력해 주십시오.',
  'not-one-of': '제시된 값 중에서 선택해 주십시오.',
  'cursor-of-another-order':
    '이 커서(cursor)는 정렬 순서가 다른 목록의 것입니다. 원래의 “sort”로 다시 요청하시거나, 커서 없이 처음부터 시작해 주십시오.',
  'not-an-email': 'name@example.com과 같은 이메일 주소를 입력해 주십시오.',
  'not-a-time-zone': 'Asia/Tokyo와 같이 목록에서 시간대를 선택해 주십시오.',
  'too-long': '너무 깁니다. 줄여 주십시오.',
  'too-small': '숫자가 너무 작습니다.',
  'too-many': '너무 많습니다. 등록 하나에 여행자는 최대 8명입니다.',
  'too-few': '적어도 하나가 필요합니다.',
  'forbidden-character': '줄 바꿈처럼 사용할 수 없는 문자가 있습니다. 다시 입력해 주십시오.',
  'email-cannot-change':
    '이메일 주소는 이렇게 변경할 수 없습니다. 주소의 주인만 그 주소를 확인했기 때문입니다. 본인 페이지에서 새 주소를 알려 주십시오. 그 주소로 보내 드리는 메일의 버튼을 누르시면 새 주소가 적용됩니다.',
  'address-in-use': '이 주소로는 이미 메일을 보내 드리고 있습니다. 다른 주소를 입력해 주십시오.',
  'asked-too-often':
    '오늘 이미 여러 개의 새 주소를 알려 주셨습니다. 그 메일함에서 저희 메일을 찾아 보시거나, 내일 다시 시도해 주십시오.',
  'unknown-traveller': '이 등록에 이 id의 여행자가 없습니다. 등록을 다시 읽어 id를 확인해 주십시오.',
  'registered-by-employer':
    '근무처에서 등록한 분이므로 이곳에 그대로 남습니다. 메일을 원하지 않으시면 메일을 중지해 주십시오.',
  'returned-in-future': '일본에서는 아직 오지 않은 날입니다. 돌아오신 날을 입력해 주십시오.',
  'no-trip': '돌아올 여행이 없습니다. 먼저 여행을 입력해 주십시오.',
  'trip-not-over': '이전 여행이 아직 끝나지 않았습니다. 먼저 그 여행에서 돌아오신 날을 입력해 주십시오.',
  'returns-before-departure': '재입국 예정일이 출국일보다 앞입니다. 두 날짜를 모두 확인해 주십시오.',
  'returned-before-departure': '돌아오신 날이 출국하신 날보다 앞입니다. 두 날짜를 모두 확인해 주십시오.',
  'permit-ends-before-effective': '허가가 시작되기 전에 끝나는 것으로 되어 있습니다. 두 날짜를 모두 확인해 주십시오.',
  'decided-before-filed': '결과가 나온 날이 신청하신 날보다 앞입니다. 두 날짜를 모두 확인해 주십시오.',
};
