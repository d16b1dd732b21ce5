import type { CheckMailWords, ConfirmPageWords, FormWords } from '../../page-words';
import { buttons } from '../buttons';

/** The form, and the pages that follow it, in Indonesian. */
export const form: FormWords = {
  title: 'Meninggalkan Jepang untuk sementara? Kembalilah tepat waktu.',
  text: 'Orang yang kembali terlambat satu hari saja kehilangan status izin tinggalnya, walaupun kartu izin tinggalnya mencantumkan tanggal yang lebih jauh. Beri tahu kami tanggal-tanggal Anda, dan lihatlah hari terakhir untuk kembali.',
  points: [
    'Periksa tanpa mendaftar: jawabannya muncul sambil Anda mengetik',
    'Tanpa akun, dan tanpa nomor kartu atau nomor paspor',
    'Jika Anda mau, kami mengirim email sebelum setiap hari yang penting',
  ],
  sections: {
    trip: 'Perjalanan Anda',
    stay: 'Izin tinggal Anda di Jepang',
    more: 'Hal lain yang penting bagi Anda',
    contact: 'Ke mana kami mengirim email',
  },
  fields: {
    departs: {
      short: 'Keberangkatan',
      label: 'Kapan Anda meninggalkan Jepang, atau kapan Anda berangkat?',
      hint: 'Hari pemeriksaan keberangkatan. Untuk penerbangan tepat setelah tengah malam, ini bisa hari sebelumnya.',
    },
    returns: {
      short: 'Rencana kembali',
      label: 'Kapan Anda berencana kembali?',
      hint: 'Kosongkan jika Anda belum tahu.',
    },
    status: {
      short: 'Status izin tinggal',
      label: 'Status izin tinggal (在留資格)',
      hint: 'Seperti yang tercetak pada kartu izin tinggal Anda.',
    },
    grant: {
      short: 'Masa yang diberikan',
      label: 'Berapa lama masa izin tinggal yang diberikan kepada Anda?',
      hint: 'Seluruh masa pada kartu Anda, misalnya “5 tahun”, bukan sisanya. Penduduk tetap dapat melewati ini.',
    },
    stayEnds: {
      short: 'Akhir masa izin tinggal',
      label: 'Kapan masa izin tinggal (在留期間) Anda berakhir?',
      hint: 'Tercetak pada kartu izin tinggal Anda. Penduduk tetap mengosongkan ini.',
    },
    cardEnds: {
      short: 'Akhir kartu',
      label: 'Kapan kartu izin tinggal (在留カード) Anda berakhir?',
      hint: 'Tercetak pada kartu, sering kali hari yang sama.',
    },
    pending: { short: 'Permohonan', label: 'Apakah Anda sudah mengajukan sesuatu yang belum diputuskan?' },
    pendingFiled: { short: 'Hari permohonan', label: 'Kapan Anda mengajukannya?' },
    permit: {
      short: 'Izin masuk kembali',
      label: 'Apakah Anda memegang izin masuk kembali (再入国許可)?',
      hint: 'Stiker di paspor Anda, yang Anda ajukan dan bayar. Kebanyakan orang berangkat dengan izin masuk kembali khusus dan tidak memilikinya.',
    },
    birthDate: {
      short: 'Tanggal lahir',
      label: 'Jika yang bepergian belum berumur 16 tahun: kapan ia lahir?',
      hint: 'Kartu anak berakhir paling lambat pada ulang tahun keenam belas. Yang lain mengosongkan ini.',
    },
    declaresReturn: {
      short: 'Akan kembali',
      label: 'Apakah Anda bermaksud kembali ke Jepang?',
      hint: 'Jika ya, centang “keluar sementara” pada kartu di pemeriksaan keberangkatan. Orang yang berangkat tanpa mencentangnya kehilangan status izin tinggal.',
    },
    card: { short: 'Kartu izin tinggal', label: 'Apakah Anda membawa kartu izin tinggal saat berangkat?' },
    passport: { short: 'Paspor', label: 'Dengan apa Anda bepergian?' },
    passportEnds: {
      short: 'Akhir paspor',
      label: 'Sampai hari apa paspor atau dokumen itu berlaku?',
      hint: 'Diperlukan untuk dokumen perjalanan pengungsi. Untuk paspor, ini boleh dikosongkan.',
    },
    exclusions: {
      short: 'Perkara di imigrasi',
      label: 'Apakah salah satu dari ini berlaku bagi Anda?',
      hint: 'Centang yang berlaku. Kebanyakan orang tidak mencentang apa pun.',
    },
    permitEffective: { short: 'Izin berlaku mulai', label: 'Mulai hari apa izin itu berlaku?' },
    permitEnds: { short: 'Izin berlaku sampai', label: 'Sampai hari apa izin itu berlaku?' },
    email: {
      short: 'Alamat email',
      label: 'Alamat email',
      hint: 'Alamat yang dapat Anda baca di luar negeri. Kami mengirim satu email ke sana untuk meminta konfirmasi Anda.',
    },
    name: { short: 'Nama', label: 'Nama', hint: 'Cara kami menyapa Anda.' },
    language: { short: 'Bahasa', label: 'Bahasa email' },
    timeZone: {
      short: 'Tempat',
      label: 'Di mana Anda akan membacanya?',
      hint: 'Email tiba pukul sembilan pagi di sana.',
    },
  },
  choose: 'Pilih salah satu',
  grants: {
    'five-years': '5 tahun',
    'three-years': '3 tahun',
    'one-year': '1 tahun',
    'six-months': '6 bulan',
    'over-3-months': 'Masa lain yang lebih dari 3 bulan',
    '3-months-or-less': '3 bulan atau kurang',
    '30-days-or-less': '30 hari atau kurang',
    unknown: 'Saya tidak tahu',
  },
  permits: {
    none: 'Tidak, atau saya tidak tahu',
    single: 'Ya, untuk satu kali, dan belum dipakai',
    multiple: 'Ya, untuk beberapa kali',
  },
  pendings: {
    none: 'Tidak',
    renewal: 'Ya, untuk memperpanjang masa izin tinggal saya',
    change: 'Ya, untuk mengubah status izin tinggal saya',
    'permanent-residence': 'Ya, untuk izin tinggal tetap',
  },
  declaresReturns: { yes: 'Ya, saya akan kembali', no: 'Tidak, saya pergi untuk seterusnya' },
  cards: {
    held: 'Ya',
    'issued-later': 'Belum: kata Imigrasi Jepang, kartunya akan dikirim kemudian',
    missing: 'Tidak, hilang, dicuri, atau sudah dikembalikan',
    none: 'Saya tidak pernah mendapatnya',
  },
  passports: {
    valid: 'Paspor yang masih berlaku',
    expired: 'Paspor yang saat itu sudah habis masa berlakunya',
    'refugee-travel-document': 'Dokumen perjalanan pengungsi dari Jepang',
  },
  exclusions: {
    'revocation-hearing': 'Saya dipanggil untuk dengar pendapat tentang pencabutan status izin tinggal saya',
    'departure-hold':
      'Keberangkatan saya mungkin ditahan: saya didakwa dalam perkara pidana, dicari, atau dibebaskan dengan syarat',
    'detention-order': 'Ada surat perintah penahanan imigrasi (収容令書) terhadap saya',
    'supervisory-measure': 'Saya berada dalam tindakan pengawasan (監理措置) imigrasi',
    'refugee-application': 'Masa tinggal saya diberikan karena saya memohon pengakuan sebagai pengungsi',
    'designated-risk': 'Imigrasi Jepang memberi tahu bahwa saya memerlukan izin masuk kembali',
  },
  usualZones: 'Sering dipilih',
  allZones: 'Semua tempat',
  next: 'Selanjutnya kami mengirim satu email kepada Anda. Tidak ada lagi yang dikirim sampai Anda menekan tombol di email itu.',
  button: 'Kirim email konfirmasi kepada saya',
  leaveEmpty: 'Mohon biarkan isian ini kosong',
  tooQuick:
    'Anda menekan sangat cepat. Mohon lihat jawaban Anda sekali lagi, lalu tekan tombolnya lagi. Ini untuk menahan program yang mengisi formulir dengan sendirinya.',
};

