import type { ButtonNames } from '../button-names';

/** What the buttons are called that both letters and pages name, in Korean. */
export const buttons: ButtonNames = {
  confirm: '예, 안내를 받겠습니다',
  seen: '확인했습니다',
  back: '일본에 돌아왔습니다',
  stop: '모든 메일 중지',
  keep: '내 안내로 이어받기',
  startAgain: '안내 다시 시작',
};
