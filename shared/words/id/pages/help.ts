import type { HelpPageWords } from '../../help-page-words';

/** What the help page says, in Indonesian. */
export const help: HelpPageWords = {
  title: 'Bantuan dan kontak resmi',
  text: 'Jika sebuah tanggal membuat Anda khawatir, tanyakan kepada Imigrasi Jepang sebelum Anda terbang. Siapkan paspor, kartu izin tinggal, dan tanggal-tanggal perjalanan Anda.',
  contents: 'Di halaman ini',
  phone: 'Di Jepang',
  phoneFromAbroad: 'Dari luar negeri',
  hours: 'Jam layanan',
  weekdays: (hours) => `Senin sampai Jumat, ${hours} waktu Jepang, tutup pada hari libur nasional`,
  officialPage: 'Halaman resmi',
  checkedOn: (date) =>
    `Kami terakhir mencocokkan kontak ini dengan sumber umum pada ${date}. Jika berbeda, halaman resmi yang benar.`,
  immigration: {
    title: 'Bertanya kepada Imigrasi Jepang melalui telepon',
    text: 'Pusat Informasi Terpadu Penduduk Asing dari Badan Layanan Imigrasi Jepang menjawab dalam banyak bahasa. Sebutkan dahulu bahasa Anda.',
  },
  support: {
    title: 'Beberapa masalah sekaligus',
    text: 'Di pusat layanan di Yotsuya, Tokyo, loket imigrasi, bantuan hukum, dan kantor ketenagakerjaan berada di satu lantai. Mohon buat janji dahulu.',
  },
  bureaus: {
    title: 'Kantor imigrasi di dekat rumah Anda',
    text: 'Permohonan diajukan ke kantor imigrasi daerah untuk prefektur tempat tinggal Anda, atau ke salah satu kantor cabangnya.',
    name: 'Kantor imigrasi',
    serves: 'Bagi penduduk di',
    page: 'Alamat dan nomor telepon semua kantor imigrasi dan cabangnya',
  },
  missions: {
    title: 'Saat Anda di luar negeri',
    text: 'Di luar negeri, hanya kedutaan besar atau konsulat Jepang yang dapat memperpanjang izin masuk kembali, dan hanya selama izin itu masih berlaku. Izin masuk kembali khusus tidak dapat diperpanjang. Jika hari terakhir Anda sudah lewat, tanyakan di sana visa apa yang Anda perlukan.',
    page: 'Cari kedutaan besar atau konsulat Jepang',
  },
  lost: {
    title: 'Kartu izin tinggal atau paspor hilang',
    text: 'Kartu atau paspor yang hilang tidak mengundurkan hari terakhir untuk kembali. Mulailah hari ini.',
    inJapan: {
      title: 'Di Jepang',
      steps: [
        'Laporkan di pos polisi atau kantor polisi, dan simpan nomor laporannya.',
        'Untuk kartu: mintalah yang baru di kantor imigrasi dalam 14 hari. Untuk paspor: tanyakan kepada kedutaan besar negara Anda.',
        'Jangan meninggalkan Jepang sebelum keduanya Anda miliki lagi: tanpa keduanya, izin masuk kembali khusus tidak dapat dimulai.',
      ],
    },
    abroad: {
      title: 'Di luar negeri',
      steps: [
        'Laporkan kepada polisi setempat, dan simpan laporannya.',
        'Untuk paspor: mintalah yang baru di kedutaan besar negara Anda.',
        'Mintalah surat keterangan batas izin masuk kembali (再入国許可期限証明) dari kantor imigrasi di daerah tempat tinggal Anda di Jepang. Seseorang di Jepang harus mengajukannya untuk Anda, misalnya keluarga atau perusahaan. Kedutaan tidak menerbitkannya.',
        'Tanyakan kepada maskapai surat apa yang perlu ditunjukkan sebelum Anda naik pesawat.',
        'Untuk kartu: ajukan yang baru dalam 14 hari setelah kembali ke Jepang.',
      ],
    },
    cardPage: 'Halaman resmi: kartu izin tinggal baru',
    reentryPage: 'Halaman resmi: izin masuk kembali, dan surat yang hilang di luar negeri',
  },
  questions: {
    title: 'Pertanyaan tentang pengingat ini',
    linkLost: {
      question: 'Tautan ke halaman saya hilang.',
      answer: 'Tautannya ada di setiap email dari kami. Kami juga dapat mengirimnya lagi.',
    },
    notArrived: {
      question: 'Tidak ada email yang datang.',
      answer:
        'Lihatlah di folder spam, dan tandai kami sebagai pengirim yang Anda kenal. Halaman Anda sendiri menunjukkan setiap email: dijanjikan, dikirim, sampai, atau tidak, dan mengapa.',
    },
    moved: {
      question: 'Saya pindah, atau alamat saya berubah.',
      answer:
        'Ubah alamat email atau zona waktu di halaman Anda sendiri; alamat baru berlaku setelah Anda mengonfirmasinya di sana. Alamat rumah tidak pernah kami minta: laporkan kepada kantor kota dalam 14 hari setelah pindah.',
    },
    changedDates: {
      question: 'Penerbangan atau masa izin tinggal saya berubah.',
      answer: 'Ubah tanggalnya di halaman Anda sendiri. Semua email sesudahnya langsung mengikuti tanggal baru.',
    },
    cameBack: {
      question: 'Saya sudah kembali di Jepang.',
      answer:
        'Tekan “Saya sudah kembali” di halaman Anda sendiri, dan pengingat untuk perjalanan ini berakhir. Pengingat untuk masa izin tinggal dan kartu Anda tetap berlanjut.',
    },
    whoSees: {
      question: 'Siapa yang melihat apa yang saya ketik?',
      answer:
        'Anda, melalui tautan Anda; kami tidak meneruskannya kepada siapa pun. Jika perusahaan mendaftarkan Anda, perusahaan juga melihat tanggal-tanggal Anda.',
    },
    official: {
      question: 'Apakah ini pemerintah?',
      answer:
        'Bukan. Kami hanya mengingatkan Anda, tanpa biaya. Hanya Imigrasi Jepang yang memutuskan, dan hanya Imigrasi Jepang yang dapat memberi kepastian.',
    },
  },
};
