import type { AnswerWords, CalendarWords, LetterWords, MissingWords } from '../letter-words';
import { buttons } from './buttons';

/** Letters that answer something somebody just did, in Indonesian. */
export const answers: AnswerWords = {
  confirm: {
    subject: 'Mohon konfirmasi dalam 7 hari: pengingat tanggal penting di Jepang',
    title: 'Mohon konfirmasi pengingat Anda',
    what: 'Seseorang, mungkin Anda sendiri, meminta kami mengirim email ke alamat ini sebelum tanggal yang penting untuk tinggal di Jepang: hari terakhir untuk kembali dari perjalanan, berakhirnya masa izin tinggal (在留期間), atau berakhirnya kartu izin tinggal (在留カード).',
    press: `Pengingat belum aktif. Buka halaman di bawah dalam 7 hari dan tekan “${buttons.confirm}” di sana; setelah itu pengingat dimulai.`,
    button: 'Buka halaman konfirmasi',
    otherwise:
      'Jika tidak ada konfirmasi dalam 7 hari, kami menghapus semua data yang dimasukkan dan tidak mengirim email lagi.',
    notYou: 'Jika bukan Anda yang meminta, Anda tidak perlu melakukan apa pun.',
  },
  told: {
    subject: (employer) => `${employer} mendaftarkan Anda untuk pengingat tanggal penting di Jepang`,
    title: (employer) => `${employer} mendaftarkan Anda untuk pengingat`,
    yourEmployer: 'Perusahaan Anda',
    who: (employer) =>
      `${employer} memberikan alamat email dan tanggal-tanggal Anda kepada kami, agar tidak ada tanggal penting untuk tinggal di Jepang yang terlewat.`,
    facts: {
      kept: {
        label: 'Yang kami simpan',
        text: () =>
          'Nama dan alamat email Anda, bahasa dan zona waktu Anda, nomor pegawai Anda, status izin tinggal (在留資格) Anda, lama dan akhir masa izin tinggal (在留期間) Anda, akhir masa berlaku kartu izin tinggal (在留カード) Anda, perjalanan Anda, izin masuk kembali (再入国許可) Anda, dan permohonan yang sudah Anda ajukan; alamat email kedua dan tanggal lahir Anda jika diberikan; serta email apa yang kami kirim kepada Anda dan apa jawaban Anda. Kami tidak pernah menyimpan nomor kartu atau paspor.',
      },
      from: {
        label: 'Dari mana asalnya',
        text: (employer) =>
          `Dari daftar milik ${employer}. Anda dapat memperbaiki tanggalnya di halaman Anda sendiri. Daftar berikutnya mungkin mengubahnya; halaman Anda selalu menunjukkan data yang kami miliki saat ini.`,
      },
      why: {
        label: 'Untuk apa digunakan',
        text: (employer) =>
          `Hanya untuk mengingatkan Anda sebelum tanggal-tanggal Anda, dan untuk menunjukkan kepada ${employer} tanggal mana yang sudah dekat dan apa yang masih perlu dijawab.`,
      },
      sees: {
        label: 'Siapa yang melihatnya',
        text: (employer) =>
          `Orang yang menggunakan layanan ini untuk ${employer}: semua data di atas, dan apakah Anda berada di luar negeri, apakah email kami sampai kepada Anda, apakah Anda sudah menekan “${buttons.seen}” atau “${buttons.back}”, dan apakah Anda menyatakan keberatan. Data ini tidak diperlihatkan kepada orang lain.`,
      },
      long: {
        label: 'Berapa lama',
        text: (employer) =>
          `Selama ${employer} mencantumkan Anda dalam daftarnya di sini. Jika ${employer} menghapus akunnya, semua data tentang Anda juga dihapus. Jika Anda ingin data dihapus lebih cepat, balaslah email ini.`,
      },
      starts: {
        label: 'Kapan pengingat dimulai',
        text: () =>
          'Paling cepat 24 jam setelah email ini dikirim. Jika Anda menyatakan keberatan sebelum itu, tidak ada pengingat yang dikirim.',
      },
      object: {
        label: 'Jika Anda tidak menginginkannya',
        text: () =>
          'Tekan “Berhenti berlangganan” di program email Anda: satu klik. Atau buka halaman dari tombol “Saya keberatan” dan tekan satu kali di sana. Tidak perlu menyebutkan alasan.',
      },
      after: {
        label: 'Apa yang terjadi jika Anda keberatan',
        text: (employer) =>
          `Satu email terakhir akan menegaskannya; tidak ada pengingat yang dikirim. ${employer} melihat bahwa Anda keberatan. Kami menyimpan data Anda dalam keadaan dihentikan, agar daftar ${employer} berikutnya tidak mendaftarkan Anda lagi.`,
      },
    },
    button: 'Lihat tanggal saya',
    objectButton: 'Saya keberatan',
  },
  offered: {
    subject: (employer) => `${employer} menyatakan Anda sudah keluar: pengingat tetap berlanjut`,
    title: (employer) => `${employer} menyatakan bahwa Anda sudah keluar dari perusahaan`,
    goOn: 'Pengingat Anda berlanjut seperti biasa. Anda tidak perlu melakukan apa pun untuk itu.',
    keep: (employer) =>
      `Anda dapat menyimpannya untuk diri sendiri: buka halaman dari tombol di bawah dan tekan satu kali di sana. Sejak saat itu pengingat hanya milik Anda. ${employer} tidak lagi melihat data Anda di sini, dan tidak dapat lagi mengubah tanggal Anda.`,
    nothing: (employer) =>
      `Jika Anda tidak melakukan apa-apa, tidak ada yang berubah bagi Anda. ${employer} tetap melihat apa yang dilihatnya sekarang: nama, alamat email, nomor pegawai dan tanggal-tanggal Anda, apakah email kami sampai kepada Anda, dan apa jawaban Anda.`,
    address:
      'Apakah ini alamat email tempat kerja Anda yang akan berakhir? Jika ya, daftarlah sekali lagi dengan alamat email Anda sendiri di halaman pertama kami, lalu hentikan email ini.',
    button: buttons.keep,
    stop: (employer) =>
      `Jika Anda sama sekali tidak menginginkan pengingat lagi, hentikanlah. ${employer} lalu melihat bahwa Anda tidak menginginkan email.`,
    stopButton: buttons.stop,
  },
  welcome: {
    subject: 'Pengingat Anda sudah aktif',
    subjectWithDate: (date) => `Pengingat aktif: kembali ke Jepang paling lambat ${date}`,
    title: 'Pengingat Anda sudah aktif',
    intro:
      'Terima kasih atas konfirmasi Anda. Berikut tanggal-tanggalnya, aturan di balik setiap tanggal, dan email yang akan dikirim.',
    kept: 'Pengingat ini sekarang hanya milik Anda. Perusahaan Anda yang lama tidak lagi melihat data Anda di sini. Berikut tanggal-tanggalnya, aturan di balik setiap tanggal, dan email yang akan dikirim.',
  },
  changed: {
    subject: 'Tanggal Anda sudah berubah: mohon diperiksa',
    subjectWithDate: (date) => `Tanggal berubah: kembali ke Jepang paling lambat ${date}`,
    title: 'Tanggal Anda sudah berubah',
    intro:
      'Ada data yang diubah. Mulai sekarang tanggal-tanggal berikut yang berlaku, dan email berikut yang akan dikirim.',
    notYou: 'Jika Anda tidak mengubah apa pun, buka halaman Anda sendiri dan perbaikilah.',
  },
  closed: {
    subject: 'Pengingat Anda sudah berhenti: tidak ada email lagi',
    title: 'Pengingat Anda sudah berhenti',
    nothingMore: 'Sesuai permintaan Anda, kami sudah berhenti. Tidak ada pengingat lagi yang akan dikirim.',
    erased: 'Kami menghapus semua data tentang Anda 30 hari dari sekarang.',
    kept: (employer) =>
      `${employer} melihat bahwa Anda tidak menginginkan email. Kami menyimpan data Anda dalam keadaan dihentikan, agar daftar ${employer} berikutnya tidak mendaftarkan Anda lagi. Jika Anda ingin data itu dihapus, balaslah email ini.`,
    again: `Apakah ini tidak disengaja? Tekan “${buttons.startAgain}” di halaman Anda sendiri, maka email akan datang lagi.`,
    datesStay: 'Tanggal-tanggalnya sendiri tidak berubah. Mohon Anda perhatikan sendiri.',
    button: 'Buka halaman saya sendiri',
  },
  dates: 'Tanggal-tanggal Anda',
  whoseDates: (name) => `Tanggal-tanggal ${name}`,
  returned: (date) => `Sudah kembali di Jepang sejak ${date}. Email tentang perjalanan ini sudah berhenti.`,
  noDates: 'Belum ada tanggal yang perlu diperhatikan.',
  toDo: 'Yang perlu dilakukan',
  by: (date, action) => `Paling lambat ${date}: ${action}`,
  note: 'Mohon diperhatikan',
  letters: 'Email yang akan dikirim',
  lettersIntro:
    'Email dikirim sekitar pukul sembilan pagi waktu di tempat Anda berada. Hal-hal yang jatuh pada hari yang sama digabung dalam satu email.',
  noLetters: 'Saat ini tidak ada email yang direncanakan.',
  promise: (what, days) => `${what}: ${days.join(', ')}`,
  weekly: (what, first, last) =>
    `${what}: mulai ${first} setiap minggu sampai Anda menjawab, paling lambat sampai ${last}`,
  moreDays: (count) => `dan ${count} hari lainnya, semuanya ada di halaman Anda sendiri`,
};

