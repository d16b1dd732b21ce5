import type { OwnPageWords, StopPageWords } from '../../page-words';
import { buttons } from '../buttons';

/** What one's own page says, in Indonesian. */
export const own: OwnPageWords = {
  title: 'Tanggal-tanggal Anda',
  hello: (name) => `Halo ${name}`,
  traveller: (position) => `Orang ke-${position}`,
  returnBy: 'Izin untuk kembali tampaknya berlaku sampai',
  planBy: 'Rencanakan kembali paling lambat',
  endOfDay: 'Sampai akhir hari itu di Jepang.',
  bothClocks: (local, time) => `Di tempat yang Anda pilih, itu ${local}, pukul ${time}.`,
  endedOn: 'Izin untuk kembali tampaknya sudah berakhir pada',
  nextDate: 'Tanggal penting berikutnya',
  clocks: {
    title: 'Hari itu berakhir pada saat ini:',
    japan: 'Di Jepang',
    there: (place) => `Di ${place}`,
    at: (date, time) => `pukul ${time}, ${date}`,
  },
  why: {
    date: 'Mengapa tanggal ini?',
    noDate: 'Mengapa tidak ada tanggal?',
    changes: 'Yang dapat mengubahnya',
    closed: 'Yang tidak dapat diandalkan',
    turnTo: 'Ke mana harus bertanya',
  },
  missing: 'Kami tidak dapat menghitung hari terakhir untuk kembali sampai kami mengetahui:',
  todo: 'Yang perlu dilakukan',
  todoBy: (date) => `paling lambat ${date}`,
  ticks: {
    text: 'Tekan kotaknya jika sudah selesai. Tandanya tetap ada di sini, dan hilang jika ditekan sekali lagi.',
    tick: (action) => `Selesai: ${action}`,
    untick: (action) => `Ternyata belum selesai: ${action}`,
    ticked: (date) => `Selesai pada ${date}`,
  },
  notes: 'Baik untuk diketahui',
  weekly: 'lalu setiap minggu sampai Anda menjawab',
  dates: 'Tanggal yang perlu diperhatikan',
  rule: 'Aturan',
  noDates: 'Belum ada tanggal yang perlu diperhatikan.',
  back: {
    title: 'Apakah Anda sudah kembali di Jepang?',
    text: 'Beri tahu kami, dan email tentang perjalanan ini berhenti. Email tentang masa izin tinggal dan kartu Anda tetap berlanjut.',
    date: { label: 'Kapan Anda mendarat?', short: 'Hari kembali', hint: 'Kosongkan jika hari ini.' },
    button: buttons.back,
    since: (date) => `Sudah kembali di Jepang sejak ${date}. Selamat datang kembali: perjalanan ini ditutup.`,
  },
  tellMissing: 'Isi sekarang',
  letters: {
    title: 'Yang kami janjikan, dan yang sudah kami kirim',
    text: 'Setiap email, dengan hasilnya.',
    none: 'Belum ada email yang direncanakan dan belum ada yang dikirim.',
    coming: 'Yang akan datang',
    noneComing: 'Saat ini tidak ada email yang direncanakan.',
    later: (from) => `Semua email mulai ${from}`,
    past: 'Sampai sekarang',
    clock: (place) => `Waktu menurut jam di ${place}.`,
  },
  statuses: {
    promised: 'dijanjikan',
    claimed: 'sedang dikirim',
    waiting: 'tertunda, kami terus mencoba',
    sent: 'dikirim',
    delivered: 'sampai',
    bounced: 'kembali kepada kami',
    complained: 'ditandai sebagai spam',
    superseded: 'tercakup dalam email berikutnya',
    skipped: 'tidak diperlukan',
    failed: 'tidak dapat dikirim',
  },
  reasons: (reason) =>
    ({
      'date-passed': 'harinya sudah lewat',
      'address-stopped': 'alamat ini meminta kami tidak mengirim email',
    })[reason] ?? 'layanan email tidak menerimanya',
  told: (employer) =>
    `${employer} mendaftarkan Anda. Jika Anda tidak menginginkan email ini, hentikan di bawah; tidak perlu alasan.`,
  toldMore: 'Yang tertulis dalam email kami: apa yang disimpan, siapa yang melihatnya, dan cara menyatakan keberatan',
  seen: {
    title: 'Apakah Anda sudah membaca ini?',
    text: 'Satu kali tekan berarti Anda mengetahuinya. Email tetap datang seperti yang dijanjikan, agar tidak ada yang terlupa.',
    employerSees: (employer) => `${employer} melihat bahwa Anda menekannya, dan tidak perlu bertanya kepada Anda.`,
    button: buttons.seen,
    said: (date) => `Pada ${date} Anda menyatakan sudah membaca ini.`,
    next: (date) => `Email berlanjut seperti yang dijanjikan. Yang berikutnya datang pada ${date}.`,
    noMore: 'Saat ini tidak ada email lagi yang direncanakan.',
    none: 'Saat ini tidak ada tanggal yang begitu dekat sehingga Anda perlu memberi tahu kami. Kami bertanya lagi tiga puluh hari sebelumnya.',
    ownPage: 'Buka halaman saya sendiri',
  },
  keep: {
    title: 'Simpan pengingat untuk Anda sendiri?',
    left: (employer) => `${employer} menyatakan bahwa Anda sudah keluar. Pengingat Anda berlanjut seperti biasa.`,
    text: (employer) =>
      `Satu kali tekan menjadikannya milik Anda sendiri: ${employer} lalu tidak lagi melihat data Anda di sini, dan tidak dapat lagi mengubah tanggal Anda.`,
    button: buttons.keep,
    orStop: 'Anda sama sekali tidak menginginkan pengingat lagi?',
  },
  unreachable: 'Email ke alamat Anda kembali kepada kami. Mohon beri kami alamat yang berfungsi.',
  done: {
    confirmed: 'Terima kasih. Pengingat Anda sudah aktif.',
    'already-confirmed': 'Anda sudah mengonfirmasi sebelumnya. Pengingat Anda aktif.',
    back: 'Selamat datang kembali. Email tentang perjalanan ini sudah berhenti.',
    changed: 'Tanggal baru Anda sudah disimpan. Email dengan tanggal itu sedang dikirim.',
    unchanged: 'Tidak ada yang perlu diubah: inilah yang sudah kami miliki.',
    seen: 'Terima kasih, kami mencatat bahwa Anda sudah membacanya.',
    kept: 'Pengingat sekarang hanya milik Anda: tidak ada perusahaan yang melihat data Anda di sini.',
    ticked: 'Dicatat: ini sudah selesai.',
    unticked: 'Dicatat: ini masih harus dilakukan.',
    'trip-planned': 'Perjalanan baru Anda sudah disimpan. Email dengan tanggalnya sedang dikirim.',
    'person-added': 'Orang ini sekarang terdaftar. Email dengan tanggalnya sedang dikirim.',
    'person-removed': 'Orang ini sudah dikeluarkan. Tidak ada lagi email tentang orang ini.',
    saved: 'Disimpan.',
    'address-asked':
      'Kami sedang mengirim email ke alamat itu. Buka email itu dan tekan tombolnya; sampai saat itu tidak ada yang berubah.',
    'address-confirmed': 'Terima kasih. Mulai sekarang email kami dikirim ke alamat ini.',
    'second-confirmed':
      'Terima kasih. Jika email ke alamat pertama Anda kembali kepada kami, kami mengirimnya ke alamat ini.',
    'second-dropped': 'Alamat kedua sudah dihapus.',
    started: 'Pengingat Anda aktif lagi.',
  },
};

