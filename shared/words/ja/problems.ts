import type { ProblemTexts } from '../../problems';

/** What is wrong and what to do about it, in Japanese. */
export const problems: ProblemTexts['problems'] = {
  'malformed-json': {
    title: '本文が JSON ではありません',
    detail: '本文を JSON として読み取れませんでした。何も保存していません。書式を確かめて、もう一度送ってください。',
  },
  'too-large': {
    title: '本文が大きすぎます',
    detail: '一度に送れるのは 64 KB までです。何も保存していません。人数を減らすか、文字を短くしてください。',
  },
  'too-many-requests': {
    title: 'お使いのネットワークからの送信が多すぎます',
    detail:
      '新しいアドレスへのメールは、一つのネットワークから 1 時間に 300 回まで求められます。何も保存していません。次の 1 時間が始まるまでの秒数は "Retry-After" にあります。その後にもう一度送ってください。',
  },
  'invalid-input': {
    title: '確認が必要な項目があります',
    detail: '何も保存していません。errors に項目と直し方があります。直してから、もう一度送ってください。',
  },
  'idempotency-key-invalid': {
    title: 'この Idempotency-Key は使えません',
    detail: '1〜255 文字の ASCII 文字 (新しい UUID など) を送るか、省いてください。何も保存していません。',
  },
  'idempotency-key-reused': {
    title: 'この Idempotency-Key は別の登録で使われています',
    detail: '同じキーが別の内容で送られています。何も保存していません。新しいキーで送ってください。',
  },
  'not-authorized': {
    title: 'リンクのトークンがないか、無効です',
    detail:
      'ご自分のページへのリンクにあるトークンを Authorization: Bearer で送ってください。リンクはどのお知らせメールにもあります。',
  },
  'not-found': {
    title: 'ここには何もありません',
    detail: 'このアドレスのページや登録はありません。アドレスを確かめるか、最新のメールのリンクを開いてください。',
  },
  'api-key-invalid': {
    title: 'APIキーがないか、登録されていません',
    detail:
      'ヘッダー「Authorization: Bearer」に貴社のAPIキーを付けて送信してください。新しいキーは、アカウントを設定した担当者が発行できます。',
  },
  'api-key-not-allowed': {
    title: 'このAPIキーではできない操作です',
    detail:
      '何も変更していません。必要な権限は「scope」のとおりです。貴社の管理者が /employer/keys で、その権限のあるキーを発行できます。',
  },
  'person-not-found': {
    title: 'この社員番号の方は登録されていません',
    detail:
      '何も変更していません。登録されている方は GET /api/v1/people で確認できます。お知らせをご自分で引き継いだ方は、一覧に載りません。',
  },
  'person-objected': {
    title: 'この方はお知らせを望んでいません',
    detail:
      '何も変更せず、何も送っていません。ご本人がお知らせを停止しているため、メールをお送りできません。期日については、会社から直接お伝えください。',
  },
  'person-unreachable': {
    title: 'この方にはメールが届いていません',
    detail:
      '何も変更せず、何も送っていません。メールが戻ってきています。届くアドレスの載ったファイルをアップロードしてから、もう一度お試しください。',
  },
  'upload-not-found': {
    title: 'このアップロードは見つかりません',
    detail: 'アップロードは7日間保存されます。IDを確認するか、POST /api/v1/uploads からやり直してください。',
  },
  'upload-not-ready': {
    title: 'アップロードはまだこの段階にありません',
    detail:
      '変更は行われていません。現在の状態は「state」のとおりです。登録の実行は「planned」になってから、中止は登録が終わるまで、取り消しは登録が終わって書き込みがあったとき、エラー行の取得はファイルの読み取り後にできます。',
  },
  'upload-busy': {
    title: '貴社の別のアップロードを処理しています',
    detail:
      '変更は行われていません。順序が入れ替わらないように、登録や取り消しは一度に一つのファイルだけ行います。「busyWith」のアップロードが終わるのを待つか、中止してから、もう一度お試しください。',
  },
  'undo-too-late': {
    title: '取り消しできる24時間を過ぎています',
    detail:
      '変更は行われていません。以前の内容に戻すには、その値を入れたファイルをアップロードしてください。書き込む前に、変更点をすべてお見せします。',
  },
  'if-match-missing': {
    title: 'どの版を変更するか示してください',
    detail: '最後に読んだ版の番号を If-Match ヘッダー ("3" など) で送ってください。何も変更していません。',
  },
  'version-conflict': {
    title: '登録は、読んだ後に変わっています',
    detail: '何も変更していません。current が今の内容です。それに変更を加え、その版の番号で送り直してください。',
  },
  'already-closed': {
    title: 'この登録は終了しています',
    detail: 'もう変更できず、お知らせも届きません。もう一度受け取るには、新しく登録してください。',
  },
  'not-offered': {
    title: '勤務先から退職の連絡を受けていません',
    detail:
      '何も変更していません。登録した勤務先から退職の連絡があると、引き継ぐことができます。停止は、いつでもできます。',
  },
  unexpected: {
    title: 'こちらで問題が起きました',
    detail: 'あなたの操作のせいではありません。数分後にもう一度お試しください。同じ内容を二度送っても問題ありません。',
  },
};
