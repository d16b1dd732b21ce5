import type { ButtonNames } from '../button-names';

/** What the buttons are called that both letters and pages name, in traditional Chinese. */
export const buttons: ButtonNames = {
  confirm: '是，確認我的提醒',
  seen: '我已看到',
  back: '我已回到日本',
  stop: '停止所有郵件',
  keep: '由我自己保留這些提醒',
  startAgain: '重新開始我的提醒',
};
