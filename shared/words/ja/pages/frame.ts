import type { PageFrameWords, RefusalPageWords } from '../../page-words';

/** What stands around every page, and what a page says that has nothing to show, in Japanese. */
export const frame: PageFrameWords = {
  brand: 'Kaeru',
  tagline: '日本で暮らす外国人のためのお知らせ',
  skip: '本文へ進む',
  languages: '言語（Language）',
  law: '期限の根拠となる法令',
  notAdvice:
    'これは法律上の助言ではありません。ここでは分からない例外もあります。日付は、必ず出入国在留管理庁に確かめてください。',
  unreviewed:
    'このページの日本語は、日本語を母語とする人の確認をまだ受けていません。誤りや分かりにくい点がありましたら、お送りしたメールのどれかに返信してお知らせください。',
  privacy:
    '在留カードや旅券の番号はお聞きしません。入力された内容だけを、お知らせを送るためだけに使います。削除は、確認がなければ 7 日後、停止のあとは 30 日後です。',
  privacyOfTold: (employer) =>
    `在留カードや旅券の番号はお聞きしません。あなたの内容は ${employer} から受け取ったもので、お知らせと、近づいている期日を ${employer} に示すことだけに使います。停止された場合は、再び登録されることがないように、停止した登録として残します。`,
  errorPrefix: 'エラー: ',
  errorTitle: '次の項目をもう一度お確かめください',
  done: '完了しました',
  optional: '（任意）',
  dateParts: { year: '年', month: '月', day: '日' },
  dateOrder: ['year', 'month', 'day'],
  dateHint: '例: 2027 3 27',
};

export const refusals: RefusalPageWords = {
  deadLink: {
    title: 'このリンクはもう使えません',
    text: '途中で切れているか、古くなっています。最新のメールのリンクを開いてください。なければ、もう一度登録してください。',
    button: '登録し直す',
  },
  notFound: {
    title: 'ページがありません',
    text: 'アドレスが違うようです。最初のページからお進みください。',
    button: '最初のページへ',
  },
  tooLarge: {
    title: '送られた内容が大きすぎます',
    text: '何も保存していません。お手数ですが、もう一度入力してください。',
    button: '入力ページへ',
  },
  tooManyRequests: {
    title: 'お使いのネットワークからの送信が多すぎます',
    text: '学校や会社、ホテルなどでは、多くの人が一つのネットワークを使います。この 1 時間に、お使いのネットワークから非常に多くのメールを送るよう求められました。ほかの人に大量のメールが届くのを防ぐため、しばらく受け付けません。何も保存していません。入力した内容はフォームに残っています。1 時間ほどたってから、または別のネットワークから、もう一度ボタンを押してください。',
    button: '最初のページへ',
  },
  crossSite: {
    title: '別のサイトから送られました',
    text: '何も変更していません。このサイトのページを開いて、そこにあるボタンを押してください。',
    button: '最初のページへ',
  },
  unexpected: {
    title: 'こちらで問題が起きました',
    text: 'あなたの操作のせいではありません。数分後にもう一度お試しください。二度押しても問題ありません。',
    button: '最初のページへ',
  },
};
