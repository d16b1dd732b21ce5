import { withPoints, writeAmount } from '../../amounts';
import type { TimelineWords } from '../../timeline-words';

/** What the picture of somebody's days says, in Indonesian. */
export const timeline: TimelineWords = {
  title: 'Tanggal-tanggal pada satu garis',
  marks: {
    today: 'Hari ini',
    departure: 'Meninggalkan Jepang',
    'planned-return': 'Rencana kembali',
    returned: 'Sudah di Jepang lagi',
    aim: 'Hari sasaran',
    return: 'Hari terakhir kembali',
    'stay-end': 'Masa izin tinggal habis',
    'continuation-end': 'Masa khusus berakhir',
    'permit-end': 'Izin masuk kembali habis',
    'document-end': 'Dokumen pengungsi habis',
    'card-end': 'Kartu izin tinggal habis',
    'stay-renewal-opens': 'Perpanjangan izin dibuka',
    'card-renewal-opens': 'Pembaruan kartu dibuka',
    'permit-apply-by': 'Batas ajukan izin masuk',
    'extension-apply-by': 'Batas minta perpanjangan',
  },
  when: (date, days) => {
    if (days === 0) return date;
    return days > 0
      ? `${date}, ${withPoints(writeAmount(days))} hari lagi`
      : `${date}, ${withPoints(writeAmount(-days))} hari lalu`;
  },
  tell: (date, marks) => `${date}: ${marks.join('; ')}.`,
  stretches: {
    away: (from, to) => `Di luar Jepang dari ${from} sampai ${to}.`,
    margin: (from, to) =>
      `${from} sampai ${to} adalah waktu cadangan jika penerbangan dibatalkan: jangan masukkan ke dalam rencana.`,
    'stay-renewal': (from, to) => `Perpanjangan masa izin tinggal dapat diajukan kira-kira dari ${from} sampai ${to}.`,
    'card-renewal': (from, to) => `Kartu izin tinggal dapat diperbarui dari ${from} sampai ${to}.`,
  },
  strip:
    'Setiap pita menunjukkan hari-hari yang sama, dari 15 hari yang lalu sampai 105 hari ke depan: garis panjang adalah hari ini, garis pendek ada setiap 30 hari. Batang tebal adalah waktu di luar negeri, lingkaran adalah hari berangkat dan kembali, kotak adalah hari terakhir.',
  awayToday: 'Hari ini di luar Jepang.',
  nothingUntil: (date) => `Tidak ada batas waktu sampai ${date}.`,
};
