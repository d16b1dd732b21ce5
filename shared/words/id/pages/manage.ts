import type { ManagePageWords } from '../../manage-page-words';
import { buttons } from '../buttons';

/** The pages behind one's own page, in Indonesian. */
export const manage: ManagePageWords = {
  ownPage: 'Kembali ke tanggal-tanggal Anda',
  doors: {
    title: 'Hal-hal lain',
    groups: {
      change: 'Ubah sesuatu',
      letters: 'Email',
      take: 'Bawa bersama Anda',
      leave: 'Berhenti atau hapus',
    },
    family: { label: 'Keluarga', text: 'Lihat siapa yang terdaftar, tambahkan orang, atau keluarkan seseorang.' },
    settings: {
      label: 'Email: alamat, bahasa, tempat, jam',
      text: 'Ke mana email kami dikirim, dalam bahasa apa, pukul berapa, dan seberapa awal dimulai.',
    },
    calendar: {
      label: 'Kalender',
      text: 'Lihat tanggal-tanggal ini di kalender ponsel Anda. Jika tanggal Anda berubah, kalendernya ikut berubah.',
    },
    card: {
      label: 'Kartu untuk loket',
      text: 'Halaman kecil untuk dicetak atau ditunjukkan di bandara, dalam bahasa Anda dan bahasa Jepang.',
    },
    data: { label: 'Unduh data saya', text: 'Satu berkas berisi semua yang kami simpan tentang pendaftaran ini.' },
    notMe: {
      label: 'Ini bukan saya',
      text: 'Anda tidak tahu ini tentang apa? Kami berhenti mengirim email ke alamat ini.',
    },
    erase: {
      label: 'Hapus semuanya',
      text: 'Kami menghapus semua yang kami simpan tentang Anda. Ini tidak dapat dibatalkan.',
    },
  },
  change: {
    title: 'Ubah data Anda',
    titleOf: (name) => `Ubah data ${name}`,
    text: 'Perbaiki yang sudah berubah: tanggal, kartu, izin. Kami menghitung semuanya lagi dan mengirim email kepada Anda.',
    noTrip: 'Tidak ada rencana perjalanan? Kosongkan saja kedua tanggalnya.',
    button: 'Simpan data ini',
    door: 'Ubah tanggal, kartu, izin, atau status',
    doorOf: (name) => `Ubah data ${name}`,
  },
  trip: {
    title: 'Perjalanan lain',
    titleOf: (name) => `Perjalanan lain ${name}`,
    text: 'Yang kami ketahui tentang kartu izin tinggal tetap sama. Kami hanya memerlukan tanggal-tanggal baru.',
    permit:
      'Izin masuk kembali yang kami ketahui tetap seperti semula. Jika Anda memiliki yang baru, perbaikilah sesudahnya di “Ubah”.',
    button: 'Simpan perjalanan ini',
    door: 'Rencanakan perjalanan lain',
  },
  family: {
    title: 'Keluarga',
    text: 'Semua email dikirim ke satu alamat dan menyebut nama setiap orang. Paling banyak delapan orang.',
    away: (from) => `Di luar Jepang sejak ${from}`,
    leaves: (on) => `Meninggalkan Jepang pada ${on}`,
    inJapan: 'Di Jepang; tidak ada rencana perjalanan',
    change: (name) => `Ubah data ${name}`,
    remove: (name) => `Keluarkan ${name}`,
    add: {
      title: 'Tambahkan orang',
      text: 'Seseorang yang juga tinggal di Jepang, dan emailnya sebaiknya datang ke alamat yang sama.',
      button: 'Tambahkan orang ini',
    },
    full: 'Delapan orang sudah terdaftar di sini, dan itu yang paling banyak. Untuk lebih dari itu, daftarlah lagi dengan alamat lain.',
    label: {
      short: 'Nama',
      label: 'Bagaimana Anda menyebut orang ini?',
      hint: 'Email kami memakai nama ini, misalnya “Mai” atau “anak saya”.',
    },
    removal: {
      title: (name) => `Keluarkan ${name}?`,
      text: (name) =>
        `Tidak ada lagi email tentang ${name}, dan kami menghapus apa yang Anda beri tahukan tentang ${name}. Tanggal-tanggal menurut peraturan tidak berubah.`,
      button: (name) => `Ya, keluarkan ${name}`,
      keep: 'Tidak, jangan ubah apa pun',
    },
  },
  settings: {
    title: 'Email Anda',
    text: 'Ke mana dikirim, dalam bahasa apa, kapan, dan seberapa awal.',
    place: {
      title: 'Di mana Anda berada',
      text: 'Apakah Anda bepergian, atau zona waktu Anda berubah? Dengan tempat yang benar, email datang pada jam yang tepat di sana, dan setiap halaman menunjukkan jam di tempat itu di samping jam Jepang.',
      button: 'Pakai tempat ini',
      now: (place, time) => `Saat ini: ${place}, di sana sekarang pukul ${time}.`,
    },
    letters: {
      title: 'Kapan email datang',
      text: 'Semua email datang pada jam yang sama.',
      hour: { short: 'Jam', label: 'Pukul berapa?', hint: 'Menurut jam di tempat di atas.' },
      lead: {
        short: 'Seberapa awal',
        label: 'Seberapa awal pengingat sebaiknya dimulai?',
        hint: 'Hapus centang yang tidak Anda perlukan.',
      },
      days: (days) => `${days} hari sebelumnya`,
      always: 'Yang ini selalu datang: 7 hari, 3 hari, dan 1 hari sebelumnya, dan pada harinya sendiri.',
      button: 'Simpan ini',
    },
    contact: {
      title: 'Nama dan bahasa',
      text: 'Cara kami menyapa Anda, dan bahasa email serta halaman.',
      button: 'Simpan ini',
    },
    address: {
      title: 'Alamat email',
      text: 'Kami mengirim satu email ke alamat baru. Pengingat tetap dikirim ke alamat lama sampai Anda menekan tombol di email itu.',
      now: (email) => `Email dikirim ke ${email}.`,
      field: { short: 'Alamat baru', label: 'Alamat email baru' },
      asked: (email) =>
        `Kami sudah mengirim email ke ${email}. Buka email itu dan tekan tombolnya; sampai saat itu tidak ada yang berubah.`,
      button: 'Kirim email ke alamat baru',
    },
    second: {
      title: 'Alamat kedua',
      text: 'Kami mengirim email ke sana jika email ke alamat pertama kembali kepada kami, agar tidak ada pengingat yang hilang: alamat lain milik Anda, atau alamat orang yang Anda percaya. Siapa pun yang menerima email dari kami dapat membuka halaman ini.',
      now: (email) => `Jika email ke alamat pertama kembali kepada kami, email dikirim ke ${email}.`,
      none: 'Tidak ada alamat kedua.',
      field: { short: 'Alamat kedua', label: 'Alamat email kedua' },
      asked: (email) =>
        `Kami sudah mengirim email ke ${email}. Alamat itu berlaku setelah tombol di email itu ditekan.`,
      button: 'Kirim email ke alamat kedua',
      drop: 'Hapus alamat kedua',
    },
  },
  confirmAddress: {
    title: 'Apakah alamat ini benar?',
    first: (email) =>
      `Mulai sekarang, pengingat tentang kembali ke Jepang akan dikirim ke ${email}, bukan lagi ke alamat lama.`,
    second: (email) =>
      `Jika email ke alamat pertama kembali kepada kami, pengingat tentang kembali ke Jepang akan dikirim ke ${email}.`,
    button: 'Ya, pakai alamat ini',
    notYou:
      'Jika Anda tidak menduga hal ini, jangan lakukan apa-apa. Alamat ini lalu tidak dipakai, dan kami tidak mengirim email lagi ke sini tentang hal ini.',
    confirmed: 'Alamat ini sudah dikonfirmasi',
    dead: {
      title: 'Tautan ini tidak berlaku lagi',
      text: 'Tautan ini mungkin sudah terlalu lama, atau sudah diganti dengan yang lebih baru. Buka halaman Anda sendiri dari salah satu email kami, pilih “Email”, dan isi lagi alamatnya.',
      button: 'Kirim tautan ke halaman saya sendiri',
    },
  },
  calendar: {
    title: 'Tanggal-tanggal Anda di kalender Anda',
    text: 'Kalender Anda lalu menunjukkan hari terakhir untuk kembali dan setiap tanggal penting lainnya, dengan alarm sebelumnya.',
    subscribe: {
      title: 'Berlangganan: tanggal yang berubah sendiri',
      text: 'Kalender Anda bertanya lagi kepada kami setiap beberapa jam. Jika Anda mengubah tanggal, atau memberi tahu bahwa Anda sudah kembali, kalendernya ikut berubah.',
      button: 'Berlangganan di ponsel ini',
      address: 'Alamat kalender Anda',
      secret:
        'Siapa pun yang memiliki alamat ini melihat tanggal-tanggal ini, tetapi tidak dapat mengubah apa pun. Jika Anda menghentikan email, mengubah alamat email, atau menghapus semuanya, alamat ini tidak berfungsi lagi.',
    },
    how: 'Jika tombolnya tidak bereaksi',
    programs: [
      {
        name: 'iPhone',
        steps: [
          'Salin alamat di atas.',
          'Buka Kalender, tekan “Kalender”, lalu “Tambah Kalender”, lalu “Tambah Kalender Langganan”.',
          'Tempelkan alamatnya dan tekan “Berlangganan”.',
        ],
      },
      {
        name: 'Android, Google Kalender',
        steps: [
          'Di komputer, buka calendar.google.com dengan akun ponsel Anda.',
          'Di samping “Kalender lain” tekan +, lalu “Dari URL”, dan tempelkan alamatnya.',
          'Setelah itu, tanggal-tanggalnya muncul di ponsel Anda. Google bertanya lagi kepada kami kira-kira sekali sehari.',
        ],
      },
      {
        name: 'Outlook',
        steps: [
          'Buka kalender di outlook.com dan tekan “Tambahkan kalender”.',
          'Pilih “Berlangganan dari web” dan tempelkan alamatnya.',
        ],
      },
    ],
    file: {
      title: 'Atau ambil berkas',
      text: 'Berkas berisi tanggal-tanggal hari ini. Isinya tidak ikut berubah jika tanggal Anda berubah.',
      button: 'Unduh berkas kalender',
    },
  },
  start: {
    title: 'Mulai lagi pengingat Anda?',
    text: 'Semua yang Anda isi masih ada di sini. Tekan tombolnya, dan email berlanjut mulai hari ini.',
    kept: (date) => `Kami menyimpannya sampai ${date}.`,
    button: buttons.startAgain,
  },
  notMe: {
    title: 'Apakah ini sampai kepada orang yang salah?',
    text: 'Jika ya, kami mohon maaf. Tekan tombolnya, dan kami tidak mengirim email lagi ke alamat ini tentang hal ini.',
    erased: 'Semua yang diisi dengan alamat ini langsung dihapus.',
    employerSees: (employer) =>
      `${employer} memberikan alamat ini kepada kami. Yang akan terlihat di sana hanyalah bahwa alamat ini tidak sampai kepada orang yang benar.`,
    button: 'Ya, ini bukan saya',
    keep: 'Ini saya, buka halaman saya',
  },
  erase: {
    title: 'Hapus semuanya?',
    text: 'Ini tidak dapat dibatalkan. Menekan tombol ini menghapus:',
    what: [
      'nama, alamat email, dan pengaturan Anda',
      'data semua orang yang terdaftar di sini: status, tanggal, perjalanan, izin',
      'yang sudah Anda centang dan jawab, dan daftar email yang kami kirim',
      'setiap pengingat yang akan datang, tautan Anda, dan langganan kalender Anda',
    ],
    receipt:
      'Satu email terakhir menegaskan bahwa semuanya sudah dihapus. Alamat Anda disimpan sampai email itu dikirim, lalu dihapus juga.',
    proof: 'Tanggal-tanggal menurut peraturan tetap sama: mohon Anda perhatikan sendiri.',
    download: 'Unduh dahulu data saya',
    button: 'Hapus semuanya sekarang',
    keep: 'Tidak, simpan semuanya',
    employer: (employer) =>
      `${employer} mendaftarkan Anda. Sebuah data kosong dengan nomor yang diberikan ${employer} kepada Anda tetap ada, agar daftar berikutnya tidak mendaftarkan Anda lagi. Tidak ada isi lain.`,
  },
  gone: {
    erased: {
      title: 'Semuanya sudah dihapus',
      text: 'Satu email terakhir menegaskannya. Setelah itu kami tidak mengetahui apa-apa lagi tentang Anda, dan tautan Anda tidak berfungsi lagi.',
    },
    'not-me': {
      title: 'Terima kasih sudah memberi tahu kami',
      text: 'Kami tidak mengirim email lagi ke alamat ini tentang hal ini. Tidak ada lagi yang perlu Anda lakukan.',
    },
    again: 'Daftar lagi',
  },
};
