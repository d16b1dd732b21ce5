import type { PageFrameWords, RefusalPageWords } from '../../page-words';

/** What stands around every page, and what a page says that has nothing to show, in Korean. */
export const frame: PageFrameWords = {
  brand: 'Kaeru',
  tagline: '일본에 사는 외국인을 위한 안내',
  skip: '본문으로 건너뛰기',
  languages: '언어(Language)',
  law: '날짜의 근거가 되는 법령',
  notAdvice:
    '이것은 법률 자문이 아닙니다. 법률에는 저희가 알 수 없는 예외가 있습니다. 날짜를 믿고 행동하시기 전에 반드시 출입국재류관리청에 확인해 주십시오.',
  unreviewed:
    '이 페이지의 한국어는 아직 한국어를 모국어로 쓰는 사람의 확인을 받지 않았습니다. 틀리거나 분명하지 않은 부분이 있으면 알려 주십시오. 저희가 보낸 메일 중 아무 메일에나 답장하시면 됩니다.',
  privacy:
    '카드 번호나 여권 번호는 절대 묻지 않습니다. 여기에 입력하신 내용만 보관하고, 메일을 보내 드리는 데에만 사용하며, 삭제합니다. 등록 후 확인하지 않으시면 7일 후, 중지하신 후에는 30일 후에 삭제합니다.',
  privacyOfTold: (employer) =>
    `카드 번호나 여권 번호는 절대 묻지 않습니다. 저희가 보관하는 내용은 ${employer}에서 받은 것이며, 귀하께 안내를 보내고 어떤 날짜가 다가오는지 ${employer}에 보여 주는 데에만 사용합니다. 중지하시면 다시 등록되지 않도록 귀하의 등록은 중지된 상태로 남겨 둡니다.`,
  errorPrefix: '오류: ',
  errorTitle: '다음 내용을 다시 확인해 주십시오',
  done: '완료',
  optional: '(선택)',
  dateParts: {
    year: '년',
    month: '월',
    day: '일',
  },
  dateOrder: ['year', 'month', 'day'],
  dateHint: '예: 2027 3 27',
};

export const refusals: RefusalPageWords = {
  deadLink: {
    title: '이 링크는 더 이상 사용할 수 없습니다',
    text: '링크가 중간에 잘렸거나 너무 오래되었을 수 있습니다. 가장 최근에 받으신 메일의 링크를 열어 주십시오. 메일이 없으면 다시 등록해 주십시오.',
    button: '다시 등록하기',
  },
  notFound: {
    title: '페이지가 없습니다',
    text: '주소가 잘못 입력되었을 수 있습니다. 첫 페이지에서 시작해 주십시오.',
    button: '첫 페이지로 가기',
  },
  tooLarge: {
    title: '보내신 내용이 너무 큽니다',
    text: '보내신 내용이 양식에 담길 수 있는 크기보다 큽니다. 아무것도 저장하지 않았습니다. 양식을 다시 작성해 주십시오.',
    button: '양식으로 가기',
  },
  tooManyRequests: {
    title: '사용하시는 네트워크에서 온 요청이 너무 많습니다',
    text: '학교, 회사, 호텔에서는 여러 사람이 하나의 네트워크를 함께 씁니다. 이번 한 시간 동안 그 네트워크에서 요청된 메일이 너무 많아, 누구도 다른 사람의 메일함을 가득 채울 수 없도록 잠시 멈춥니다. 아무것도 저장하지 않았습니다. 입력하신 내용은 양식에 그대로 있습니다. 다음 정시가 지난 후에, 또는 다른 네트워크에서 버튼을 다시 눌러 주십시오.',
    button: '첫 페이지로 가기',
  },
  crossSite: {
    title: '다른 웹사이트에서 보낸 요청입니다',
    text: '아무것도 변경되지 않았습니다. 저희 페이지를 열고 그곳에서 버튼을 눌러 주십시오.',
    button: '첫 페이지로 가기',
  },
  unexpected: {
    title: '저희 쪽에 문제가 생겼습니다',
    text: '귀하의 잘못이 아닙니다. 몇 분 후에 다시 시도해 주십시오. 두 번 누르셔도 괜찮습니다.',
    button: '첫 페이지로 가기',
  },
};
