import { writeAmount } from '../amounts';
import type { FrameWords, LabelWords, LetterWords } from '../letter-words';
import { buttons } from './buttons';
import { answers, calendar, missing, promises } from './letters-answers';
import { departure, reentry } from './letters-reentry';
import { card, stay } from './letters-stay';

const frame: FrameWords = {
  unreviewed:
    '이 한국어 번역은 아직 한국어를 모국어로 쓰는 사람의 확인을 받지 않았습니다. 분명하지 않은 부분이 있으면 날짜와 이 메일의 일본어 부분이 기준이 됩니다. 그럴 때에는 출입국재류관리청(0570-013904)에 문의해 주십시오.',
  greeting: (name) => (name === undefined ? '안녕하십니까?' : `${name} 님, 안녕하십니까?`),
  traveller: (position) => `${position}번째 여행자`,
  named: (name, text) => `[${name}] ${text}`,
  andMore: (text, count) => `${text} (그 외 ${count}건)`,
  several: (count) => `확인하셔야 할 날짜가 ${count}건 있습니다`,
  daysLeft: (days) => {
    if (days === 0) return '오늘입니다';
    if (days > 0) return `${writeAmount(days)}일 남았습니다`;
    return days === -1 ? '어제였습니다' : `${writeAmount(-days)}일 지났습니다`;
  },
  bothClocks: (japan, local, place) => `일본 시각 ${japan} = 현지 시각 ${local} (${place})`,
  endOfDay: (japan) => `일본 시각 ${japan}`,
  doNow: '지금 하실 수 있는 일',
  otherwise: '아무것도 하지 않으면',
  ownPage: '본인 페이지 열기',
  onOwnPage:
    '본인 페이지에서는 모든 날짜와 메일을 확인하고, 내용을 변경하고, 일본에 돌아왔음을 알리거나, 안내를 중지할 수 있습니다.',
  counter: '창구에서 보여 주실 내용(일본어)',
  seen: {
    ask: '이 내용을 확인하셨습니까? 확인하셨다면 알려 주십시오. 버튼을 누르면 페이지가 열리고, 그 페이지에서 한 번만 누르시면 됩니다. 메일은 그 후에도 약속대로 보내 드립니다.',
    employerSees: (employer) => `확인하셨다는 사실이 ${employer}에도 표시되므로, 회사가 따로 여쭤볼 필요가 없어집니다.`,
    button: buttons.seen,
  },
  advice:
    '이 날짜는 입력된 내용과 저희가 파악하고 있는 법령을 바탕으로 계산한 것입니다. 법률 자문이 아닙니다. 이 날짜에 따라 행동하시기 전에 출입국재류관리청에 확인해 주십시오.',
  stop: `이 메일을 중지하시려면 본인 페이지에서 “${buttons.stop}”를 누르거나, 메일 프로그램에서 “수신 거부”를 눌러 주십시오.`,
  noTracking:
    '이 메일을 여셨는지, 메일 안의 링크를 누르셨는지는 추적하지 않습니다. 이 메일에는 이미지가 들어 있지 않습니다.',
};

const labels: LabelWords = {
  lastDay: '일본에 돌아와야 하는 마지막 날',
  aim: '목표로 삼을 날',
  endOfDay: '그날이 끝나는 시각',
  plan: '이날까지 돌아오도록 계획해 주십시오',
  basis: '재입국의 근거',
  why: '이날인 이유',
  planned: '재입국 예정일',
  verdict: '날짜로 본 판정',
  certificate: {
    'card-end': '특별영주자 증명서의 유효기간 만료일',
    'card-renewal-opens': '특별영주자 증명서를 갱신할 수 있는 시기(대략 이날부터)',
  },
};

/** The letters in Korean. */
export const letters: LetterWords = {
  frame,
  labels,
  answers,
  reentry,
  departure,
  stay,
  card,
  missing,
  promises,
  calendar,
};
