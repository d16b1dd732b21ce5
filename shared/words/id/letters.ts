import { withPoints, writeAmount } from '../amounts';
import type { FrameWords, LabelWords, LetterWords } from '../letter-words';
import { buttons } from './buttons';
import { answers, calendar, missing, promises } from './letters-answers';
import { departure, reentry } from './letters-reentry';
import { card, stay } from './letters-stay';

const frame: FrameWords = {
  unreviewed:
    'Terjemahan ini belum diperiksa oleh orang yang berbahasa ibu Indonesia. Jika ada yang kurang jelas, yang berlaku adalah tanggal-tanggal dan bagian berbahasa Jepang di email ini. Silakan bertanya kepada Imigrasi Jepang (telepon 0570-013904).',
  greeting: (name) => (name === undefined ? 'Dengan hormat,' : `Yth. ${name},`),
  traveller: (position) => `Orang ke-${position}`,
  named: (name, text) => `${name} – ${text}`,
  andMore: (text, count) => `${text} (+${count} lainnya)`,
  several: (count) => `${count} tanggal perlu Anda perhatikan`,
  daysLeft: (days) => {
    if (days === 0) return 'Hari ini';
    if (days > 0) return `${withPoints(writeAmount(days))} hari lagi`;
    return days === -1 ? 'Sudah lewat kemarin' : `Sudah lewat ${withPoints(writeAmount(-days))} hari yang lalu`;
  },
  bothClocks: (japan, local, place) => `${japan} waktu Jepang = ${local} waktu ${place}`,
  endOfDay: (japan) => `${japan} waktu Jepang`,
  doNow: 'Yang dapat Anda lakukan sekarang',
  otherwise: 'Jika tidak dilakukan apa-apa',
  ownPage: 'Buka halaman Anda sendiri',
  onOwnPage:
    'Di halaman Anda sendiri, Anda dapat melihat semua tanggal dan email, mengubahnya, memberi tahu bahwa Anda sudah kembali, atau berhenti.',
  counter: 'Untuk ditunjukkan di loket (dalam bahasa Jepang)',
  seen: {
    ask: 'Apakah Anda sudah membaca ini? Mohon beri tahu kami: tombol ini membuka sebuah halaman, lalu tekan satu kali di sana. Email tetap kami kirim seperti yang dijanjikan.',
    employerSees: (employer) =>
      `${employer} akan melihat bahwa Anda sudah membacanya, sehingga tidak perlu bertanya kepada Anda.`,
    button: buttons.seen,
  },
  advice:
    'Tanggal-tanggal ini dihitung dari data yang dimasukkan dan dari peraturan sejauh yang kami ketahui. Ini bukan nasihat hukum. Mohon pastikan tanggalnya kepada Imigrasi Jepang sebelum Anda mengandalkannya.',
  stop: `Untuk menghentikan email ini, tekan “${buttons.stop}” di halaman Anda sendiri, atau “Berhenti berlangganan” di program email Anda.`,
  noTracking:
    'Kami tidak mencatat apakah Anda membuka email ini atau menekan tautan di dalamnya. Email ini tidak berisi gambar.',
};

const labels: LabelWords = {
  lastDay: 'Hari terakhir untuk kembali ke Jepang',
  aim: 'Hari yang sebaiknya dituju',
  endOfDay: 'Hari itu berakhir pada',
  plan: 'Rencanakan kembali paling lambat',
  basis: 'Anda kembali dengan',
  why: 'Alasan tanggal ini',
  planned: 'Rencana kembali Anda',
  verdict: 'Hasil dari tanggal-tanggal ini',
  certificate: {
    'card-end': 'Sertifikat penduduk tetap khusus (特別永住者証明書) Anda berakhir pada',
    'card-renewal-opens': 'Sertifikat penduduk tetap khusus (特別永住者証明書) Anda dapat diperbarui mulai sekitar',
  },
};

/** The letters in Indonesian. */
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
