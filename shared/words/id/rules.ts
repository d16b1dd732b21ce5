import type { RulesWords, TellingRules } from '../rules-words';

const statuses: RulesWords['statuses'] = {
  diplomat: 'Diplomatik (外交)',
  official: 'Dinas (公用)',
  professor: 'Profesor (教授)',
  artist: 'Seniman (芸術)',
  'religious-activities': 'Kegiatan Keagamaan (宗教)',
  journalist: 'Jurnalis (報道)',
  'highly-skilled-professional-1': 'Profesional Berkeahlian Tinggi (i) (高度専門職1号)',
  'highly-skilled-professional-2': 'Profesional Berkeahlian Tinggi (ii) (高度専門職2号)',
  'business-manager': 'Bisnis/Manajemen (経営・管理)',
  'legal-accounting-services': 'Layanan Hukum/Akuntansi (法律・会計業務)',
  'medical-services': 'Layanan Medis (医療)',
  researcher: 'Peneliti (研究)',
  instructor: 'Pengajar (教育)',
  'engineer-humanities-international': 'Teknik/Spesialis Humaniora/Layanan Internasional (技術・人文知識・国際業務)',
  'intra-company-transferee': 'Mutasi Dalam Perusahaan (企業内転勤)',
  'nursing-care': 'Perawatan (介護)',
  entertainer: 'Hiburan (興行)',
  'skilled-labor': 'Tenaga Terampil (技能)',
  'specified-skilled-worker-1': 'Pekerja Berketerampilan Spesifik (i) (特定技能1号)',
  'specified-skilled-worker-2': 'Pekerja Berketerampilan Spesifik (ii) (特定技能2号)',
  'technical-intern-training-1': 'Pemagangan Teknis (i) (技能実習1号)',
  'technical-intern-training-2': 'Pemagangan Teknis (ii) (技能実習2号)',
  'technical-intern-training-3': 'Pemagangan Teknis (iii) (技能実習3号)',
  'cultural-activities': 'Kegiatan Kebudayaan (文化活動)',
  'temporary-visitor': 'Kunjungan Singkat (短期滞在)',
  student: 'Pelajar (留学)',
  trainee: 'Peserta Pelatihan (研修)',
  dependent: 'Tinggal Bersama Keluarga (家族滞在)',
  'designated-activities': 'Kegiatan yang Ditetapkan (特定活動)',
  'permanent-resident': 'Penduduk Tetap (永住者)',
  'spouse-or-child-of-japanese': 'Suami/Istri atau Anak Warga Negara Jepang (日本人の配偶者等)',
  'spouse-or-child-of-permanent-resident': 'Suami/Istri atau Anak Penduduk Tetap (永住者の配偶者等)',
  'long-term-resident': 'Penduduk Jangka Panjang (定住者)',
  'special-permanent-resident': 'Penduduk Tetap Khusus (特別永住者)',
  'employment-for-skill-development': 'Pekerjaan untuk Pengembangan Keterampilan (育成就労)',
};

