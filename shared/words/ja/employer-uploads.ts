import type { UploadPageWords } from '../upload-page-words';
import { fileReading } from './file-reading';

/** What the pages for uploading people say, in Japanese. */
export const uploadPages: UploadPageWords = {
  ...fileReading,
  start: {
    title: '従業員の一覧を取り込む',
    text: 'お手元の表をそのままアップロードしてください。何がどう変わるかを先にすべてお見せします。確定するまでは何も起こりません。',
    points: [
      'Excelブック（.xlsx）も、CSVも使えます。見出しは日本語でも英語でもよく、列の順番は自由です。',
      '同じファイルを何度アップロードしても大丈夫です。変わっていない方には何も起こりません。',
      'ファイルに載っていないからといって、登録が消えることはありません。',
    ],
    button: 'ファイルをアップロードする',
    example: '記入例をダウンロードする（CSV）',
    columns: {
      title: 'ファイルに書けること',
      text: '1人につき1行、1列に1つの見出しです。下の表にない見出しの列は読みません。',
      heading: '見出し',
      content: '書くこと',
      needed: '必須',
    },
    contents: {
      employee_id: '会社での番号。同じ方かどうかをこの番号で見分けますので、変えないでください。',
      name: 'メールの宛名に使うお名前。',
      email: 'お知らせを送るアドレス。ご本人のものにしてください。',
      language: 'メールの言語（en、vi、pt-BRなど）。空欄なら日本語。',
      time_zone: 'メールを読む場所の時間帯（Asia/Tokyoなど）。空欄ならAsia/Tokyo。',
      status_of_residence: '在留カードのとおりに、日本語か英語で。',
      granted_period: '許可された期間（「3年」「6月」など）。',
      period_of_stay_ends: '在留カードにある在留期間の満了日。',
      card_ends: '在留カードの有効期限。',
      birth_date: '16歳未満の方だけ、計算に使います。',
      departs: '日本を出る日。空欄なら渡航なし。',
      returns: '日本に戻る予定の日。',
      returned: '日本に戻った日。戻るまでは空欄。',
      permit: '再入国許可がある場合：single（1回限り）またはmultiple（数次）。なければ空欄。',
      permit_effective: '許可の効力が始まる日。',
      permit_ends: '許可の有効期限。',
      permit_used: '1回限りの許可を使ったかどうか：yesまたはno。',
      pending_application: '結果を待っている申請：renewal（更新）、change（変更）、permanent-residence（永住）。',
      pending_filed: '申請した日。',
      second_email: '最初のアドレスに届かないときのための、ご本人の別のアドレス。',
    },
  },
  choose: {
    title: 'ファイルを選んでください',
    text: 'ファイルを読み、登録済みの内容と見比べます。登録は変わらず、誰にもメールは送られません。',
    file: '従業員の一覧のファイル',
    hint: 'CSVまたはExcelブック（.xlsx）、20MBまで',
    button: 'ファイルを送る',
    late: 'このフォームは15分間使えます。時間がたったときは、ページを読み込み直してください。',
  },
  reading: {
    title: 'ファイルを読んでいます',
    text: '数秒、大きなファイルでは1分ほどかかります。登録は何も変わっていません。',
  },
  sendAgain: '進まないときは、ファイルを選び直してください',
  renews: '進みぐあいは数秒ごとに新しくなります。',
  fileNamed: (name) => `ファイル：${name}`,
  reload: '今の状態を表示する',
  asking: {
    title: 'このファイルについて教えてください',
    text: '会社の方にしか分からないことがあります。まだ何も変わっておらず、誰にもメールは送られていません。',
    missing: (headings) =>
      `必要な列ですが、見出しが見つかりません：${headings.join('、')}。下の列のどれかがそれに当たりますか。`,
    encoding: {
      title: '氏名が正しく読めるのはどれですか',
      text: 'ファイルが壊れているか、対応していない文字コードです。どれも正しくないときは取りやめて、Excelで「CSV UTF-8」として保存し直してください。',
    },
    heading: { title: '次の見出しの意味を選んでください', means: (heading) => `「${heading}」の意味` },
    dateOrder: {
      undecided: (heading) => `「${heading}」の日付は、日と月のどちらが先ですか。`,
      contradictory: (heading) =>
        `「${heading}」には、日が先の日付と月が先の日付が混ざっています。どちらにも読める日付は、どちらが先ですか。`,
    },
    samples: '例：',
    button: 'この答えで進む',
  },
  planned: {
    title: '変わる内容を確認してください',
    text: 'ファイルを読みました。まだ何も変わっておらず、誰にもメールは送られていません。',
    counts: 'ファイルの内容',
    unknownHeadings: (headings) =>
      `次の見出しは分からないため、その列は読んでいません：${headings.join('、')}。必要な列があれば、下の「ファイルをこのように読みました」で意味を選んでください。`,
    letters: {
      title: '送られるメール',
      sum: (today, week, people) => `${people}人に、今日${today}通、7日以内に${week}通のメールが送られます。`,
      none: '7日以内に送られるメールはありません。',
      each: (today, week, people) => `${people}人：今日${today}通、7日以内${week}通`,
      easyJapanese: 'やさしい日本語',
    },
    decide: '確定するか、取りやめるか',
    happens: [
      '新しい方には、会社が登録したこと、保存する内容、1クリックでの断り方を、その方の言語のメールでお知らせします。期限のお知らせはその24時間後から始まります。',
      '間違いのある行は取り込みません。その行だけを直して、あとからアップロードできます。',
      '途中で止めることも、24時間以内なら元に戻すこともできます（送られたメールを除きます）。',
    ],
    commit: (create, update) => {
      if (update === 0) return `${create}人を登録する`;
      return create === 0 ? `${update}人の内容を変更する` : `${create}人を登録し、${update}人の内容を変更する`;
    },
    nothingToDo: '書き込むことはありません。新しい方も、変わった方もいません。',
    cancel: '取りやめる（何も変えない）',
    cancelText: '取りやめると、このファイルは取り込まれません。登録はそのままで、誰にもメールは送られません。',
  },
  fates: {
    create: { name: '新しい方', means: '登録して、ご本人に知らせます' },
    update: { name: '変わる方', means: '日付やアドレスをファイルのとおりにします' },
    unchanged: { name: '変わらない方', means: '何も起こりません' },
    error: { name: '間違いのある行', means: '取り込みません' },
    missing: { name: 'ファイルにない方', means: '以前に登録した方です。何も起こりません' },
    objected: {
      name: '対象外の方',
      means: 'お知らせを望まない方か、退職してご自身で続けている方です。何も起こりません',
    },
    conflict: { name: '途中で変わった方', means: '計画のあとに別の変更があり、そちらを残します' },
    restored: { name: '元に戻った方', means: '前の内容に戻りました' },
    removed: { name: '登録が取り消された方', means: 'もう登録されていません' },
    kept: { name: 'そのままの方', means: 'あとから変更があったため、それを残します' },
  },
  changes: {
    title: '1人ずつの内容',
    columns: { row: '行', person: '氏名', change: '変わる内容' },
    empty: '空欄',
    nothing: '何も起こりません。',
    none: '該当する方はいません。',
    more: '続きを表示する',
    lettersGone: (count) => `${count}通のメールはすでに送られていました。`,
  },
  aside: {
    missing: {
      title: (count) => `このファイルにない方：${count}人`,
      sentences: [
        '以前に登録した方で、このファイルには載っていません。載っていないことで何かが起こることはありません。登録もお知らせもそのまま続きます。',
        '退職された方がいれば、お名前の横の「退職した」を開いて、ボタンを押してください。ご自身の登録としてお知らせを続けるかどうかを、ご本人にメールで確認します。在職中の方には何もしなくてかまいません。',
      ],
    },
    objected: {
      title: (count) => `対象外の方：${count}人`,
      sentences: [
        'ファイルに載っていますが、この方の行では何も変わらず、会社からの登録としてメールを送ることもありません。ファイルから消す必要はありません。在職中の方の期限は、会社のほうでお確かめください。',
      ],
    },
    why: {
      objected: 'お知らせを望まないと答えた方です',
      keepsThemself: '退職し、ご自身の登録としてお知らせを続けている方です。会社から日付は見えません',
    },
    hasLeft: '退職した',
    hasLeftOf: (name) => `はい、${name}さんは退職しました（ご本人にメールを送る）`,
  },
  errors: {
    title: '間違いのある行',
    text: '次の行は取り込みません。ダウンロードして直し、そのファイルをアップロードしてください。ほかの行は入れなくてかまいません。影響の大きいものから順に並べています。',
    textAfter:
      '次の行は取り込みませんでした。ダウンロードして直し、そのファイルをアップロードしてください。ほかの行は入れなくてかまいません。影響の大きいものから順に並べています。',
    inRows: (count, first) =>
      count === first.length ? `${count}行：${first.join('、')}行目` : `${count}行：${first.join('、')}行目ほか`,
    byRow: '1行ずつの内容',
    more: (count) => `間違いのある行はあと${count}行あり、ダウンロードするファイルに入っています。`,
    download: '間違いのある行をダウンロードする（CSV）',
    duplicates: '社員番号が重なっている行だけをダウンロードする（CSV）',
  },
  committing: {
    title: '書き込んでいます',
    text: 'このページを閉じても、作業は続きます。',
    cancel: 'ここで止める',
    cancelText: 'それまでに書き込まれた分は残りますが、元に戻せます。',
  },
  committed: {
    title: '完了しました',
    wrote: (create, update) => {
      if (update === 0) return `${create}人を登録しました。`;
      return create === 0
        ? `${update}人の内容を変更しました。`
        : `${create}人を登録し、${update}人の内容を変更しました。`;
    },
    told: '新しい方には今、会社が登録したことをメールでお知らせしています。期限のお知らせはその24時間後から始まります。',
    wroteNothing: '書き込むことはありませんでした。',
    conflicts: (count) =>
      `${count}人は、計画のあとに別の変更があったため、そのままにしました。今の内容を確かめるには、もう一度アップロードしてください。`,
  },
  undo: {
    title: '元に戻す',
    until: (time) => `この取り込みは、${time}（日本時間）まで元に戻せます。`,
    points: [
      '前の内容に戻り、この取り込みで登録した方は取り消されます。',
      'すでに送られたメールは取り消せません。どのメールかをお見せします。',
      'あとから変更があった方や断った方は、今のままになります。',
    ],
    button: 'この取り込みを元に戻す',
  },
  undoing: { title: '元に戻しています', text: 'このページを閉じても、作業は続きます。' },
  undone: {
    title: '元に戻しました',
    did: (removed, restored) => `${removed}人の登録を取り消し、${restored}人を前の内容に戻しました。`,
    kept: (count) => `${count}人は、あとから変更があったため、そのままにしました。`,
    lettersGone: (count) =>
      `${count}通のメールはすでに送られていました。間違いだったことを、会社からご本人にお伝えください。`,
  },
  cancelled: {
    title: '取りやめました',
    nothing: '登録は何も変わっておらず、誰にもメールは送られていません。',
    some: '書き込みを途中で止めました。書き込まれた分は、元に戻すまで残ります：',
  },
  failed: {
    title: 'このファイルは読めませんでした',
    unchanged: '登録は何も変わっておらず、誰にもメールは送られていません。',
  },
  again: '別のファイルをアップロードする',
  seePeople: '登録した方の一覧を見る',
  refused: {
    busy: '会社の別の取り込みを書き込んでいるところです。終わるのを待って、もう一度押してください。',
    'too-late': '24時間が過ぎたため、この取り込みはもう元に戻せません。直したファイルをアップロードしてください。',
    answers: 'この答えは使えません。もう一度、一覧から選んでください。',
    replanned: 'このページを開いたあとにファイルが読み直されたため、何もしませんでした。今の計画を確認してください。',
    'not-now': 'この取り込みはすでに次の段階に進んでいたため、何もしませんでした。今の状態をこのページでご覧ください。',
  },
};
