import type { LinkPageWords } from '../../link-page-words';

/** What the page says that sends a lost link again, in Indonesian. */
export const link: LinkPageWords = {
  leadsHere: 'Kirim lagi tautan saya',
  registered: 'Sudah mendaftar?',
  ask: {
    title: 'Kirim lagi tautan saya',
    text: 'Ketik alamat email yang Anda pakai saat mendaftar. Kami mengirim email ke sana dengan tautan ke halaman Anda sendiri.',
    email: { label: 'Alamat email Anda', short: 'Alamat email' },
    button: 'Kirim tautan saya',
  },
  sent: {
    title: 'Mohon lihat kotak masuk Anda',
    text: 'Jika alamat ini terdaftar, email dengan tautannya sedang dikirim dan tiba dalam beberapa menit. Demi keamanan Anda, halaman ini mengatakan hal yang sama tentang setiap alamat.',
    notArrivedTitle: 'Jika tidak ada email yang datang',
    notArrived: [
      'Lihatlah di folder spam atau iklan.',
      'Mungkin Anda mendaftar dengan alamat lain, atau perusahaan memakai alamat kantor Anda. Cobalah alamat itu.',
      'Kami mengirim tautan paling banyak satu kali dalam sepuluh menit dan tiga kali sehari.',
      'Jika Anda sudah lama berhenti, atau tidak pernah mengonfirmasi, pendaftaran Anda sudah dihapus. Silakan mendaftar lagi.',
    ],
    again: 'Coba alamat lain',
    register: 'Daftar',
  },
};
