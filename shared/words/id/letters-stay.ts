import type { CardWords, StayWords } from '../section-words';

const left = (days: number): string => `${days} hari lagi`;

/** The period of stay, in Indonesian. */
export const stay: StayWords = {
  opensSubject: (date) => `Dapat diajukan sekarang: masa izin tinggal Anda berakhir ${date}`,
  opensTitle: 'Anda sekarang dapat mengajukan perpanjangan masa izin tinggal',
  opens: (date) =>
    `Masa izin tinggal (在留期間) Anda berakhir pada ${date}. Imigrasi Jepang biasanya menerima permohonan perpanjangan mulai sekitar tiga bulan sebelumnya, yaitu kira-kira sekarang.`,
  endSubject: (date, days) =>
    days > 0
      ? `${left(days)}: masa izin tinggal Anda berakhir pada ${date}`
      : `Hari ini, ${date}, masa izin tinggal Anda berakhir`,
  endTitle: (days) =>
    days > 0 ? 'Masa izin tinggal Anda segera berakhir' : 'Masa izin tinggal Anda berakhir hari ini',
  apply: (date) =>
    `Ajukan perpanjangan masa izin tinggal (在留期間更新) di kantor imigrasi daerah (地方出入国在留管理局) di wilayah tempat tinggal Anda, atau secara online jika Anda sudah terdaftar untuk itu, paling lambat ${date}. Jika Anda sudah mengajukannya, masukkan di halaman Anda sendiri.`,
  papers: 'Mintalah sejak awal surat-surat yang harus diberikan oleh perusahaan, sekolah, atau keluarga Anda.',
  onlyInJapan: 'Anda harus berada di Jepang saat mengajukan. Permohonan tidak dapat diajukan dari luar negeri.',
  away: (date) =>
    `Anda tampaknya sedang di luar negeri: kembalilah cukup awal agar dapat mengajukan di Jepang paling lambat ${date}.`,
  pending: {
    renewal: (filed) => `Anda mengajukan perpanjangan masa izin tinggal pada ${filed}.`,
    change: (filed) => `Anda mengajukan perubahan status izin tinggal (在留資格変更) pada ${filed}.`,
    'permanent-residence': (filed) =>
      `Anda mengajukan izin tinggal tetap (永住許可) pada ${filed}. Permohonan itu saja tidak membuat masa tinggal Anda berlanjut: ajukan juga perpanjangan masa izin tinggal sebelum masa itu berakhir.`,
  },
  continues: (date) =>
    `Selama permohonan itu belum diputuskan, Anda boleh tinggal di Jepang sampai ada keputusan, dan paling lambat sampai ${date} (masa khusus, 特例期間). Kartu baru harus sudah diterima sebelum itu.`,
  applied:
    'Simpan tanda terima permohonan, dan perhatikan surat atau email dari Imigrasi Jepang yang memberi tahu langkah selanjutnya. Jika ada keputusan, masukkan di halaman Anda sendiri.',
  otherwise:
    'Tinggal setelah hari itu tanpa mengajukan permohonan adalah tinggal melebihi izin (不法残留). Hal itu dapat berujung pada deportasi. Jika Anda di luar negeri, izin untuk kembali berakhir bersama masa izin tinggal.',
  otherwiseWaiting: (date) =>
    `Jika permohonan tidak selesai paling lambat ${date}, tetap tinggal setelah itu adalah tinggal melebihi izin (不法残留), meskipun belum ada keputusan. Hal itu dapat berujung pada deportasi.`,
  passedSubject: (date) => `Sudahkah masa izin tinggal diperpanjang? Berakhir ${date}`,
  passedTitle: 'Apakah masa izin tinggal Anda sudah diperpanjang?',
  passed: (date) => `Masa izin tinggal yang kami ketahui berakhir pada ${date}.`,
  renewed:
    'Jika sudah diperpanjang: mohon masukkan tanggal baru di halaman Anda sendiri, agar kami dapat mengingatkan Anda lagi.',
  waiting:
    'Jika Anda mengajukan permohonan sebelum hari itu dan sedang menunggu: masukkan permohonan itu di halaman Anda sendiri. Biasanya Anda boleh tinggal sampai ada keputusan, paling lama dua bulan.',
  neither: 'Jika bukan keduanya: teleponlah Imigrasi Jepang hari ini juga. Nomornya ada di akhir email ini.',
  button: 'Masukkan tanggal baru',
};

/** The residence card, in Indonesian. */
export const card: CardWords = {
  names: { card: 'kartu izin tinggal', certificate: 'sertifikat' },
  opensSubject: (paper, date) => `Anda dapat segera memperbarui ${paper}; berakhir ${date}`,
  opensTitle: (paper) => `Anda dapat segera memperbarui ${paper} Anda`,
  opens: (date) =>
    `Masa berlakunya berakhir pada ${date}. Waktu untuk memperbaruinya dimulai kira-kira sekarang; beberapa loket menyebut dua bulan sebelumnya, jadi tanyakan dahulu. Mohon selesaikan sebulan sebelum masa berlakunya berakhir.`,
  endSubject: (paper, date, days) =>
    days > 0 ? `${left(days)}: perbarui ${paper} paling lambat ${date}` : `Hari ini, ${date}, ${paper} Anda berakhir`,
  endTitle: (paper, days) => (days > 0 ? `Segera berakhir: ${paper} Anda` : `Berakhir hari ini: ${paper} Anda`),
  where: {
    card: 'Perbarui kartu izin tinggal (在留カード) di kantor imigrasi daerah (地方出入国在留管理局) di wilayah tempat tinggal Anda. Biasanya gratis dan selesai pada hari yang sama. Bawalah paspor, kartu itu, dan pasfoto.',
    certificate:
      'Perbarui sertifikat penduduk tetap khusus (特別永住者証明書) Anda di kantor kota, distrik, atau kota kecil (市区町村) tempat Anda tinggal.',
  },
  early:
    'Jika pada bulan-bulan itu Anda berada di luar negeri karena alasan yang tidak dapat dihindari, Anda boleh mengajukan lebih awal. Bawalah bukti, misalnya surat perintah penugasan.',
  onlyInJapan: (paper) => `Pembaruan ${paper} hanya dapat dilakukan di Jepang.`,
  otherwise: (paper) =>
    `Status Anda tidak berakhir bersama ${paper}. Namun, tidak memperbaruinya tepat waktu dapat dikenai hukuman, tanpa ${paper} yang masih berlaku Anda tidak dapat berangkat dengan izin masuk kembali khusus (みなし再入国許可), dan maskapai dapat menolak Anda naik pesawat jika masa berlakunya sudah habis.`,
  passedSubject: (paper, date) => `Sudahkah ${paper} diperbarui? Berakhir pada ${date}`,
  passedTitle: (paper) => `Sudahkah ${paper} Anda diperbarui?`,
  passed: (paper, date) => `Menurut data kami, masa berlaku ${paper} Anda berakhir pada ${date}.`,
  renewed:
    'Jika sudah diperbarui: mohon masukkan tanggal baru di halaman Anda sendiri, agar kami dapat mengingatkan Anda lagi.',
  notRenewed:
    'Jika belum: segera perbarui jika Anda berada di Jepang, atau begitu Anda kembali jika Anda di luar negeri. Status Anda tidak berakhir bersamanya.',
  button: 'Masukkan tanggal baru',
};
