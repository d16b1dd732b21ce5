import type { CheckMailWords, ConfirmPageWords, FormWords } from '../../page-words';
import { buttons } from '../buttons';

/** The form, and the pages that follow it, in Korean. */
export const form: FormWords = {
  title: '일본을 잠시 떠나십니까? 기한 안에 돌아와 주십시오.',
  text: '하루라도 늦게 돌아오면, 재류카드에 더 늦은 날짜가 적혀 있어도 재류자격을 잃게 됩니다. 날짜를 입력하시면 돌아와야 하는 마지막 날을 알려 드립니다.',
  points: [
    '등록하지 않아도, 입력하시는 대로 결과를 확인하실 수 있습니다',
    '계정도, 카드 번호나 여권 번호도 필요하지 않습니다',
    '원하시면 중요한 날마다 그 전에 메일로 알려 드립니다',
  ],
  sections: {
    trip: '여행 계획',
    stay: '일본에서의 재류',
    more: '그 밖에 중요한 내용',
    contact: '안내를 받으실 곳',
  },
  fields: {
    departs: {
      short: '출국일',
      label: '일본을 언제 출국하십니까(또는 출국하셨습니까)?',
      hint: '출국심사를 받는 날입니다. 자정 직후의 항공편이라면 그 전날일 수 있습니다.',
    },
    returns: {
      short: '재입국 예정일',
      label: '언제 돌아올 예정이십니까?',
      hint: '아직 모르시면 비워 두십시오.',
    },
    status: {
      short: '재류자격',
      label: '재류자격',
      hint: '재류카드에 적힌 대로 선택해 주십시오.',
    },
    grant: {
      short: '허가받은 재류기간',
      label: '허가받은 재류기간은 얼마입니까?',
      hint: '“5년”처럼 재류카드에 적힌 전체 기간이며, 남은 기간이 아닙니다. 영주자는 건너뛰셔도 됩니다.',
    },
    stayEnds: {
      short: '재류기간 만료일',
      label: '재류기간은 언제 만료됩니까?',
      hint: '재류카드에 적혀 있습니다. 영주자는 비워 두십시오.',
    },
    cardEnds: {
      short: '재류카드 만료일',
      label: '재류카드의 유효기간은 언제까지입니까?',
      hint: '카드에 적혀 있으며, 재류기간 만료일과 같은 경우가 많습니다.',
    },
    pending: { short: '신청 중인 절차', label: '아직 결과가 나오지 않은 신청이 있습니까?' },
    pendingFiled: { short: '신청일', label: '언제 신청하셨습니까?' },
    permit: {
      short: '재입국허가',
      label: '재입국허가(再入国許可)를 가지고 계십니까?',
      hint: '직접 신청하고 수수료를 내어 받은, 여권에 붙은 스티커입니다. 대부분은 간주재입국허가로 출국하며 이것이 없습니다.',
    },
    birthDate: {
      short: '생년월일',
      label: '여행하는 사람이 16세 미만이라면, 언제 태어났습니까?',
      hint: '어린이의 카드는 늦어도 16세 생일에 만료됩니다. 그 밖의 분은 비워 두십시오.',
    },
    declaresReturn: {
      short: '돌아올 의사',
      label: '일본에 돌아오실 생각입니까?',
      hint: '그렇다면 출국심사 때 카드의 “일시적인 출국”에 체크해 주십시오. 체크하지 않고 출국하면 재류자격을 잃게 됩니다.',
    },
    card: { short: '재류카드', label: '출국하실 때 재류카드를 가지고 계십니까?' },
    passport: { short: '여권', label: '무엇으로 여행하십니까?' },
    passportEnds: {
      short: '여권 만료일',
      label: '그 여권이나 증명서는 언제까지 유효합니까?',
      hint: '난민여행증명서의 경우에 필요합니다. 여권이라면 비워 두셔도 됩니다.',
    },
    exclusions: {
      short: '입관 관련 사정',
      label: '다음 중 해당하는 것이 있습니까?',
      hint: '해당하는 것에 체크해 주십시오. 대부분은 하나도 체크하지 않습니다.',
    },
    permitEffective: { short: '허가 시작일', label: '허가는 언제부터 유효합니까?' },
    permitEnds: { short: '허가 만료일', label: '허가는 언제까지 유효합니까?' },
    email: {
      short: '이메일 주소',
      label: '이메일 주소',
      hint: '해외에서도 읽으실 수 있는 주소를 입력해 주십시오. 확인을 위해 그곳으로 메일을 한 번 보내 드립니다.',
    },
    name: { short: '성명', label: '성명', hint: '메일에서 부를 이름입니다.' },
    language: { short: '언어', label: '메일의 언어' },
    timeZone: {
      short: '장소',
      label: '어디에서 읽으십니까?',
      hint: '메일은 그곳의 오전 9시에 도착합니다.',
    },
  },
  choose: '선택해 주십시오',
  grants: {
    'five-years': '5년',
    'three-years': '3년',
    'one-year': '1년',
    'six-months': '6개월',
    'over-3-months': '3개월을 넘는 다른 기간',
    '3-months-or-less': '3개월 이하',
    '30-days-or-less': '30일 이하',
    unknown: '모르겠습니다',
  },
  permits: {
    none: '아니요, 또는 모르겠습니다',
    single: '예, 1회용이며 아직 쓰지 않았습니다',
    multiple: '예, 여러 번 쓸 수 있는 수차(数次) 허가입니다',
  },
  pendings: {
    none: '아니요',
    renewal: '예, 재류기간 갱신',
    change: '예, 재류자격 변경',
    'permanent-residence': '예, 영주허가',
  },
  declaresReturns: { yes: '예, 돌아옵니다', no: '아니요, 돌아오지 않습니다' },
  cards: {
    held: '예',
    'issued-later': '아직 없습니다. 나중에 보내 준다고 출입국재류관리청에서 들었습니다',
    missing: '아니요, 잃어버렸거나 도난당했거나 반납했습니다',
    none: '발급받은 적이 없습니다',
  },
  passports: {
    valid: '유효한 여권',
    expired: '그때 만료되어 있을 여권',
    'refugee-travel-document': '일본의 난민여행증명서',
  },
  exclusions: {
    'revocation-hearing': '재류자격 취소에 관한 의견 청취에 출석하라는 통지를 받았습니다',
    'departure-hold': '출국이 보류될 수 있습니다: 형사 재판 중이거나, 수배 중이거나, 조건부로 풀려나 있습니다',
    'detention-order': '입관의 수용영서(収容令書)가 발부되었습니다',
    'supervisory-measure': '입관의 감리조치(監理措置)를 받고 있습니다',
    'refugee-application': '난민 인정을 신청했기 때문에 재류를 허가받았습니다',
    'designated-risk': '재입국허가가 필요하다는 통지를 출입국재류관리청에서 받았습니다',
  },
  usualZones: '자주 선택되는 곳',
  allZones: '모든 장소',
  next: '다음으로 메일을 한 번 보내 드립니다. 그 메일의 버튼을 누르실 때까지 다른 메일은 보내지 않습니다.',
  button: '확인 메일 받기',
  leaveEmpty: '이 칸은 비워 두십시오',
  tooQuick:
    '아주 빨리 누르셨습니다. 입력하신 내용을 한 번 더 보시고 버튼을 다시 눌러 주십시오. 양식을 자동으로 채우는 프로그램을 막기 위한 확인입니다.',
};

