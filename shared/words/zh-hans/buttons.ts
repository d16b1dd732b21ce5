import type { ButtonNames } from '../button-names';

/** What the buttons are called that both letters and pages name, in simplified Chinese. */
export const buttons: ButtonNames = {
  confirm: '是，确认我的提醒',
  seen: '我已看到',
  back: '我已回到日本',
  stop: '停止所有邮件',
  keep: '由我自己保留这些提醒',
  startAgain: '重新开始我的提醒',
};
