import { withPoints } from '../amounts';
import type { ExplainWords } from '../explain-words';

/** Why a date is what it is, and what would change it, in Indonesian. */
export const explain: ExplainWords = {
  ended: (date) => `Izin untuk kembali tampaknya sudah berakhir pada ${date}. Mohon pastikan kepada Imigrasi Jepang.`,
  plan: {
    'week-earlier': (date) =>
      `Rencanakan kembali paling lambat ${date}, seminggu lebih awal: jangan sampai satu penerbangan yang dibatalkan membuat Anda kehilangan status izin tinggal.`,
    'within-the-stay': (date) =>
      `Rencanakan kembali paling lambat ${date}, selama masa izin tinggal Anda sendiri masih berjalan: masa sesudahnya (特例期間) berakhir tepat pada hari permohonan Anda diputuskan.`,
  },
  because: (date, why) => `Hari terakhir adalah ${date}, ${why}.`,
  becausePast: (date, why) => `Hari terakhir sudah lewat, yaitu ${date}, ${why}.`,
  later: {
    'one-year': (date) =>
      `Jika hanya dihitung dari satu tahun izin masuk kembali khusus, hari terakhirnya akan jatuh pada ${date}.`,
    'two-years': (date) =>
      `Jika hanya dihitung dari dua tahun izin masuk kembali khusus, hari terakhirnya akan jatuh pada ${date}.`,
    'stay-end': (date) => `Jika hanya dihitung dari masa izin tinggal Anda, hari terakhirnya akan jatuh pada ${date}.`,
    'continuation-end': (date) =>
      `Jika hanya dihitung dari masa tinggal Anda, yang berlanjut selama permohonan Anda belum diputuskan, hari terakhirnya akan jatuh paling lambat pada ${date}.`,
    'permit-end': (date) =>
      `Jika hanya dihitung dari tanggal yang tercetak pada izin masuk kembali Anda, hari terakhirnya akan jatuh pada ${date}.`,
    decision: (date) =>
      `Jika hanya dihitung dari masa tinggal Anda, yang berakhir dengan keputusan atas permohonan Anda, hari terakhirnya akan jatuh pada ${date}.`,
    'document-end': (date) =>
      `Jika hanya dihitung dari tanggal yang tercetak pada dokumen perjalanan pengungsi Anda, hari terakhirnya akan jatuh pada ${date}.`,
  },
  changes: {
    special: (until) =>
      `Jika Anda mencentang “keluar sementara” (一時的な出国) karena Anda bermaksud kembali, izin masuk kembali khusus (みなし再入国許可) mungkin dapat berlaku sampai ${until}.`,
    permit: ({ by, until, held, untilStayEnds, fee }) =>
      `Izin masuk kembali (再入国許可) ${held ? 'baru ' : ''}yang diperoleh paling lambat ${by}, sebelum Anda berangkat, mungkin dapat berlaku sampai ${until}${untilStayEnds ? ', hari terakhir masa izin tinggal Anda' : ''}. ${fee}`,
    fee: (single, multiple, asOf) =>
      `Per ${asOf} biayanya ${withPoints(single)} yen untuk satu kali perjalanan dan ${withPoints(multiple)} yen untuk beberapa kali; mohon periksa biayanya di halaman Imigrasi Jepang.`,
    renewal: (until, opens) =>
      `Jika masa izin tinggal Anda diperpanjang sebelum Anda berangkat, yang dapat Anda ajukan ${opens === 'now' ? 'sekarang' : `mulai sekitar ${opens.from}`}, hari terakhirnya mungkin dapat mundur sampai ${until}, jika masa yang baru mencapai tanggal itu.`,
    renewalTooLate: (from) =>
      `Masa izin tinggal Anda biasanya baru dapat diperpanjang mulai sekitar ${from}, setelah hari rencana keberangkatan Anda. Tanyakan kepada Imigrasi Jepang apakah alasan Anda memungkinkan permohonan lebih awal; dengan masa izin tinggal yang lebih panjang, hari terakhirnya mungkin dapat mundur.`,
    extension: ({ by, until }) =>
      `Perpanjangan izin Anda oleh kedutaan besar atau konsulat Jepang, yang diajukan paling lambat ${by} selama izin masih berlaku dan karena alasan di luar kemampuan Anda, mungkin dapat berlaku sampai ${until}.`,
  },
  unknown: {
    stayEnds: 'Setiap izin untuk kembali berakhir paling lambat bersama masa izin tinggal.',
    grant:
      'Orang yang diberi masa tiga bulan atau kurang tidak memiliki izin masuk kembali khusus, berapa pun sisa masanya. Kami tidak menebak: tanggal yang salah dapat membuat Anda kehilangan status izin tinggal.',
    passportEnds: 'Anda kembali dengan dokumen ini, jadi hari terakhirnya adalah hari terakhir untuk kembali.',
  },
  turnTo: {
    lapsed: [
      'Sebelum terbang atau bekerja, cari tahu keadaan izin Anda: sampaikan kepada Imigrasi Jepang status izin tinggal Anda, tanggal-tanggal perjalanan Anda, dan apa yang terjadi.',
      'Jika Anda di luar negeri, tanyakan kepada kedutaan besar atau konsulat Jepang terdekat visa apa yang Anda perlukan sekarang.',
    ],
    impossible: [
      'Sebelum memesan atau membatalkan apa pun, bicaralah dengan Imigrasi Jepang, atau dengan pengacara yang memahami hukum keimigrasian.',
    ],
  },
  immigration:
    'Badan Layanan Imigrasi Jepang (出入国在留管理庁), Pusat Informasi Terpadu Penduduk Asing (外国人在留総合インフォメーションセンター): 0570-013904, dari luar negeri +81-3-5796-7112, Senin sampai Jumat pukul 8.30–17.15 waktu Jepang.',
};