export const checkMail: CheckMailWords = {
  title: 'Periksa email Anda',
  wrote: (email) => `Kami sedang mengirim email ke ${email}.`,
  press:
    'Buka email itu dan tekan tombol di halaman yang ditujunya, dalam 7 hari. Sampai saat itu tidak ada lagi yang dikirim.',
  notArrived:
    'Belum ada apa-apa setelah sepuluh menit? Lihatlah di folder spam, lalu periksa apakah alamat di atas benar.',
  mostAnHour:
    'Satu kotak surat menerima paling banyak lima email seperti ini dalam satu jam, agar tidak ada yang dapat membanjirinya. Jika kotak surat Anda sudah menerima lima, mintalah lagi satu jam kemudian:',
  understood: 'Yang terlihat dari tanggal-tanggal Anda',
  willCome: 'Setelah Anda mengonfirmasi, email berikut akan dikirim',
  noLetters:
    'Dari yang Anda isi, belum ada tanggal yang memerlukan pengingat. Anda dapat menambahkan tanggal di halaman Anda sendiri setelah mengonfirmasi.',
  stop: 'Setiap email menjelaskan cara berhenti. Jika Anda tidak mengonfirmasi dalam 7 hari, kami menghapus semua yang Anda isi.',
  wrongAddress:
    'Apakah alamatnya salah? Daftarlah lagi dengan alamat yang benar; yang salah akan terhapus dengan sendirinya.',
  again: 'Daftar lagi',
};

export const confirm: ConfirmPageWords = {
  title: 'Bolehkah kami mengingatkan Anda?',
  text: 'Seseorang, mungkin Anda, meminta kami mengirim email ke alamat ini sebelum tanggal-tanggal yang penting untuk tinggal di Jepang. Tekan tombolnya, dan pengingat pun dimulai.',
  until:
    'Jika tidak ada yang menekannya dalam 7 hari setelah pendaftaran, kami menghapus semua yang sudah diisi dan tidak mengirim email lagi.',
  button: buttons.confirm,
  notYou: 'Jika itu bukan Anda, Anda tidak perlu melakukan apa-apa. Atau beri tahu kami sekarang juga:',
};