export const missing: MissingWords = {
  subject: 'Mohon lengkapi data yang kurang agar kami dapat menghitung tanggal Anda',
  title: 'Ada data yang kurang',
  why: 'Tanpa data ini peraturan tidak memberi jawaban, dan perkiraan yang salah dapat membuat Anda kehilangan status izin tinggal. Karena itu kami bertanya:',
  until: 'Selama belum kami ketahui, kami tidak dapat mengingatkan Anda tentang hari terakhir untuk kembali ke Jepang.',
  button: 'Tambahkan data yang kurang',
};

export const promises: LetterWords['promises'] = {
  confirm: 'Mohon konfirmasi',
  told: 'Perusahaan mendaftarkan Anda',
  offered: 'Perusahaan menyatakan Anda sudah keluar: simpan pengingat Anda?',
  welcome: 'Pengingat Anda sudah aktif',
  changed: 'Tanggal Anda sudah berubah',
  closed: 'Pengingat Anda sudah berhenti',
  departure: 'Yang perlu dilakukan sebelum Anda meninggalkan Jepang',
  return: 'Kembali ke Jepang tepat waktu',
  continuation: 'Akhir masa khusus (特例期間) Anda sudah dekat',
  'return-passed': 'Jika Anda belum kembali: ke mana harus bertanya',
  back: 'Apakah Anda sudah kembali?',
  'stay-renewal-opens': 'Anda dapat mengajukan perpanjangan masa izin tinggal',
  'stay-end': 'Masa izin tinggal Anda segera berakhir',
  'stay-passed': 'Apakah masa izin tinggal Anda sudah diperpanjang?',
  'card-renewal-opens': 'Anda dapat segera memperbarui kartu izin tinggal',
  'card-end': 'Kartu izin tinggal Anda segera berakhir',
  'card-passed': 'Apakah kartu izin tinggal Anda sudah diperbarui?',
  yearly: 'Data Anda masih kami simpan, tidak ada yang perlu dilakukan',
  'missing-fact': 'Ada data yang kurang',
};

