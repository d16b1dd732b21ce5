import type { NoticesPageWords } from '../../notices-page-words';
import { buttons } from '../buttons';

/** The privacy notice, the terms and the accessibility statement, in Indonesian. */
export const notices: NoticesPageWords = {
  changedOn: (date) => `Terakhir diubah pada ${date}.`,
  contact: 'Hubungi kami:',
  privacy: {
    title: 'Privasi',
    text: 'Kami hanya menyimpan apa yang Anda ketik, hanya memakainya untuk mengingatkan Anda, tidak memperlihatkannya kepada siapa pun yang tidak Anda ketahui, dan menghapusnya jika Anda meminta.',
    sections: {
      what: () => ({
        title: 'Yang kami simpan',
        text: ['Kami tidak pernah meminta nomor kartu, nomor paspor, kewarganegaraan, atau alamat rumah Anda.'],
        points: [
          'Alamat email Anda, alamat kedua jika Anda berikan, bahasa dan zona waktu Anda, dan nama Anda jika Anda berikan.',
          'Untuk setiap orang yang bepergian: status izin tinggal, tanggal masa izin tinggal dan kartu, perjalanan, izin masuk kembali, dan permohonan yang belum diputuskan. Tanggal lahir atau keadaan khusus hanya jika menurut peraturan sebuah tanggal bergantung padanya.',
          `Email apa yang kami kirim dan apakah sampai, dan apa jawaban Anda: “${buttons.back}”, “${buttons.seen}”, centang.`,
        ],
      }),
      why: () => ({
        title: 'Untuk apa',
        text: [
          'Untuk menghitung tanggal-tanggal Anda, mengirim email sebelumnya, dan menampilkan halaman Anda sendiri. Tidak untuk hal lain: tanpa iklan, tanpa statistik tentang orang, tanpa melatih program apa pun.',
        ],
      }),
      where: ({ region }) => ({
        title: 'Di mana',
        text: [
          region === 'ap-northeast-1'
            ? 'Di pusat data Amazon Web Services di Tokyo, dalam keadaan terenkripsi. Email juga dikirim dari sana. Amazon menyimpan dan mengirim untuk kami dan tidak boleh memakai data Anda.'
            : `Di pusat data Amazon Web Services di wilayah ${region}, dalam keadaan terenkripsi. Email juga dikirim dari sana. Amazon menyimpan dan mengirim untuk kami dan tidak boleh memakai data Anda.`,
        ],
      }),
      howLong: ({ days }) => ({
        title: 'Berapa lama',
        text: [],
        points: [
          `Jika Anda tidak pernah mengonfirmasi alamat Anda: ${days.unconfirmed} hari.`,
          `Setelah Anda berhenti, atau melaporkan email sebagai spam, jika Anda mendaftar sendiri: ${days.afterStop} hari.`,
          `Setelah semua tanggal Anda lewat, jika Anda mendaftar sendiri: ${days.afterLastDate} hari; setelah itu semuanya dihapus, dan email terakhir memberi tahu Anda.`,
          `Jika Anda menghapus semuanya: halaman Anda langsung hilang, dan sisanya hilang bersama email yang menegaskannya, paling lambat setelah ${days.erasing} hari.`,
          'Selain itu: selama Anda menginginkan pengingat.',
          `Di salinan cadangan data hilang setelah ${days.backups} hari lagi, dan berkas yang dikirim perusahaan setelah ${days.files} hari. Log teknis tidak menyebut nama siapa pun dan disimpan selama ${days.logs} hari.`,
          'Jika Anda melaporkan email sebagai spam, kami menyimpan kode yang dibuat dari alamat Anda, agar kami tidak pernah lagi mengirim email ke sana, siapa pun yang mendaftarkannya.',
        ],
      }),
      who: () => ({
        title: 'Siapa yang melihatnya',
        text: [
          'Anda, dan siapa pun yang memiliki tautan ke halaman Anda: simpanlah tautan itu untuk Anda sendiri. Pengelola layanan ini hanya melihatnya jika ada yang rusak atau jika Anda memintanya. Kami tidak menjual apa pun, dan tidak memberikan apa pun kepada pihak lain, kecuali jika hukum Jepang mewajibkan kami.',
        ],
      }),
      employers: () => ({
        title: 'Jika perusahaan mendaftarkan Anda',
        text: [
          'Tanggal-tanggal Anda lalu berasal dari perusahaan. Perusahaan melihat tanggal-tanggal Anda, apakah email sampai, dan apakah Anda menjawab; tidak pernah melihat email itu sendiri, atau alasan Anda berhenti. Email pertama kami memberi tahu Anda tentang ini, satu hari sebelum pengingat mana pun, dan di situ Anda dapat menyatakan keberatan.',
          'Jika Anda berhenti, data Anda tetap ada dalam keadaan dihentikan; jika Anda menghapus, data yang hampir kosong tetap ada. Tanpa itu, daftar berikutnya akan mendaftarkan Anda lagi. Jika Anda keluar dari perusahaan, Anda dapat menyimpan pengingat untuk Anda sendiri: perusahaan lalu tidak melihat apa-apa lagi.',
        ],
      }),
      yours: () => ({
        title: 'Hak Anda',
        text: [
          'Di halaman Anda sendiri, Anda dapat membaca, memperbaiki, mengunduh, dan menghapus semuanya, serta menghentikan email, tanpa menyebutkan alasan. Ini hak Anda menurut Undang-Undang Perlindungan Informasi Pribadi Jepang (個人情報の保護に関する法律): pengungkapan, perbaikan, penghentian pemakaian, penghapusan. Jika Anda tidak dapat membuka halaman Anda, hubungi kami. Jika jawaban kami tidak membantu, tanyakan kepada Komisi Perlindungan Informasi Pribadi Jepang (個人情報保護委員会).',
        ],
      }),
      tracking: () => ({
        title: 'Tanpa pelacakan',
        text: [
          'Satu cookie mengingat bahasa yang Anda pilih, selama satu tahun. Pengguna dari perusahaan mendapat cookie kedua selama mereka masuk. Tidak ada yang lain, tidak ada yang dimuat dari perusahaan lain, dan kami tidak tahu apakah Anda membuka email.',
        ],
      }),
      ask: ({ contact }) => ({
        title: 'Siapa yang bertanggung jawab',
        text: [
          `Pengelola layanan ini bertanggung jawab atas data Anda dan membaca apa yang Anda tulis kepada ${contact}.`,
        ],
      }),
    },
  },
  terms: {
    title: 'Ketentuan penggunaan',
    text: 'Gratis, dibuat dengan saksama, dan bukan pengganti Imigrasi Jepang.',
    sections: {
      free: () => ({
        title: 'Tidak ada biaya',
        text: ['Pemeriksaan maupun pengingat tidak dipungut biaya. Tidak ada yang harus dibeli kemudian.'],
      }),
      notAdvice: () => ({
        title: 'Ini bukan nasihat hukum',
        text: [
          'Kami menghitung dari apa yang Anda ketik dan dari peraturan sejauh yang kami pahami. Peraturan memiliki pengecualian yang tidak dapat kami lihat, dan peraturan dapat berubah. Hanya Imigrasi Jepang yang memutuskan. Pastikan setiap tanggal di sana sebelum Anda mengandalkannya.',
        ],
      }),
      letters: () => ({
        title: 'Janji kami tentang email',
        text: ['Kami berusaha sebisa kami agar setiap email tiba pada harinya:'],
        points: [
          'halaman Anda sendiri menunjukkan setiap email sebelumnya, dan sesudahnya apa hasilnya;',
          'jika pengiriman gagal, kami mencoba lagi sampai berhasil atau sampai tanggalnya lewat;',
          'selain satu email yang meminta konfirmasi Anda, kami hanya mengirim email ke alamat yang sudah dikonfirmasi, atau yang diberikan perusahaan kepada kami, dan kami berhenti jika Anda meminta.',
          'Tetapi kotak surat bisa penuh, penyaring bisa terlalu ketat, jaringan bisa terputus. Karena itu, catatlah hari terakhir Anda juga di tempat lain: di kartu untuk loket, atau di kalender Anda.',
        ],
      }),
      yourPart: () => ({
        title: 'Yang kami minta dari Anda',
        text: [],
        points: [
          'Ketiklah tanggal yang benar, dan perbaikilah jika berubah.',
          'Daftarkan diri Anda sendiri, keluarga Anda, atau orang di perusahaan Anda yang mengetahuinya; jangan orang lain.',
          'Jangan mencoba mengganggu layanan ini atau membaca apa yang milik orang lain.',
        ],
      }),
      end: () => ({
        title: 'Kapan berakhir',
        text: [
          'Anda dapat berhenti kapan saja. Jika layanan ini berakhir, kami lebih dahulu mengirim email kepada semua orang yang masih menantikan email.',
        ],
      }),
      law: () => ({
        title: 'Jika ada yang salah',
        text: [
          'Layanan ini gratis, jadi kami tidak bertanggung jawab atas kerugian yang ditimbulkannya, kecuali jika kami menyebabkannya dengan sengaja atau karena kelalaian berat, atau jika hukum tidak mengizinkan kami menyatakan demikian. Yang berlaku adalah hukum Jepang.',
        ],
      }),
    },
  },
  accessibility: {
    title: 'Aksesibilitas',
    text: 'Semua orang seharusnya dapat membaca tanggal-tanggalnya: dengan pembaca layar, hanya dengan papan ketik, di ponsel lama, atau saat lelah.',
    sections: {
      goal: () => ({
        title: 'Tujuan kami',
        text: [
          'WCAG 2.2, tingkat AA, dan JIS X 8341-3:2016, tingkat AA, di setiap halaman dan di setiap email. Ini belum disertifikasi.',
        ],
      }),
      tested: () => ({
        title: 'Cara kami menguji',
        text: [],
        points: [
          'Pada setiap perubahan, sebuah program mencari kesalahan di halaman-halaman (axe, dan standar HTML).',
          'Seluruh alur dijalani hanya dengan papan ketik, tanpa skrip, dengan ukuran teks dua kali lipat, pada lebar layar ponsel, dan dalam beberapa bahasa.',
          'Halaman mengikuti setelan terang atau gelap perangkat Anda, dan dapat dicetak.',
        ],
      }),
      gaps: () => ({
        title: 'Yang belum baik',
        text: [],
        points: [
          'Penyandang disabilitas belum mengujinya, begitu pula orang yang memakai pembaca layar setiap hari.',
          'Beberapa terjemahan belum dibaca oleh penutur asli bahasanya. Halaman dan email itu menyatakannya.',
          'Halaman tentang peraturan, dan halaman untuk perusahaan, hanya ada dalam bahasa Inggris dan bahasa Jepang.',
        ],
      }),
      ask: () => ({
        title: 'Beri tahu kami apa yang tidak berfungsi',
        text: [
          'Sebutkan halaman mana, dan apa yang Anda pakai. Tulislah dalam bahasa apa pun yang Anda suka. Kami juga dapat mengirim yang Anda perlukan sebagai teks biasa.',
        ],
      }),
    },
  },
};
