import type { PageFrameWords, RefusalPageWords } from '../../page-words';

/** What stands around every page, and what a page says that has nothing to show, in Indonesian. */
export const frame: PageFrameWords = {
  brand: 'Kaeru',
  tagline: 'Pengingat bagi warga asing yang tinggal di Jepang',
  skip: 'Langsung ke isi',
  languages: 'Bahasa (Language)',
  law: 'Peraturan di balik tanggal-tanggal ini',
  notAdvice:
    'Ini bukan nasihat hukum. Peraturan memiliki pengecualian yang tidak dapat kami lihat: pastikan setiap tanggal kepada Imigrasi Jepang sebelum Anda mengandalkannya.',
  unreviewed:
    'Kata-kata di halaman kami belum diperiksa oleh orang yang berbahasa ibu Indonesia. Jika ada yang salah atau kurang jelas, mohon beri tahu kami: balas saja salah satu email kami.',
  privacy:
    'Kami tidak pernah meminta nomor kartu atau nomor paspor. Kami hanya menyimpan apa yang Anda isi di sini, hanya memakainya untuk mengirim email kepada Anda, dan menghapusnya: 7 hari setelah pendaftaran jika Anda tidak mengonfirmasi, 30 hari setelah Anda berhenti.',
  privacyOfTold: (employer) =>
    `Kami tidak pernah meminta nomor kartu atau nomor paspor. Data Anda yang kami simpan berasal dari ${employer}; kami hanya memakainya untuk mengingatkan Anda, dan untuk menunjukkan kepada ${employer} tanggal mana yang sudah dekat. Jika Anda berhenti, data Anda tetap ada dalam keadaan dihentikan, agar Anda tidak didaftarkan lagi.`,
  errorPrefix: 'Kesalahan: ',
  errorTitle: 'Mohon periksa lagi bagian berikut',
  done: 'Selesai',
  optional: '(tidak wajib)',
  dateParts: {
    day: 'Hari',
    month: 'Bulan',
    year: 'Tahun',
  },
  dateOrder: ['day', 'month', 'year'],
  dateHint: 'Contoh: 27 3 2027',
};

export const refusals: RefusalPageWords = {
  deadLink: {
    title: 'Tautan ini tidak berlaku lagi',
    text: 'Tautan ini mungkin terpotong atau sudah terlalu lama. Buka tautan di email terbaru dari kami. Jika tidak ada, silakan mendaftar lagi.',
    button: 'Daftar lagi',
  },
  notFound: {
    title: 'Tidak ada halaman di sini',
    text: 'Alamatnya mungkin salah ketik. Semuanya dimulai dari halaman pertama.',
    button: 'Ke halaman pertama',
  },
  tooLarge: {
    title: 'Isi yang dikirim terlalu besar',
    text: 'Yang dikirim lebih besar daripada isi formulir yang mungkin. Tidak ada yang disimpan. Mohon isi formulir sekali lagi.',
    button: 'Ke formulir',
  },
  tooManyRequests: {
    title: 'Terlalu banyak permintaan dari jaringan Anda',
    text: 'Sekolah, kantor, dan hotel sering memakai satu jaringan bersama. Dalam jam ini terlalu banyak email yang diminta dari jaringan Anda, jadi kami berhenti sebentar agar tidak ada yang dapat membanjiri kotak surat orang lain. Tidak ada yang disimpan. Yang Anda isi masih ada di formulir: tekan tombolnya lagi saat jam berikutnya mulai, atau dari jaringan lain.',
    button: 'Ke halaman pertama',
  },
  crossSite: {
    title: 'Ini datang dari situs web lain',
    text: 'Tidak ada yang diubah. Mohon buka halaman kami sendiri dan tekan tombolnya di sana.',
    button: 'Ke halaman pertama',
  },
  unexpected: {
    title: 'Ada masalah di pihak kami',
    text: 'Ini bukan kesalahan Anda. Mohon coba lagi beberapa menit lagi; menekan dua kali tidak apa-apa.',
    button: 'Ke halaman pertama',
  },
};