export const checkMail: CheckMailWords = {
  title: '메일을 확인해 주십시오',
  wrote: (email) => `지금 ${email}(으)로 메일을 보내고 있습니다.`,
  press:
    '7일 안에 메일을 열고, 그 메일에서 이어지는 페이지의 버튼을 눌러 주십시오. 그때까지 다른 메일은 보내지 않습니다.',
  notArrived: '10분이 지나도 오지 않습니까? 스팸 메일함을 보시고, 위의 주소가 맞는지 확인해 주십시오.',
  mostAnHour:
    '누구도 메일함을 가득 채울 수 없도록, 이런 메일은 한 메일함에 한 시간에 다섯 통까지만 보냅니다. 이미 다섯 통을 받으셨다면 한 시간 후에 다시 요청해 주십시오:',
  understood: '날짜로 알 수 있는 것',
  willCome: '확인하시면 보내 드릴 메일',
  noLetters:
    '입력하신 내용으로는 아직 안내가 필요한 날짜가 없습니다. 확인하신 후 본인 페이지에서 날짜를 추가하실 수 있습니다.',
  stop: '중지하는 방법은 모든 메일에 적혀 있습니다. 7일 안에 확인하지 않으시면 입력하신 내용을 모두 삭제합니다.',
  wrongAddress: '주소가 틀렸습니까? 올바른 주소로 다시 등록해 주십시오. 틀린 쪽은 저절로 삭제됩니다.',
  again: '다시 등록하기',
};

export const confirm: ConfirmPageWords = {
  title: '안내를 보내 드릴까요?',
  text: '누군가(아마 귀하께서) 일본에서의 생활에 중요한 날짜가 되기 전에 이 주소로 메일을 보내 달라고 요청하셨습니다. 버튼을 누르시면 안내가 시작됩니다.',
  until: '등록 후 7일 안에 아무도 누르지 않으면 입력된 내용을 모두 삭제하고 다시 메일을 보내지 않습니다.',
  button: buttons.confirm,
  notYou: '귀하가 요청하신 것이 아니라면 아무것도 하지 않으셔도 됩니다. 또는 바로 알려 주십시오.',
};
