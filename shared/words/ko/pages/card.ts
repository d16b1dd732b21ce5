import type { CardPageWords } from '../../card-page-words';

/** What the counter card says, in Korean. */
export const card: CardPageWords = {
  title: '창구용 카드',
  text: '공항, 항공사 또는 출입국재류관리청에서 보여 주십시오. 잠시 출국했다가 돌아온다는 내용이 일본어로 적혀 있습니다.',
  print:
    '인쇄하시려면 브라우저의 메뉴에서 “인쇄”를 선택해 주십시오. 여행자마다 한 장씩 엽서 크기(A6)로 나옵니다. 화면을 캡처하셔도 됩니다.',
  keepSafe: '네모난 코드로 본인 페이지가 열립니다. 카드를 여권처럼 안전하게 보관해 주십시오.',
  none: '등록된 여행이 없어서 아직 카드가 없습니다. 먼저 본인 페이지에서 여행을 추가해 주십시오.',
  back: '본인 페이지로 돌아가기',
  onCard: {
    title: '일시적인 출국이며, 재입국할 예정입니다',
    lastDay: '일본에 돌아와야 하는 마지막 날',
    unknownDay: '출입국재류관리청에 문의해 주십시오',
    departs: '일본 출국일',
    returns: '재입국 예정일',
    stayEnds: '재류기간 만료일',
    cardEnds: '재류카드 만료일',
    basisLabel: '재입국의 근거',
    basis: {
      'special-reentry': '간주재입국허가',
      'reentry-permit': '재입국허가',
      'refugee-travel-document': '난민여행증명서',
    },
    because: '이유',
    carry: '지참할 것',
    papers: {
      'special-reentry': '여권과 재류카드. 출국 카드의 “일시적인 출국”에 체크해 주십시오.',
      'reentry-permit': '재입국허가가 붙어 있는 여권과 재류카드.',
      'refugee-travel-document': '난민여행증명서와 재류카드.',
    },
    ownPage: '본인 페이지',
    madeOn: (date) => `공식 문서가 아닙니다. 여행자가 입력한 날짜를 바탕으로 ${date}에 계산했습니다.`,
  },
};
