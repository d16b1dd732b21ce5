import type { CheckPageWords } from '../../check-page-words';

/** What the first page says around its form, in Indonesian. */
export const check: CheckPageWords = {
  step: (position, of) => `Langkah ${position} dari ${of}`,
  next: 'Lanjut',
  back: 'Kembali',
  seldom: 'Tidak punya kartu, paspor yang tidak biasa, atau ada perkara di imigrasi atau di pengadilan?',
  nothingMore: 'Untuk yang Anda isi, tidak ada lagi yang perlu ditanyakan di sini.',
  answer: {
    title: 'Jawaban',
    asOf: (date) => `Dihitung untuk ${date} di Jepang. Yang Anda isi tidak disimpan.`,
    waiting: 'Isilah hari Anda berangkat dan status izin tinggal Anda, lalu jawabannya muncul di sini.',
    unclear: 'Salah satu tanggal belum dapat dibaca. Perbaikilah, lalu jawabannya muncul di sini.',
    show: 'Tampilkan jawabannya',
    goOn: 'Lanjut ke pengingat',
    offline:
      'Jawaban dihitung di perangkat ini. Tidak ada yang dikirim sampai Anda menekan tombol di langkah terakhir.',
  },
  slider: {
    title: 'Bagaimana jika Anda kembali pada hari lain?',
    text: 'Geser penggesernya untuk melihat di mana jawabannya berubah. Tombol panah menggesernya satu hari.',
    label: 'Hari kembali',
    value: (date, verdict) => `${date}. ${verdict}`,
    between: (from, to, verdict) => `Kembali dari ${from} sampai ${to}: ${verdict}`,
    from: (date, verdict) => `Kembali pada ${date} atau sesudahnya: ${verdict}`,
    same: 'Jawabannya sama untuk setiap hari pada penggeser ini.',
  },
  remind: {
    title: 'Bolehkah kami mengingatkan Anda?',
    text: 'Kami mengirim email sebelum setiap hari yang penting: gratis, dalam bahasa Anda, dan Anda dapat berhenti kapan saja.',
    button: 'Jadikan ini pengingat',
  },
  review: {
    title: 'Periksa jawaban Anda',
    text: 'Belum ada yang disimpan dan belum ada yang dikirim. Mohon baca sekali lagi.',
    change: 'Ubah',
    changeOf: (what) => `Ubah: ${what}`,
    notGiven: 'Tidak diisi',
    letters: 'Email yang akan dikirim',
    noLetters:
      'Dari yang Anda isi, belum ada tanggal yang memerlukan pengingat. Anda dapat menambahkan tanggal di halaman Anda sendiri setelah mengonfirmasi.',
    stop: 'Setiap email menjelaskan cara menghentikan semuanya: tekan satu kali, tanpa alasan.',
    family: 'Anda dapat menambahkan anggota keluarga di halaman Anda sendiri, setelah Anda mengonfirmasi.',
  },
};
