import type { ButtonNames } from '../button-names';

/** What the buttons are called that both letters and pages name, in Vietnamese. */
export const buttons: ButtonNames = {
  confirm: 'Có, tôi xác nhận nhận thư nhắc',
  seen: 'Tôi đã xem thư này',
  back: 'Tôi đã về Nhật Bản',
  stop: 'Dừng tất cả các thư',
  keep: 'Giữ thư nhắc cho riêng tôi',
  startAgain: 'Bắt đầu lại thư nhắc của tôi',
};