export const stop: StopPageWords = {
  title: 'Hentikan semua email?',
  text: 'Anda akan menerima satu email terakhir yang menegaskannya, lalu tidak ada lagi. Tanggal-tanggalnya sendiri tidak berubah, jadi mohon perhatikan sendiri.',
  employerSees: (employer) =>
    `${employer} mendaftarkan Anda, dan akan melihat bahwa Anda tidak menginginkan email. Tidak perlu alasan.`,
  button: buttons.stop,
  keep: 'Kembali, tetap terima email',
  stopped: {
    title: 'Pengingat Anda sudah berhenti',
    text: 'Tidak ada pengingat lagi yang akan dikirim. Tanggal-tanggalnya sendiri tidak berubah: mohon Anda perhatikan sendiri.',
    erased: 'Kami menghapus semua yang Anda isi 30 hari setelah Anda berhenti.',
    kept: (employer) =>
      `${employer} melihat bahwa Anda tidak menginginkan email. Kami menyimpan data Anda dalam keadaan dihentikan, agar daftar ${employer} berikutnya tidak mendaftarkan Anda lagi. Jika Anda ingin data itu dihapus, balaslah salah satu email kami.`,
    startAgain:
      'Apakah ini tidak disengaja, atau Anda akan berangkat lagi? Satu kali tekan memulai lagi email dengan semua yang sudah Anda isi.',
    again: 'Anda akan berangkat lagi? Daftarlah lagi kapan saja; perlu kira-kira tiga menit.',
  },
  oneClick: 'Pengingat Anda sudah berhenti. Tidak ada lagi yang akan dikirim.',
};