export const calendar: CalendarWords = {
  name: 'Tanggal penting di Jepang',
  fileName: 'japan-dates.ics',
  events: {
    departure: 'Keluar dari Jepang: centang “keluar sementara” (一時的な出国)',
    return: 'Hari terakhir untuk kembali ke Jepang',
    'stay-end': 'Masa izin tinggal berakhir',
    'continuation-end': 'Masa khusus (特例期間) berakhir (lebih awal jika ada keputusan)',
    'permit-end': 'Izin masuk kembali berakhir',
    'document-end': 'Dokumen perjalanan pengungsi berakhir',
    'card-end': 'Kartu izin tinggal berakhir',
    'stay-renewal-opens': 'Perpanjangan masa izin tinggal dapat diajukan (kira-kira)',
    'card-renewal-opens': 'Pembaruan kartu izin tinggal dapat diajukan (kira-kira)',
    'permit-apply-by': 'Hari terakhir mengajukan izin masuk kembali',
    'extension-apply-by': 'Hari terakhir mengajukan perpanjangan izin masuk kembali',
  },
  certificate: {
    'card-end': 'Sertifikat penduduk tetap khusus berakhir',
    'card-renewal-opens': 'Pembaruan sertifikat dapat diajukan (kira-kira)',
  },
  note: 'Tanggal menurut waktu Jepang. Bukan nasihat hukum: mohon pastikan tanggalnya kepada Imigrasi Jepang.',
};
