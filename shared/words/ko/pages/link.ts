import type { LinkPageWords } from '../../link-page-words';

/** What the page says that sends a lost link again, in Korean. */
export const link: LinkPageWords = {
  leadsHere: '링크 다시 받기',
  registered: '이미 등록하셨습니까?',
  ask: {
    title: '링크 다시 받기',
    text: '등록하실 때 사용한 이메일 주소를 입력해 주십시오. 본인 페이지의 링크를 그 주소로 보내 드립니다.',
    email: { label: '이메일 주소', short: '이메일 주소' },
    button: '링크 받기',
  },
  sent: {
    title: '메일함을 확인해 주십시오',
    text: '이 주소가 등록되어 있으면 링크가 담긴 메일을 보내고 있으며, 몇 분 안에 도착합니다. 안전을 위해 이 페이지는 어떤 주소에 대해서도 똑같이 안내합니다.',
    notArrivedTitle: '메일이 오지 않으면',
    notArrived: [
      '스팸 메일함이나 광고 메일함을 확인해 주십시오.',
      '다른 주소로 등록하셨거나, 근무처에서 직장 이메일 주소를 사용했을 수 있습니다. 그 주소로도 해 보십시오.',
      '링크는 10분에 한 번, 하루에 세 번까지만 보내 드립니다.',
      '오래전에 중지하셨거나 확인하지 않으셨다면 등록이 삭제되어 있습니다. 그 경우 다시 등록해 주십시오.',
    ],
    again: '다른 주소로 해 보기',
    register: '등록하기',
  },
};
