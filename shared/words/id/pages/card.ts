import type { CardPageWords } from '../../card-page-words';

/** What the counter card says, in Indonesian. */
export const card: CardPageWords = {
  title: 'Kartu untuk loket',
  text: 'Tunjukkan di bandara, kepada maskapai, atau di Imigrasi Jepang. Di situ tertulis dalam bahasa Jepang bahwa Anda keluar sementara dan akan kembali.',
  print:
    'Untuk mencetaknya, buka menu peramban Anda dan pilih “Cetak”. Hasilnya berukuran kartu pos (A6), satu untuk setiap orang. Tangkapan layar juga boleh.',
  keepSafe: 'Kode kotak itu membuka halaman Anda sendiri. Simpan kartu ini seaman paspor Anda.',
  none: 'Belum ada kartu, karena belum ada perjalanan yang didaftarkan. Tambahkan dahulu perjalanan di halaman Anda sendiri.',
  back: 'Kembali ke halaman Anda sendiri',
  onCard: {
    title: 'Keluar sementara, akan kembali',
    lastDay: 'Hari terakhir untuk kembali',
    unknownDay: 'Mohon tanyakan kepada Imigrasi Jepang',
    departs: 'Meninggalkan Jepang',
    returns: 'Rencana kembali',
    stayEnds: 'Masa izin tinggal berakhir',
    cardEnds: 'Kartu izin tinggal berakhir',
    basisLabel: 'Kembali dengan',
    basis: {
      'special-reentry': 'izin masuk kembali khusus',
      'reentry-permit': 'izin masuk kembali',
      'refugee-travel-document': 'dokumen perjalanan pengungsi',
    },
    because: 'Alasan',
    carry: 'Bawalah',
    papers: {
      'special-reentry': 'Paspor dan kartu izin tinggal. Pada kartu keberangkatan, centang “keluar sementara”.',
      'reentry-permit': 'Paspor dengan izin masuk kembali, dan kartu izin tinggal.',
      'refugee-travel-document': 'Dokumen perjalanan pengungsi, dan kartu izin tinggal.',
    },
    ownPage: 'Halaman saya',
    madeOn: (date) => `Bukan surat resmi. Dihitung pada ${date} dari tanggal-tanggal yang diketik sendiri.`,
  },
};