/** What an assessment says; a browser is not sent the names of the statuses with it. */
export const tellingRules: TellingRules = {
  verdicts: {
    clear:
      'Tanggal-tanggal Anda tampaknya sesuai dengan peraturan. Mohon pastikan kepada Imigrasi Jepang sebelum Anda berangkat.',
    tight:
      'Tanggal-tanggal Anda tampaknya sesuai, tetapi hampir tidak ada waktu cadangan. Mohon rencanakan kembali lebih awal.',
    'permit-needed':
      'Untuk perjalanan ini Anda tampaknya memerlukan izin masuk kembali (再入国許可). Mohon ajukan kepada Imigrasi Jepang sebelum Anda berangkat.',
    'extension-needed':
      'Izin masuk kembali (再入国許可) Anda tampaknya berakhir sebelum Anda kembali. Mohon minta perpanjangan kepada kedutaan besar atau konsulat Jepang selama izin itu masih berlaku.',
    'fix-first': 'Ada yang harus dibereskan sebelum Anda berangkat. Daftar di bawah menjelaskannya.',
    impossible:
      'Dengan rencana ini, perjalanan Anda tampaknya tidak sesuai dengan peraturan. Mohon ubah rencananya, atau bicaralah dengan Imigrasi Jepang.',
    lapsed:
      'Menurut tanggal-tanggal ini, hak Anda untuk kembali atau untuk tinggal tampaknya sudah berakhir. Mohon hubungi Imigrasi Jepang sekarang.',
    undetermined: 'Kami belum dapat mengatakan apa pun, karena ada data penting yang kurang. Mohon tambahkan data itu.',
  },
  bases: {
    'special-reentry': 'izin masuk kembali khusus (みなし再入国許可)',
    'reentry-permit': 'izin masuk kembali (再入国許可) Anda',
    'refugee-travel-document': 'dokumen perjalanan pengungsi (難民旅行証明書) Anda',
  },
  runsUntil: (date) =>
    `Izin ini tampaknya berlaku sampai akhir ${date}, waktu Jepang. Mohon pastikan kepada Imigrasi Jepang.`,
  bounds: {
    'one-year': 'karena izin masuk kembali khusus (みなし再入国許可) berlaku satu tahun sejak hari Anda berangkat',
    'two-years':
      'karena bagi penduduk tetap khusus (特別永住者) izin masuk kembali khusus (みなし再入国許可) berlaku dua tahun sejak hari berangkat',
    'stay-end':
      'karena masa izin tinggal (在留期間) Anda berakhir pada hari itu, dan tidak ada izin yang berlaku lebih lama',
    'continuation-end':
      'karena selama permohonan Anda belum diputuskan, masa tinggal Anda berlanjut paling lama dua bulan setelah berakhir (特例期間)',
    'permit-end': 'karena izin masuk kembali (再入国許可) Anda berakhir pada hari itu',
    decision:
      'karena masa tinggal lanjutan Anda (特例期間) berakhir dengan keputusan atas permohonan Anda, atau ketika dua bulannya habis',
    'document-end': 'karena dokumen perjalanan pengungsi (難民旅行証明書) Anda berakhir pada hari itu',
  },
  deadlines: {
    departure: 'Hari Anda meninggalkan Jepang',
    return: 'Hari terakhir untuk kembali ke Jepang',
    'stay-end': 'Hari terakhir masa izin tinggal (在留期間) Anda',
    'continuation-end': 'Hari terakhir masa tinggal Anda dapat berlanjut selama permohonan belum diputuskan (特例期間)',
    'permit-end': 'Hari terakhir izin masuk kembali (再入国許可) Anda',
    'document-end': 'Hari terakhir dokumen perjalanan pengungsi (難民旅行証明書) Anda',
    'card-end': 'Hari terakhir kartu izin tinggal (在留カード) Anda',
    'stay-renewal-opens': 'Kira-kira hari pertama untuk mengajukan perpanjangan masa izin tinggal',
    'card-renewal-opens': 'Hari pertama untuk memperbarui kartu izin tinggal (在留カード) Anda',
    'permit-apply-by': 'Hari terakhir untuk mengajukan izin masuk kembali (再入国許可), sebelum Anda berangkat',
    'extension-apply-by': 'Hari terakhir untuk meminta kedutaan besar atau konsulat memperpanjang izin Anda',
  },
  findings: {
    'special-one-year':
      'Izin masuk kembali khusus (みなし再入国許可) berlaku satu tahun sejak hari Anda berangkat. Tanggal yang sama satu tahun kemudian adalah hari terakhirnya.',
    'special-two-years':
      'Sebagai penduduk tetap khusus (特別永住者), izin masuk kembali khusus (みなし再入国許可) Anda berlaku dua tahun sejak hari Anda berangkat. Tanggal yang sama dua tahun kemudian adalah hari terakhirnya.',
    'special-stay-cap':
      'Izin masuk kembali khusus Anda lebih pendek daripada biasanya, karena berakhir bersama masa izin tinggal Anda.',
    'special-continuation-cap':
      'Izin masuk kembali khusus Anda tampaknya mencakup waktu setelah masa izin tinggal Anda hanya karena Anda mengajukan permohonan tepat waktu.',
    'special-without-card':
      'Anda memberi tahu kami bahwa status Anda tidak mendapat kartu izin tinggal. Paspor yang masih berlaku semestinya cukup saat berangkat; mohon tanyakan kepada Imigrasi Jepang apakah hal itu berlaku bagi Anda.',
    'not-extendable-abroad':
      'Izin masuk kembali khusus (みなし再入国許可) tidak dapat diperpanjang di luar negeri, dan di sana tidak dapat diganti dengan izin masuk kembali (再入国許可). Mohon buat rencana dengan hari terakhir yang tetap.',
    'permit-governs':
      'Anda berangkat dengan izin masuk kembali (再入国許可), jadi tanggal yang tercetak di situ yang berlaku.',
    'permit-stay-cap':
      'Hak Anda untuk kembali berakhir sebelum tanggal yang tercetak pada izin Anda, karena masa tinggal Anda berakhir lebih dahulu.',
    'permit-short-of-special':
      'Izin masuk kembali khusus mungkin berlaku lebih lama daripada izin masuk kembali Anda. Jangan mengandalkannya selama Anda memegang izin masuk kembali: mintalah izin baru, atau tanyakan kepada Imigrasi Jepang mana yang berlaku.',
    'permit-not-auto-extended':
      'Permohonan Anda yang belum diputuskan tidak dengan sendirinya memperpanjang izin masuk kembali Anda. Kembalilah paling lambat pada tanggal yang tercetak di situ, atau mintalah Imigrasi Jepang memperpanjangnya sebelum Anda berangkat.',
    'permit-single-used':
      'Izin masuk kembali satu kali milik Anda sudah dipakai pada perjalanan sebelumnya dan tidak berlaku untuk perjalanan ini.',
    'permit-expired': 'Izin masuk kembali Anda sudah berakhir pada saat itu dan tidak berlaku.',
    'permit-not-yet-effective':
      'Izin masuk kembali Anda baru mulai berlaku setelah Anda berangkat dan tidak berlaku untuk perjalanan ini.',
    'extension-at-embassy':
      'Kedutaan besar atau konsulat Jepang dapat memperpanjang izin Anda selama masih berlaku, dengan alasan yang kuat, paling lama satu tahun.',
    'document-governs':
      'Anda kembali dengan dokumen perjalanan pengungsi (難民旅行証明書), yang tidak memerlukan izin masuk kembali. Periksalah apakah dokumen itu mencantumkan batasan tersendiri.',
    'temporary-visitor':
      'Kunjungan singkat (短期滞在) tidak memiliki izin masuk kembali khusus. Saat Anda berangkat, masa tinggal Anda berakhir; datang lagi berarti menjalani pendaratan baru.',
    'grant-three-months-or-less':
      'Anda diberi masa tiga bulan atau kurang, jadi izin masuk kembali khusus tidak terbuka bagi Anda. Anda memerlukan izin masuk kembali (再入国許可) sebelum berangkat.',
    'excluded-revocation-hearing':
      'Anda dipanggil untuk dengar pendapat tentang pencabutan status izin tinggal Anda, jadi izin masuk kembali khusus tertutup. Mohon bicara dengan pengacara dan dengan Imigrasi Jepang sebelum merencanakan perjalanan.',
    'excluded-departure-hold':
      'Pihak berwenang mungkin menahan keberangkatan Anda, jadi izin masuk kembali khusus tertutup. Mohon bicara dahulu dengan pengacara.',
    'excluded-detention-order':
      'Surat perintah penahanan imigrasi (収容令書) telah dikeluarkan, jadi izin masuk kembali khusus tertutup. Mohon bicara dahulu dengan pengacara.',
    'excluded-supervisory-measure':
      'Anda berada dalam tindakan pengawasan (監理措置), jadi izin masuk kembali khusus tertutup. Mohon bicara dahulu dengan pengacara.',
    'excluded-refugee-application':
      'Masa tinggal Anda diberikan karena permohonan pengakuan sebagai pengungsi, jadi izin masuk kembali khusus tertutup. Mohon tanyakan kepada Imigrasi Jepang sebelum merencanakan perjalanan.',
    'excluded-designated-risk':
      'Imigrasi Jepang memberi tahu Anda bahwa Anda memerlukan izin masuk kembali, jadi izin masuk kembali khusus tertutup. Mohon ajukan izin masuk kembali (再入国許可).',
    'no-card-at-departure':
      'Anda harus menunjukkan kartu izin tinggal (atau sertifikat) saat berangkat. Tanpa itu tidak ada izin masuk kembali khusus: ambillah, atau mintalah penerbitan ulang, sebelum perjalanan.',
    'no-valid-passport':
      'Paspor atau dokumen perjalanan Anda tidak berlaku pada hari Anda berangkat. Mohon perbarui dahulu.',
    'no-return-intent':
      'Orang yang berangkat tanpa menyatakan akan kembali, kehilangan status izin tinggal (在留資格) pada hari itu, juga jika memiliki izin. Jika Anda bermaksud kembali, centang “keluar sementara” (一時的な出国).',
    'over-one-year':
      'Rencana Anda untuk kembali lebih dari satu tahun setelah berangkat, dan izin masuk kembali khusus tidak berlaku selama itu.',
    'over-two-years':
      'Rencana Anda untuk kembali lebih dari dua tahun setelah berangkat, dan izin masuk kembali khusus tidak berlaku selama itu.',
    'return-after-permit': 'Rencana Anda untuk kembali melewati hari terakhir izin masuk kembali (再入国許可) Anda.',
    'return-after-document':
      'Rencana Anda untuk kembali melewati hari terakhir dokumen perjalanan pengungsi (難民旅行証明書) Anda.',
    'return-after-stay-end':
      'Rencana Anda untuk kembali melewati hari terakhir masa izin tinggal (在留期間) Anda. Tidak ada izin yang berlaku lebih lama dari itu: perpanjang masa izin tinggal Anda di Jepang, atau kembalilah lebih awal.',
    'return-after-continuation':
      'Rencana Anda untuk kembali melewati hari terakhir masa tinggal Anda dapat berlanjut (特例期間). Kembalilah lebih awal, dan selesaikan permohonan Anda di Jepang.',
    'departure-after-stay-end':
      'Anda berencana berangkat setelah hak tinggal Anda berakhir. Perpanjang dahulu masa izin tinggal Anda, atau berangkatlah lebih awal.',
    'returned-late':
      'Hari Anda kembali melewati hari terakhir izin Anda. Mohon tanyakan kepada Imigrasi Jepang bagaimana keadaan izin Anda.',
    'boundary-last-day':
      'Anda berencana kembali tepat pada hari terakhir. Satu penerbangan yang tertunda dapat membuat Anda kehilangan status izin tinggal.',
    'arrival-near-midnight':
      'Pemeriksaan pendaratan (上陸審査) harus selesai sebelum pukul 24.00 waktu Jepang. Kedatangan yang larut pada hari terakhir bisa jadi terlambat.',
    'leap-day-clamped': 'Anda berangkat pada 29 Februari, jadi hari terakhirnya 28 Februari, bukan 1 Maret.',
    'stay-ended': 'Hari terakhir hak tinggal Anda sudah lewat.',
    'continuation-runs':
      'Anda mengajukan permohonan tepat waktu, jadi masa tinggal Anda tampaknya berlanjut sampai ada keputusan, paling lama dua bulan setelah hari terakhirnya (特例期間).',
    'void-on-decision':
      'Pada hari permohonan Anda diputuskan, waktu tambahan (特例期間) langsung berakhir, juga jika Anda sedang di luar negeri. Pastikan Anda dapat dihubungi.',
    'decision-ended-continuation':
      'Permohonan Anda diputuskan setelah masa izin tinggal Anda berakhir, dan dengan itu masa tinggal lanjutan Anda (特例期間) berakhir. Jika Anda menerima kartu baru, mohon beri tahu kami tanggal-tanggalnya.',
    'pr-application-gives-no-continuation':
      'Permohonan izin tinggal tetap (永住許可) tidak membuat masa tinggal Anda berlanjut. Ajukan juga perpanjangan masa izin tinggal, sebelum masa itu berakhir.',
    'stay-renewal-open': 'Anda sekarang dapat mengajukan perpanjangan masa izin tinggal, di Jepang.',
    'stay-ends-soon-after-return':
      'Masa izin tinggal Anda berakhir dalam sebulan setelah Anda kembali. Mohon ajukan perpanjangan sebelum berangkat, jika bisa.',
    'no-work-after-lapse':
      'Tanpa status izin tinggal (在留資格) tidak seorang pun boleh bekerja di Jepang, dan tidak ada perusahaan yang boleh memberi pekerjaan. Mohon bicara dengan Imigrasi Jepang sebelum Anda bekerja lagi.',
    'card-ends-while-away':
      'Masa berlaku kartu izin tinggal (在留カード) Anda habis selama Anda di luar negeri. Status Anda tetap ada, tetapi maskapai dapat menolak Anda: perbarui kartu sebelum berangkat, meskipun terasa terlalu awal.',
    'card-ended-before-departure':
      'Masa berlaku kartu izin tinggal (在留カード) Anda habis sebelum Anda berangkat, dan kartu yang sudah habis masa berlakunya tidak sah. Mohon perbarui dahulu.',
    'card-renewal-open': 'Anda sekarang dapat memperbarui kartu izin tinggal (在留カード) Anda.',
    'card-sixteenth-birthday':
      'Kartu ini berakhir pada ulang tahun keenam belas dan dapat diperbarui mulai enam bulan sebelumnya.',
    'passport-ends-while-away':
      'Masa berlaku paspor Anda habis sebelum Anda kembali. Mohon perbarui tepat waktu, dan bawa juga paspor yang lama.',
    'child-shows-own-card':
      'Anak juga menunjukkan kartunya sendiri, dan kembali dengan izinnya sendiri. Orang tua mengisi kartu untuk masuk kembali (再入国用EDカード).',
    'absence-over-three-months':
      'Jika Anda pergi lebih dari tiga bulan, Anda mungkin ditanya mengapa Anda tidak bekerja atau belajar sesuai status Anda. Simpan surat-surat yang menjelaskannya.',
    'absence-over-six-months':
      'Jika Anda pergi lebih dari enam bulan, Anda mungkin ditanya apakah Anda masih hidup sesuai status Anda. Simpan surat-surat yang menjelaskannya.',
    'absence-may-reset-count':
      'Jika Anda berharap mendapat izin tinggal tetap atau kewarganegaraan Jepang: satu kali pergi lebih dari sekitar 90 hari dapat membuat hitungan tahun dimulai lagi dari awal. Tidak ada angka resmi.',
    'move-out-one-year':
      'Orang yang pergi ke luar negeri selama satu tahun atau lebih harus melapor pindah keluar (転出届) di kantor pemerintah kota, mulai sekitar dua minggu sebelumnya.',
    'my-number-card-after-moving-out':
      'Setelah pindah keluar, kartu My Number (マイナンバーカード) milik penduduk asing tidak berlaku lagi. Jika kartu itu menjadi satu dengan kartu izin tinggal Anda (特定在留カード), tanyakan kepada Imigrasi Jepang dan kantor pemerintah kota sebelum Anda berangkat.',
    'insurance-after-moving-out':
      'Asuransi kesehatan nasional (国民健康保険) dan pensiun nasional (国民年金) berakhir dengan pindah keluar. Mohon tanyakan di kantor pemerintah kota apa yang harus dibayar dan apa yang harus dikembalikan.',
    'tax-agent-for-absence':
      'Pajak penduduk (住民税) dikenakan kepada orang yang tinggal di Jepang pada 1 Januari, juga selama ia pergi. Tunjuklah wakil pajak (納税管理人) yang membayar dan menerima surat untuk Anda.',
    'filed-after-stay-end':
      'Permohonan diajukan setelah hari terakhir masa izin tinggal Anda, jadi tidak membuat masa tinggal berlanjut. Mohon periksa kedua tanggal itu.',
    'filed-in-future': 'Hari Anda mengajukan permohonan ada di masa depan. Mohon diperiksa.',
    'decided-in-future': 'Hari keputusan ada di masa depan. Mohon diperiksa.',
    'permit-effective-in-future': 'Hari izin Anda mulai berlaku ada di masa depan. Mohon diperiksa.',
    'permit-longer-than-law':
      'Izin Anda lebih lama daripada yang diperbolehkan undang-undang untuk izin baru. Mohon periksa kedua tanggal itu; perpanjangan di kedutaan besar dapat menjelaskannya.',
    'permit-past-stay-end':
      'Izin Anda disebut berakhir setelah hak tinggal Anda, padahal izin tidak demikian. Mohon periksa kedua tanggal itu.',
    'card-not-with-stay':
      'Kartu Anda disebut berakhir pada hari yang berbeda dari masa izin tinggal Anda. Untuk status Anda, keduanya biasanya sama: mohon diperiksa.',
    'stay-longer-than-grant':
      'Sisa masa tinggal lebih lama daripada masa yang diberikan kepada Anda. Mohon periksa keduanya.',
    'grant-unusual-for-status': 'Masa yang diberikan bukan masa yang kami kenal untuk status Anda. Mohon diperiksa.',
    'status-not-yet-in-force': 'Status izin tinggal ini baru dapat diberikan mulai 1 April 2027. Mohon diperiksa.',
    'confirm-with-immigration':
      'Ini dihitung dari apa yang Anda beri tahukan kepada kami; apa pun yang tidak Anda sebutkan dianggap tidak ada. Mohon pastikan kepada Imigrasi Jepang.',
  },
  actions: {
    'state-missing-facts': 'Beri tahu kami data yang kurang, agar kami dapat menghitung tanggal-tanggal Anda.',
    'renew-stay-before-leaving':
      'Ajukan perpanjangan masa izin tinggal di Jepang, sebelum Anda berangkat dan sebelum masa itu berakhir.',
    'renew-passport': 'Perbarui paspor Anda di kedutaan besar negara Anda sebelum berangkat.',
    'renew-travel-document':
      'Mintalah penerbitan kembali dokumen perjalanan pengungsi (難民旅行証明書) Anda sebelum berangkat.',
    'get-card':
      'Cari kartu izin tinggal (在留カード) Anda, atau ajukan kartu baru kepada Imigrasi Jepang (penduduk tetap khusus: di kantor pemerintah kota).',
    'renew-card-before-leaving':
      'Perbarui kartu izin tinggal (在留カード) Anda sebelum berangkat. Anda boleh mengajukannya lebih awal: bawalah surat-surat yang menunjukkan alasan Anda pergi.',
    'apply-for-permit':
      'Ajukan izin masuk kembali (再入国許可) di kantor imigrasi daerah (地方出入国在留管理局) sebelum berangkat. Izin ini tidak dapat diperoleh di luar negeri.',
    'apply-for-extension':
      'Mintalah kedutaan besar atau konsulat Jepang memperpanjang izin Anda selama masih berlaku. Bawalah bukti alasannya.',
    'move-return-earlier': 'Rencanakan kembali pada tanggal ini atau lebih awal.',
    'return-in-time':
      'Kembalilah ke Jepang paling lambat pada tanggal ini, dengan pemeriksaan pendaratan (上陸審査) sudah selesai.',
    'tick-temporary-departure':
      'Pada pemeriksaan keberangkatan, centang “keluar sementara, akan masuk kembali” (一時的な出国であり、再入国する予定です) pada kartu untuk masuk kembali (再入国用EDカード).',
    'carry-passport-and-card':
      'Bawalah paspor dan kartu izin tinggal (在留カード, atau sertifikat) Anda, dan tunjukkan keduanya.',
    'carry-passport': 'Bawalah paspor Anda, dan tunjukkan.',
    'carry-passport-and-permit':
      'Bawalah paspor Anda yang memuat izin masuk kembali (再入国許可), dan kartu izin tinggal (在留カード) Anda.',
    'carry-travel-document':
      'Bawalah dokumen perjalanan pengungsi (難民旅行証明書) dan kartu izin tinggal (在留カード) Anda.',
    'hand-in-card':
      'Jika Anda pergi untuk seterusnya, serahkan kartu izin tinggal (在留カード) Anda pada pemeriksaan keberangkatan.',
    'file-renewal-as-well': 'Ajukan juga perpanjangan masa izin tinggal Anda, sebelum masa itu berakhir.',
    'collect-new-card':
      'Paling lambat pada tanggal ini, beradalah di Jepang untuk menyelesaikan permohonan dan menerima kartu baru Anda.',
    'renew-stay': 'Ajukan perpanjangan masa izin tinggal Anda di Jepang.',
    'renew-card':
      'Perbarui kartu izin tinggal (在留カード) Anda di kantor imigrasi daerah (penduduk tetap khusus: di kantor pemerintah kota).',
    'move-out-notice':
      'Lapor pindah keluar (転出届) di kantor pemerintah kota, dan tanyakan di sana tentang asuransi dan pajak.',
    'contact-immigration':
      'Bicaralah dengan Imigrasi Jepang, atau dengan pengacara yang memahami hukum keimigrasian, sebelum Anda melakukan hal lain.',
  },
  missing: {
    stayEnds: 'Hari terakhir masa izin tinggal (在留期間) Anda, seperti tercetak pada kartu izin tinggal Anda.',
    grant:
      'Masa izin tinggal (在留期間) yang diberikan kepada Anda, misalnya 1 tahun atau 3 bulan. Yang dihitung adalah masa yang diberikan, bukan sisanya.',
    passportEnds: 'Hari terakhir dokumen perjalanan pengungsi (難民旅行証明書) Anda.',
  },
};

/** The words of the rules in Indonesian. Names of statuses with the Japanese that stands on the residence card. */
export const rulesWords: RulesWords = { ...tellingRules, statuses };
