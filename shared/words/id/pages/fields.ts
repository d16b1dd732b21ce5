import type { FieldTexts } from '../../../problems';

/** What is wrong with a field and what to do about it, in Indonesian. */
export const fields: FieldTexts = {
  required: 'Bagian ini wajib diisi. Mohon diisi.',
  'wrong-type': 'Jenis nilainya salah. Bandingkan dengan keterangan kolom ini.',
  'not-a-date': 'Isilah tanggal lengkap: hari, bulan, dan tahun, misalnya 2027-03-27.',
  'no-such-date': 'Hari ini tidak ada di kalender. Periksa hari dan bulannya.',
  'before-the-rules': 'Isilah 9 Juli 2012 atau sesudahnya: kami tidak mengetahui peraturan sebelum hari itu.',
  'date-out-of-range': 'Isilah tahun antara 1900 dan 2199.',
  'not-one-of': 'Pilih salah satu nilai yang tersedia.',
  'cursor-of-another-order':
    'Kursor (cursor) ini milik daftar dengan urutan lain. Mintalah lagi dengan “sort” asalnya, atau mulai lagi tanpa kursor.',
  'not-an-email': 'Isilah alamat email, misalnya name@example.com.',
  'not-a-time-zone': 'Pilih zona waktu dari daftar, misalnya Asia/Tokyo.',
  'too-long': 'Ini terlalu panjang. Mohon dipersingkat.',
  'too-small': 'Angka ini terlalu kecil.',
  'too-many': 'Ini terlalu banyak. Satu pendaftaran memuat paling banyak delapan orang.',
  'too-few': 'Diperlukan paling sedikit satu.',
  'forbidden-character': 'Ada karakter yang tidak dapat dipakai, misalnya ganti baris. Mohon ketik lagi.',
  'email-cannot-change':
    'Alamat email tidak dapat diubah dengan cara ini, karena hanya pemiliknya yang mengonfirmasi alamat itu. Isilah alamat baru di halaman Anda sendiri: alamat itu berlaku setelah Anda menekan tombol di email yang kami kirim ke sana.',
  'address-in-use': 'Kami sudah mengirim email ke alamat ini. Isilah alamat lain.',
  'asked-too-often':
    'Hari ini Anda sudah mengisi beberapa alamat baru. Carilah email kami di kotak-kotak surat itu, atau coba lagi besok.',
  'unknown-traveller':
    'Tidak ada orang dengan id ini dalam pendaftaran. Baca lagi pendaftarannya untuk melihat id-nya.',
  'registered-by-employer':
    'Orang ini didaftarkan oleh perusahaan, jadi tetap ada di sini. Jika tidak menginginkan email, hentikan emailnya.',
  'returned-in-future': 'Di Jepang hari ini belum tiba. Isilah hari Anda kembali.',
  'no-trip': 'Belum ada perjalanan. Isilah dahulu perjalanannya.',
  'trip-not-over': 'Perjalanan sebelumnya belum selesai. Isilah dahulu hari Anda kembali dari perjalanan itu.',
  'returns-before-departure': 'Hari kembali lebih awal daripada hari berangkat. Periksa kedua tanggal.',
  'returned-before-departure': 'Hari Anda kembali lebih awal daripada hari Anda berangkat. Periksa kedua tanggal.',
  'permit-ends-before-effective': 'Izin berakhir sebelum mulai berlaku. Periksa kedua tanggal.',
  'decided-before-filed': 'Keputusan lebih awal daripada permohonan. Periksa kedua tanggal.',
};
