import type { ButtonNames } from '../button-names';

/** What the buttons are called that both letters and pages name, in Indonesian. */
export const buttons: ButtonNames = {
  confirm: 'Ya, konfirmasi pengingat saya',
  seen: 'Saya sudah membaca ini',
  back: 'Saya sudah kembali',
  stop: 'Hentikan semua email',
  keep: 'Simpan pengingat untuk saya sendiri',
  startAgain: 'Mulai lagi pengingat saya',
};
