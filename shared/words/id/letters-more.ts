import type { MoreLetterWords } from '../more-letter-words';

/** Letters about an address, a link, the law and an erasure, in Indonesian. */
export const lettersMore: MoreLetterWords = {
  promises: {
    'confirm-address': 'Mohon konfirmasi alamat baru',
    'link-again': 'Tautan Anda, dikirim lagi',
    'address-bounced': 'Email ke alamat pertama Anda kembali kepada kami',
    'law-changed': 'Peraturan berubah, dan tanggal Anda ikut berubah',
    erased: 'Semua data tentang Anda sudah dihapus',
  },
  stillDone: {
    goSoon: (date) =>
      `Tinggal beberapa hari lagi. Loket tutup pada hari Sabtu, Minggu, dan hari libur nasional, dan ${date} tidak diundur karenanya: pergilah pada hari kerja berikutnya. Jika ada surat yang kurang, tetaplah pergi dan tanyakan di sana.`,
    permitInTime:
      'Jika tidak ada hari kerja lagi sebelum Anda berangkat, teleponlah Imigrasi Jepang hari ini, atau berangkatlah lebih lambat. Nomornya ada di akhir email ini.',
    cardAway: (paper, date) =>
      `Anda tampaknya sedang di luar negeri: kembalilah sebelum ${date}, lalu perbarui ${paper} Anda. Jika itu tidak mungkin, tanyakan kepada maskapai dan kepada kedutaan besar atau konsulat Jepang sebelum Anda terbang, dan perbaruilah segera setelah kembali.`,
  },
  whenTheyCome: (time) =>
    `Email dikirim sekitar pukul ${time} waktu di tempat Anda berada. Hal-hal yang jatuh pada hari yang sama digabung dalam satu email.`,
  welcomeAgain:
    'Mulai sekarang email kami datang lagi. Berikut tanggal-tanggalnya, aturan di balik setiap tanggal, dan email yang akan dikirim.',
  confirmAddress: {
    subject: 'Mohon konfirmasi alamat ini: pengingat tanggal penting di Jepang',
    title: 'Mohon konfirmasi alamat ini',
    what: {
      first:
        'Seseorang, mungkin Anda sendiri, meminta kami mengirim pengingatnya ke alamat ini mulai sekarang. Pengingat datang sebelum tanggal yang penting untuk tinggal di Jepang: hari terakhir untuk kembali dari perjalanan, berakhirnya masa izin tinggal (在留期間), atau berakhirnya kartu izin tinggal (在留カード).',
      second:
        'Seseorang, mungkin Anda sendiri, memberi kami alamat ini sebagai alamat kedua. Kami mengirim email ke sini jika email ke alamat pertama kembali kepada kami, agar tidak ada pengingat tanggal penting untuk tinggal di Jepang yang hilang.',
    },
    press:
      'Belum ada yang berubah. Buka halaman di bawah dalam 7 hari dan tekan satu kali di sana; setelah itu barulah alamat ini dipakai.',
    button: 'Buka halaman konfirmasi',
    notYou:
      'Jika bukan Anda yang meminta, abaikan email ini. Tidak akan terjadi apa-apa, dan tidak ada pengingat yang dikirim ke alamat ini.',
  },
  linkAgain: {
    subject: 'Tautan ke tanggal-tanggal Anda di Jepang',
    title: 'Inilah tautan Anda',
    what: 'Seseorang, mungkin Anda sendiri, mengisi alamat ini di situs web kami dan meminta tautan ke halamannya sendiri. Inilah tautannya.',
    nothingChanged: 'Tidak ada yang berubah: tanggal, email, dan alamat Anda tetap seperti semula.',
    keepIt:
      'Siapa pun yang memiliki tautan ini dapat melihat tanggal-tanggal Anda dan mengubahnya. Mohon simpan email ini untuk Anda sendiri.',
    notYou:
      'Jika bukan Anda yang meminta, Anda tidak perlu melakukan apa pun. Orang yang meminta tidak melihat apa-apa: tautannya hanya dikirim ke alamat ini.',
    button: 'Buka halaman saya sendiri',
  },
  addressBounced: {
    subject: 'Alamat pertama Anda tidak berfungsi: email kini dikirim ke sini',
    title: 'Email ke alamat pertama Anda kembali kepada kami',
    what: (address) =>
      `Email kami ke ${address} kembali kepada kami. Mulai sekarang kami mengirim email ke alamat ini, alamat kedua yang Anda berikan.`,
    give: 'Mohon beri kami alamat yang berfungsi: tombol ini membuka pengaturan Anda. Sampai saat itu, hanya dengan cara ini kami dapat menghubungi Anda.',
    button: 'Isi alamat yang berfungsi',
  },
  lawChanged: {
    subject: 'Peraturan berubah: mohon periksa tanggal-tanggal Anda di Jepang',
    subjectWithDate: (date) => `Peraturan berubah: kembali ke Jepang paling lambat ${date}`,
    title: 'Peraturan berubah, dan tanggal Anda ikut berubah',
    intro:
      'Tidak ada yang mengubah data yang Anda isi. Peraturannya berubah, dan kami menghitung lagi tanggal-tanggal Anda.',
    moved: 'Yang berubah',
    whoseMoved: (name) => `Yang berubah bagi ${name}`,
    fromTo: (before, now) => `${before} → ${now}`,
    isNew: (date) => `baru: ${date}`,
    isGone: (date) => `tidak berlaku lagi (sebelumnya ${date})`,
    why: 'Alasannya',
    rule: (id, sentence, article, url) => `${sentence} (aturan ${id}, ${article}: ${url})`,
    whatToDo: 'Yang dapat Anda lakukan sekarang',
    compare:
      'Bandingkan penerbangan, cuti kerja, dan janji Anda dengan tanggal-tanggal baru. Jika ada yang tidak cocok lagi, ubahlah sekarang.',
    ask: 'Jika sebuah tanggal menjadi terlalu dekat, tanyakan hari ini kepada Imigrasi Jepang apa yang masih mungkin, atau, di luar negeri, kepada kedutaan besar atau konsulat Jepang terdekat.',
  },
  erased: {
    subject: 'Semua data tentang Anda sudah dihapus',
    title: 'Kami sudah menghapus semua data tentang Anda',
    what: (date) =>
      `Pada ${date} pendaftaran Anda di sini dihapus. Email ini adalah tanda buktinya, dan email yang terakhir.`,
    deleted: [
      'Nama, alamat, bahasa, zona waktu, dan pengaturan Anda.',
      'Status, tanggal, perjalanan, dan izin semua orang yang Anda daftarkan.',
      'Jawaban Anda, dan daftar email yang sudah kami kirim atau kami janjikan.',
      'Halaman Anda sendiri, dan setiap tautan ke sana. Kalender yang berlangganan tanggal Anda tidak menerima apa-apa lagi; mohon hapus langganannya di sana.',
    ],
    remains: 'Yang masih ada',
    remaining: [
      'Alamat ini, sampai email ini dikirim. Setelah itu alamat ini juga dihapus.',
      'Salinan cadangan seluruh basis data, yang tidak dibaca siapa pun. Dalam 7 hari, data Anda juga hilang dari sana.',
      'Jika salah satu alamat Anda dilaporkan kepada kami sebagai alamat yang tidak menginginkan email: sebuah kode yang dihitung dari alamat itu (hash). Alamatnya tidak dapat dibaca dari kode itu; kode itu hanya mencegah kami mengirim email lagi ke sana.',
    ],
    emptyEntry: (employer) =>
      `Sebuah data kosong dengan nomor yang diberikan ${employer} kepada Anda, agar daftar berikutnya tidak mendaftarkan Anda lagi. Tidak ada isi lain.`,
    datesStay:
      'Tanggal-tanggal menurut peraturan tidak berubah. Mulai sekarang tidak ada yang mengingatkan Anda: mohon Anda perhatikan sendiri.',
    again: 'Apakah Anda ingin pengingat lagi? Anda dapat mendaftar kapan saja, seperti pertama kali.',
    button: 'Daftar lagi',
  },
};
