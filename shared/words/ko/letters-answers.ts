import type { AnswerWords, CalendarWords, LetterWords, MissingWords } from '../letter-words';
import { buttons } from './buttons';

/** Letters that answer something somebody just did, in Korean. */
export const answers: AnswerWords = {
  confirm: {
    subject: '7일 이내에 확인해 주십시오: 일본 재류 관련 날짜 안내 등록',
    title: '안내 등록을 확인해 주십시오',
    what: '일본에서 생활하는 데 중요한 날짜(여행에서 일본에 돌아와야 하는 마지막 날, 재류기간 만료일, 재류카드 유효기간 만료일)가 되기 전에 이 주소로 메일을 보내 달라는 신청이 있었습니다. 아마 본인이 신청하셨을 것입니다.',
    press: `아직 아무것도 시작되지 않았습니다. 7일 이내에 아래 페이지를 열고 “${buttons.confirm}”를 눌러 주십시오. 그때부터 안내가 시작됩니다.`,
    button: '확인 페이지 열기',
    otherwise: '7일 이내에 확인하지 않으시면 입력된 내용을 모두 삭제하고, 다시 메일을 보내지 않습니다.',
    notYou: '본인이 신청하지 않으셨다면 아무것도 하지 않으셔도 됩니다.',
  },
  told: {
    subject: (employer) => `${employer}에서 귀하를 일본 재류 관련 날짜 안내에 등록했습니다`,
    title: (employer) => `${employer}에서 귀하를 안내에 등록했습니다`,
    yourEmployer: '근무처',
    who: (employer) =>
      `일본에서 생활하는 데 중요한 날짜를 모르고 지나치는 일이 없도록, ${employer}에서 귀하의 이메일 주소와 날짜를 저희에게 알려 주었습니다.`,
    facts: {
      kept: {
        label: '저장하는 내용',
        text: () =>
          '성명과 이메일 주소, 언어와 시간대, 사원 번호, 재류자격, 재류기간의 길이와 만료일, 재류카드 유효기간 만료일, 여행 일정, 재입국허가, 신청 중인 절차를 저장합니다. 제공된 경우에는 두 번째 이메일 주소와 생년월일도 저장합니다. 또한 저희가 보내 드린 메일과 귀하의 답변도 저장합니다. 재류카드나 여권의 번호는 절대 저장하지 않습니다.',
      },
      from: {
        label: '정보의 출처',
        text: (employer) =>
          `${employer}의 명단에서 받았습니다. 날짜는 본인 페이지에서 고치실 수 있습니다. 이후의 명단에 따라 날짜가 바뀔 수도 있습니다. 본인 페이지에는 언제나 현재 저장된 내용이 표시됩니다.`,
      },
      why: {
        label: '사용 목적',
        text: (employer) =>
          `중요한 날짜가 되기 전에 귀하께 알려 드리고, 어떤 날짜가 다가오는지와 아직 답변이 필요한 사항이 무엇인지를 ${employer}에 보여 주는 데에만 사용합니다.`,
      },
      sees: {
        label: '볼 수 있는 사람',
        text: (employer) =>
          `${employer}에서 이 서비스를 사용하는 담당자입니다. 위의 모든 내용과 함께, 귀하가 해외에 계신지, 저희 메일이 도착하는지, “${buttons.seen}”나 “${buttons.back}”를 누르셨는지, 안내를 거부하셨는지를 볼 수 있습니다. 그 밖의 누구에게도 보여 주지 않습니다.`,
      },
      long: {
        label: '저장 기간',
        text: (employer) =>
          `${employer}에서 이 서비스의 명단에 귀하를 올려 두는 동안 저장합니다. ${employer}에서 계정을 삭제하면 귀하에 관한 내용도 모두 삭제됩니다. 그보다 먼저 삭제를 원하시면 이 메일에 답장해 주십시오.`,
      },
      starts: {
        label: '안내가 시작되는 때',
        text: () => '빨라도 이 메일을 보내 드린 지 24시간 후입니다. 그 전에 거부하시면 안내는 한 통도 가지 않습니다.',
      },
      object: {
        label: '원하지 않으시는 경우',
        text: () =>
          '메일 프로그램에서 “수신 거부”를 한 번 누르시면 됩니다. 또는 “등록을 원하지 않습니다” 버튼으로 열리는 페이지에서 한 번 눌러 주십시오. 이유는 밝히지 않으셔도 됩니다.',
      },
      after: {
        label: '거부하신 후',
        text: (employer) =>
          `거부가 접수되었음을 알리는 마지막 메일 한 통을 보내 드리며, 날짜 안내는 보내지 않습니다. 거부하셨다는 사실은 ${employer}에 표시됩니다. ${employer}의 다음 명단으로 다시 등록되지 않도록, 귀하의 등록은 중지된 상태로 남겨 둡니다.`,
      },
    },
    button: '내 날짜 보기',
    objectButton: '등록을 원하지 않습니다',
  },
  offered: {
    subject: (employer) => `${employer}에서 퇴직을 알려 왔습니다: 안내는 계속됩니다`,
    title: (employer) => `${employer}에서 귀하가 퇴직했다고 알려 왔습니다`,
    goOn: '안내는 지금까지와 같이 계속됩니다. 그러기 위해 따로 하실 일은 없습니다.',
    keep: (employer) =>
      `이 안내를 본인만의 것으로 이어받으실 수 있습니다. 아래 버튼으로 열리는 페이지에서 한 번 눌러 주십시오. 그때부터 안내는 귀하만의 것이 됩니다. ${employer}에서는 더 이상 이곳에서 귀하의 내용을 전혀 볼 수 없고, 날짜를 바꿀 수도 없습니다.`,
    nothing: (employer) =>
      `아무것도 하지 않으시면 귀하께는 아무것도 달라지지 않습니다. ${employer}에서는 지금 볼 수 있는 내용, 즉 성명, 이메일 주소, 사원 번호와 날짜, 저희 메일이 도착하는지 여부, 귀하의 답변을 계속 볼 수 있습니다.`,
    address:
      '이 주소가 곧 사용할 수 없게 되는 직장의 이메일 주소입니까? 그렇다면 저희 첫 페이지에서 본인의 이메일 주소로 다시 등록하시고, 이 메일은 중지해 주십시오.',
    button: buttons.keep,
    stop: (employer) =>
      `안내가 더 이상 전혀 필요하지 않으시면 이어받는 대신 중지해 주십시오. 그 경우 메일을 원하지 않으신다는 사실이 ${employer}에 표시됩니다.`,
    stopButton: buttons.stop,
  },
  welcome: {
    subject: '안내가 시작되었습니다',
    subjectWithDate: (date) => `${date}까지 일본에 돌아와 주십시오: 안내가 시작되었습니다`,
    title: '안내가 시작되었습니다',
    intro: '확인해 주셔서 감사합니다. 날짜와 각 날짜의 근거가 되는 규정, 앞으로 보내 드릴 메일은 다음과 같습니다.',
    kept: '이제 안내는 귀하만의 것입니다. 이전 근무처에서는 더 이상 이곳에서 귀하의 내용을 전혀 볼 수 없습니다. 날짜와 각 날짜의 근거가 되는 규정, 앞으로 보내 드릴 메일은 다음과 같습니다.',
  },
  changed: {
    subject: '날짜가 변경되었습니다: 확인해 주십시오',
    subjectWithDate: (date) => `${date}까지 일본에 돌아와 주십시오: 날짜가 변경되었습니다`,
    title: '날짜가 변경되었습니다',
    intro: '등록 내용이 변경되었습니다. 이제부터 다음 날짜가 적용되며, 다음 메일을 보내 드립니다.',
    notYou: '아무것도 변경하지 않으셨다면 본인 페이지를 열어 바로잡아 주십시오.',
  },
  closed: {
    subject: '안내가 중지되었습니다: 앞으로 메일을 보내지 않습니다',
    title: '안내가 중지되었습니다',
    nothingMore: '요청하신 대로 중지했습니다. 앞으로 안내를 보내지 않습니다.',
    erased: '오늘부터 30일 후에 귀하에 관한 내용을 모두 삭제합니다.',
    kept: (employer) =>
      `메일을 원하지 않으신다는 사실이 ${employer}에 표시됩니다. ${employer}의 다음 명단으로 다시 등록되지 않도록, 귀하의 등록은 중지된 상태로 남겨 둡니다. 삭제를 원하시면 이 메일에 답장해 주십시오.`,
    again: `실수로 중지하셨습니까? 본인 페이지에서 “${buttons.startAgain}” 버튼을 눌러 주십시오. 그러면 메일이 다시 시작됩니다.`,
    datesStay: '날짜 자체는 바뀌지 않았습니다. 앞으로는 직접 확인해 주십시오.',
    button: '본인 페이지 열기',
  },
  dates: '확인하실 날짜',
  whoseDates: (name) => `${name}: 확인하실 날짜`,
  returned: (date) => `${date}에 일본에 돌아오셨습니다. 이 여행에 관한 메일은 중지되었습니다.`,
  noDates: '아직 지켜보아야 할 날짜가 없습니다.',
  toDo: '하실 일',
  by: (date, action) => `${date}까지: ${action}`,
  note: '유의하실 점',
  letters: '앞으로 보내 드릴 메일',
  lettersIntro: '메일은 귀하가 계신 곳의 오전 9시경에 보내 드립니다. 같은 날에 겹치는 내용은 한 통으로 보내 드립니다.',
  noLetters: '현재 보내 드릴 예정인 메일이 없습니다.',
  promise: (what, days) => `${what}: ${days.join(', ')}`,
  weekly: (what, first, last) => `${what}: ${first}부터 답변하실 때까지 매주(늦어도 ${last}까지)`,
  moreDays: (count) => `그 외 ${count}일(모두 본인 페이지에 있습니다)`,
};

