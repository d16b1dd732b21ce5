import type { DepartureWords, ReentryWords } from '../section-words';
import { buttons } from './buttons';

const left = (days: number): string => `${days} hari lagi`;

/** Coming back to Japan, in Indonesian. */
export const reentry: ReentryWords = {
  returnSubject: (date, days) =>
    days > 0
      ? `${left(days)}: kembali ke Jepang paling lambat ${date}`
      : `Hari ini hari terakhir: kembali ke Jepang pada ${date}`,
  returnTitle: (days) =>
    days > 0 ? 'Kembali ke Jepang tepat waktu' : 'Hari ini hari terakhir untuk kembali ke Jepang',
  aim: (stayEnds, limit) =>
    `Masa izin tinggal Anda berakhir pada ${stayEnds}. Karena Anda mengajukan permohonan sebelum tanggal itu, izin Anda untuk kembali tampaknya berlanjut paling lambat sampai ${limit} (masa khusus, 特例期間), tetapi izin itu berakhir tepat pada hari permohonan Anda diputuskan. Karena itu, usahakan kembali paling lambat ${stayEnds}.`,
  planFlight: (date) => `Rencanakan penerbangan Anda agar tiba di Jepang paling lambat ${date}.`,
  bookFlight: (date) => `Pesan penerbangan Anda sekarang, jika belum, dan tibalah di Jepang paling lambat ${date}.`,
  flyNow: (date) =>
    `Terbanglah kembali ke Jepang sekarang. Penerbangan yang tertunda atau dibatalkan tidak mengubah hari terakhir, ${date}.`,
  landToday: (date) =>
    `Ambil penerbangan berikutnya yang tiba di Jepang tepat waktu. Pemeriksaan pendaratan (上陸審査) harus sudah selesai sebelum pukul 24.00 waktu Jepang pada ${date}.`,
  notExtendable:
    'Izin masuk kembali khusus (みなし再入国許可) tidak dapat diperpanjang dari luar negeri: tidak di kedutaan besar, tidak secara online, dan tidak dengan alasan apa pun. Izin itu juga tidak dapat diganti dengan izin masuk kembali (再入国許可) di luar negeri.',
  extendable: (until, years) =>
    `Jika Anda terhalang kembali karena hal di luar kemampuan Anda, misalnya sakit: kedutaan besar atau konsulat Jepang dapat memperpanjang izin masuk kembali (再入国許可), tetapi hanya selama izin itu masih berlaku. Jadi ajukan di sana sebelum ${until} berakhir. Perpanjangan paling lama satu tahun, tidak pernah melebihi ${years} tahun sejak hari izin itu mulai berlaku, dan tidak pernah melebihi masa izin tinggal Anda. Bawalah paspor, kartu izin tinggal, dan bukti alasannya.`,
  stayNotRenewedAbroad: (date) =>
    `Masa izin tinggal (在留期間) Anda sendiri berakhir pada ${date}, dan tidak ada cara untuk memperpanjangnya dari luar negeri. Masa itu hanya dapat diperpanjang di Jepang, dengan mengajukan permohonan pada atau sebelum hari itu. Jadi kembalilah cukup awal untuk mengajukannya.`,
  askMission: (date) =>
    `Jika Anda tidak dapat kembali tepat waktu, tanyakan kepada kedutaan besar atau konsulat Jepang sebelum ${date} apakah dokumen perjalanan pengungsi (難民旅行証明書) Anda dapat diperpanjang.`,
  carry: (papers) => `Bawalah ${papers}. Jika paspor Anda baru, bawa juga paspor yang lama.`,
  papers: {
    card: 'paspor dan kartu izin tinggal (在留カード) Anda',
    certificate: 'paspor dan sertifikat penduduk tetap khusus (特別永住者証明書) Anda',
    passport: 'paspor Anda',
    permit: 'paspor Anda yang memuat izin masuk kembali (再入国許可), dan kartu izin tinggal (在留カード) Anda',
    'travel-document': 'dokumen perjalanan pengungsi (難民旅行証明書) dan kartu izin tinggal (在留カード) Anda',
  },
  pressBack: `Setelah Anda kembali, tekan “${buttons.back}” di halaman Anda sendiri, maka email ini berhenti.`,
  lost: {
    status: (date) =>
      `Jika Anda belum kembali sampai akhir ${date}, status izin tinggal (在留資格) Anda berakhir, meskipun kartu Anda menunjukkan tanggal yang lebih lambat. Untuk tinggal di Jepang lagi, Anda memerlukan visa baru, biasanya dengan sertifikat kelayakan (在留資格認定証明書) yang baru.`,
    'permanent-residence': (date) =>
      `Jika Anda belum kembali sampai akhir ${date}, status penduduk tetap (永住者) Anda berakhir. Sertifikat kelayakan (在留資格認定証明書) tidak mengembalikannya: biasanya Anda harus mulai lagi dengan status lain.`,
    'special-permanent-residence': (date) =>
      `Jika Anda belum kembali sampai akhir ${date}, status Anda sebagai penduduk tetap khusus (特別永住者) hilang.`,
  },
  continuationSubject: (date, days) =>
    days > 0
      ? `${left(days)}, ${date}: batas kembali, lebih awal jika ada keputusan`
      : `Hari ini, ${date}, hari terakhir: kembali sebelum 24.00 waktu Jepang`,
  continuationTitle: 'Hari paling akhir untuk kembali sudah dekat, dan bisa datang lebih cepat',
  continuation: (stayEnded, limit) =>
    `Masa izin tinggal Anda berakhir pada ${stayEnded}. Izin Anda untuk kembali tampaknya berlanjut hanya karena permohonan Anda belum diputuskan, dan paling lambat sampai ${limit} (masa khusus, 特例期間).`,
  voidOnDecision:
    'Tidak berlaku lagi begitu ada keputusan: pada hari permohonan Anda diputuskan, masa ini langsung berakhir, juga jika Anda sedang di luar negeri dan juga jika hari itu lebih awal.',
  finishInJapan: (date) =>
    `Permohonan Anda harus diselesaikan di Jepang, dan kartu baru diterima di sana, paling lambat ${date}.`,
  decided:
    'Jika Anda mendengar ada keputusan, masukkan di halaman Anda sendiri hari ini juga: hari terakhirnya mungkin sudah berubah.',
  passedSubject: (date) => `Hari terakhir ${date}: apakah Anda sudah kembali ke Jepang?`,
  passedTitle: 'Hari terakhir untuk kembali ke Jepang sudah lewat',
  passedBack: `Jika Anda sudah kembali: tekan “${buttons.back}” di halaman Anda sendiri, maka email ini berhenti.`,
  passedAway:
    'Jika Anda masih di luar negeri: menurut tanggal-tanggal ini, izin Anda untuk kembali sudah berakhir. Sebelum terbang, cari tahu dahulu keadaan izin Anda. Anda dapat bertanya ke tempat-tempat berikut:',
  passedSteps: [
    'Telepon Imigrasi Jepang dan sampaikan hari Anda berangkat, status izin tinggal Anda, dan alasan keterlambatan Anda. Nomornya ada di akhir email ini.',
    'Tanyakan kepada kedutaan besar atau konsulat Jepang terdekat visa apa yang Anda perlukan sekarang.',
    'Simpan setiap surat yang menunjukkan mengapa Anda tidak dapat kembali: surat keterangan dokter, pembatalan penerbangan, penutupan perbatasan.',
    'Kartu izin tinggal (在留カード) yang sudah tidak berlaku harus dikirim kembali kepada Imigrasi Jepang dalam 14 hari.',
    'Beri tahu perusahaan atau sekolah Anda. Jangan bekerja di Jepang sampai Imigrasi memastikan status Anda.',
  ],
  backSubject: (date) => `Apakah Anda sudah kembali ke Jepang? Rencana Anda: ${date}`,
  backTitle: 'Apakah Anda sudah kembali ke Jepang?',
  backPlanned: (date) => `Anda berencana kembali pada ${date}.`,
  backYes: `Jika Anda sudah kembali: tekan “${buttons.back}” di halaman Anda sendiri. Cukup satu kali tekan, dan email tentang perjalanan ini berhenti.`,
  backNo:
    'Jika Anda masih di luar negeri: masukkan hari kembali yang baru di sana, dan kami memeriksanya terhadap hari terakhir.',
  backButton: 'Jawab di halaman saya sendiri',
  yearlySubject: (date) => `Tidak perlu apa-apa: hari terakhir kembali ke Jepang ${date}`,
  yearlyTitle: 'Data Anda masih kami simpan. Tidak ada yang perlu dilakukan.',
  yearly:
    'Selama Anda lama berada di luar negeri, setahun sekali kami mengirim email untuk memberi tahu bahwa pengingat Anda masih aktif. Jika rencana, paspor, atau alamat email Anda berubah, mohon ubah juga di halaman Anda sendiri.',
};

