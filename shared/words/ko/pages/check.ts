import type { CheckPageWords } from '../../check-page-words';

/** What the first page says around its form, in Korean. */
export const check: CheckPageWords = {
  step: (position, of) => `${of}단계 중 ${position}단계`,
  next: '다음',
  back: '이전',
  seldom: '카드가 없거나, 여권이 보통과 다르거나, 입관이나 법원에 걸린 일이 있습니까?',
  nothingMore: '입력하신 내용으로는 여기에서 더 여쭐 것이 없습니다.',
  answer: {
    title: '결과',
    asOf: (date) => `일본의 ${date}을 기준으로 계산했습니다. 입력하신 내용은 저장되지 않았습니다.`,
    waiting: '출국일과 재류자격을 입력하시면 여기에 결과가 나타납니다.',
    unclear: '아직 읽을 수 없는 날짜가 있습니다. 바로잡으시면 여기에 결과가 나타납니다.',
    show: '결과 보기',
    goOn: '안내 등록으로 가기',
    offline: '결과는 이 기기에서 계산됩니다. 마지막 단계의 버튼을 누르실 때까지 아무것도 보내지 않습니다.',
  },
  slider: {
    title: '다른 날에 돌아오면 어떻게 됩니까?',
    text: '슬라이더를 움직이면 결과가 어디에서 바뀌는지 보입니다. 화살표 키로는 하루씩 움직입니다.',
    label: '돌아오는 날',
    value: (date, verdict) => `${date}. ${verdict}`,
    between: (from, to, verdict) => `${from}부터 ${to} 사이에 돌아오면: ${verdict}`,
    from: (date, verdict) => `${date} 또는 그 후에 돌아오면: ${verdict}`,
    same: '이 슬라이더의 어느 날이든 결과는 같습니다.',
  },
  remind: {
    title: '안내를 보내 드릴까요?',
    text: '중요한 날마다 그 전에 메일을 보내 드립니다. 무료이며, 귀하의 언어로 보내 드리고, 언제든지 중지하실 수 있습니다.',
    button: '이 내용으로 안내 받기',
  },
  review: {
    title: '입력하신 내용을 확인해 주십시오',
    text: '아직 아무것도 저장하거나 보내지 않았습니다. 다시 한번 읽어 주십시오.',
    change: '변경',
    changeOf: (what) => `변경: ${what}`,
    notGiven: '입력하지 않음',
    letters: '앞으로 보내 드릴 메일',
    noLetters:
      '입력하신 내용으로는 아직 안내가 필요한 날짜가 없습니다. 확인하신 후 본인 페이지에서 날짜를 추가하실 수 있습니다.',
    stop: '모든 메일을 중지하는 방법이 메일마다 적혀 있습니다. 한 번만 누르시면 되고, 이유는 필요 없습니다.',
    family: '확인하신 후 본인 페이지에서 가족을 추가하실 수 있습니다.',
  },
};