export const missing: MissingWords = {
  subject: '날짜를 계산할 수 있도록 빠진 내용을 알려 주십시오',
  title: '빠진 내용이 있습니다',
  why: '이 내용이 없으면 법령에 따른 날짜를 알 수 없으며, 짐작으로 안내하면 재류자격을 잃으실 수도 있습니다. 그래서 여쭙니다.',
  until: '이 내용을 알 때까지는 일본에 돌아와야 하는 마지막 날을 알려 드릴 수 없습니다.',
  button: '빠진 내용 입력하기',
};

export const promises: LetterWords['promises'] = {
  confirm: '등록을 확인해 주십시오',
  told: '근무처에서 귀하를 등록했습니다',
  offered: '근무처에서 퇴직을 알려 왔습니다: 안내를 이어받으시겠습니까?',
  welcome: '안내가 시작되었습니다',
  changed: '날짜가 변경되었습니다',
  closed: '안내가 중지되었습니다',
  departure: '일본을 출국하기 전에 하실 일',
  return: '기한 안에 일본에 돌아와 주십시오',
  continuation: '특례기간의 마지막 날이 다가옵니다',
  'return-passed': '아직 돌아오지 않으셨다면: 상담할 곳',
  back: '일본에 돌아오셨습니까?',
  'stay-renewal-opens': '재류기간 갱신을 신청할 수 있습니다',
  'stay-end': '곧 재류기간이 만료됩니다',
  'stay-passed': '재류기간을 갱신하셨습니까?',
  'card-renewal-opens': '곧 재류카드를 갱신할 수 있습니다',
  'card-end': '곧 재류카드의 유효기간이 만료됩니다',
  'card-passed': '재류카드를 갱신하셨습니까?',
  yearly: '등록이 유지되고 있습니다(하실 일은 없습니다)',
  'missing-fact': '빠진 내용이 있습니다',
};