/** Before leaving Japan, in Indonesian. */
export const departure: DepartureWords = {
  subject: (date, days) =>
    days > 0
      ? `${left(days)} Anda berangkat, ${date}: centang “keluar sementara”`
      : `Anda berangkat ${date}: centang “keluar sementara”`,
  subjectPermit: (date, days) =>
    days > 0
      ? `${left(days)} Anda berangkat, ${date}: urus dulu izin masuk kembali`
      : `Anda berangkat ${date}: urus dulu izin masuk kembali`,
  title: 'Sebelum Anda meninggalkan Jepang',
  permitTitle: 'Urus dahulu izin masuk kembali (再入国許可)',
  permitApply: (date) =>
    `Untuk perjalanan ini Anda tampaknya memerlukan izin masuk kembali (再入国許可). Ajukan di kantor imigrasi daerah (地方出入国在留管理局) di wilayah tempat tinggal Anda, pada hari kerja sebelum Anda berangkat pada ${date}. Bawalah paspor dan kartu izin tinggal Anda. Izin ini sering diberikan pada hari yang sama.`,
  returnsTooLate: (returns, limit) =>
    `Anda berencana kembali pada ${returns}. Tanpa izin masuk kembali, hari terakhir untuk kembali tampaknya ${limit}.`,
  permitNotAbroad:
    'Izin masuk kembali tidak dapat diperoleh setelah keluar dari Jepang: tidak di kedutaan besar dan tidak secara online.',
  beforeTitle: 'Saat Anda berangkat',
  tick: 'Pada kartu keberangkatan bagi orang yang akan kembali (kartu ED untuk masuk kembali, 再入国用EDカード), centang “keluar sementara, dan akan masuk kembali” (一時的な出国であり、再入国する予定です). Tanpa centang itu, status izin tinggal Anda berakhir saat Anda berangkat, dan izin masuk kembali khusus (みなし再入国許可) hilang.',
  show: (papers) =>
    `Bawalah ${papers}, dan tunjukkan kepada petugas pemeriksa imigrasi. Anda memerlukannya untuk kembali.`,
  gates: 'Gerbang otomatis tidak menggantikan kartu itu: isilah, dan serahkan juga di sana.',
  otherwise:
    'Orang yang berangkat tanpa izin masuk kembali dan tanpa menyatakan akan kembali, kehilangan status izin tinggal (在留資格) pada hari itu.',
};
