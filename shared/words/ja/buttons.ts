import type { ButtonNames } from '../button-names';

/** What the buttons are called that both letters and pages name, in Japanese. */
export const buttons: ButtonNames = {
  confirm: 'はい、お知らせを始める',
  seen: '確認しました',
  back: '日本に戻りました',
  stop: 'すべてのメールを停止する',
  keep: 'お知らせを自分で引き継ぐ',
  startAgain: 'お知らせを再開する',
};