export const calendar: CalendarWords = {
  name: '일본 재류 관련 날짜',
  fileName: 'japan-dates.ics',
  events: {
    departure: '일본 출국: “일시적인 출국”에 체크',
    return: '일본에 돌아와야 하는 마지막 날',
    'stay-end': '재류기간 만료일',
    'continuation-end': '특례기간의 마지막 날(결과가 나오면 더 빨라짐)',
    'permit-end': '재입국허가의 유효기간 만료일',
    'document-end': '난민여행증명서의 유효기간 만료일',
    'card-end': '재류카드의 유효기간 만료일',
    'stay-renewal-opens': '재류기간 갱신 신청 시작(대략 이날부터)',
    'card-renewal-opens': '재류카드 갱신 시작(대략 이날부터)',
    'permit-apply-by': '재입국허가를 신청할 수 있는 마지막 날',
    'extension-apply-by': '재입국허가의 연장을 신청할 수 있는 마지막 날',
  },
  certificate: {
    'card-end': '특별영주자 증명서의 유효기간 만료일',
    'card-renewal-opens': '특별영주자 증명서 갱신 시작(대략 이날부터)',
  },
  note: '일본 시각을 기준으로 한 날짜입니다. 법률 자문이 아닙니다. 날짜를 출입국재류관리청에 확인해 주십시오.',
};
