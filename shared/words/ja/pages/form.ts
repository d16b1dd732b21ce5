import type { CheckMailWords, ConfirmPageWords, FormWords } from '../../page-words';

/** The form, and the pages that follow it, in Japanese. */
export const form: FormWords = {
  title: '日本を離れるときは、期限までに再入国を。',
  text: '再入国が一日でも遅れると、在留カードの期限が先でも、在留資格はなくなります。日付を入力してください。いつまでに戻ればよいかを計算し、大切な日の前にメールでお知らせします。',
  points: [
    '約 3 分。旅券と在留カードをご用意ください',
    'アカウントも、カードや旅券の番号も要りません',
    'どのメールからも、確認・変更・停止ができます',
  ],
  sections: { trip: '出国の予定', stay: '日本での在留', permit: '再入国許可', contact: 'お知らせの送り先' },
  fields: {
    departs: {
      short: '出国日',
      label: 'いつ日本を出国しますか（しましたか）',
      hint: '出国審査を受ける日です。深夜 0 時すぎの便では、前の日になることがあります。',
    },
    returns: {
      short: '再入国予定日',
      label: 'いつ再入国する予定ですか',
      hint: 'まだ分からなければ、空けておいてください。',
    },
    status: { short: '在留資格', label: '在留資格', hint: '在留カードに記載されているとおりに選んでください。' },
    grant: {
      short: '在留期間',
      label: '許可された在留期間はどのくらいですか',
      hint: '在留カードの「5年」などの期間全体です。残りの期間ではありません。永住者の方は不要です。',
    },
    stayEnds: {
      short: '在留期間の満了日',
      label: '在留期間の満了日はいつですか',
      hint: '在留カードに書かれています。永住者の方は空けておいてください。',
    },
    cardEnds: {
      short: '在留カードの有効期限',
      label: '在留カードの有効期限はいつですか',
      hint: 'カードに書かれています。満了日と同じことが多いです。',
    },
    pending: { short: '申請中の手続', label: '申請中の手続はありますか' },
    pendingFiled: { short: '申請日', label: 'いつ申請しましたか' },
    permit: {
      short: '再入国許可',
      label: '再入国許可を持っていますか',
      hint: '出国の前に申請し、手数料を納めて受けるもので、旅券にシールが貼られます。多くの方は「みなし再入国許可」で出国するため、持っていません。',
    },
    permitEffective: { short: '許可の開始日', label: '許可はいつから有効ですか' },
    permitEnds: { short: '許可の有効期限', label: '許可の有効期限はいつですか' },
    email: {
      short: 'メールアドレス',
      label: 'メールアドレス',
      hint: '海外でも受信できるアドレスを入力してください。まず、確認のメールを 1 通お送りします。',
    },
    name: { short: 'お名前', label: 'お名前', hint: 'メールの宛名に使います。' },
    language: { short: '言語', label: 'メールの言語' },
    timeZone: { short: '場所', label: 'どこで読みますか', hint: 'その場所の朝 9 時に届きます。' },
  },
  choose: '選んでください',
  grants: {
    'five-years': '5年',
    'three-years': '3年',
    'one-year': '1年',
    'six-months': '6月',
    'over-3-months': 'そのほか、3月を超える期間',
    '3-months-or-less': '3月以下',
    '30-days-or-less': '30日以下',
    unknown: '分からない',
  },
  permits: { none: 'いいえ、または分からない', single: 'はい（1回限り）', multiple: 'はい（数次）' },
  pendings: {
    none: 'いいえ',
    renewal: 'はい（在留期間更新許可申請）',
    change: 'はい（在留資格変更許可申請）',
    'permanent-residence': 'はい（永住許可申請）',
  },
  usualZones: 'よく選ばれる場所',
  allZones: 'すべての場所',
  next: 'このあと、確認のメールを 1 通送ります。そのボタンを押すまで、ほかのメールは送りません。',
  button: '確認メールを受け取る',
};

export const checkMail: CheckMailWords = {
  title: 'メールを確認してください',
  wrote: (email) => `${email} に確認のメールを送っています。`,
  press: 'メールを開き、リンク先のページのボタンを 7 日以内に押してください。それまで、ほかのメールは送りません。',
  notArrived: '10 分たっても届かないときは、迷惑メールのフォルダーと、上のアドレスを確かめてください。',
  understood: '入力された日付から分かること',
  willCome: '確認すると、次のメールが届きます',
  noLetters:
    '入力された内容では、今のところお知らせする期日はありません。確認のあと、ご自分のページで日付を追加できます。',
  stop: 'どのメールからも停止できます。7 日以内に確認がなければ、入力された内容をすべて削除します。',
  wrongAddress: 'アドレスが違うときは、正しいアドレスで登録し直してください。もとの登録は自動で削除されます。',
  again: '登録し直す',
};

export const confirm: ConfirmPageWords = {
  title: 'お知らせを始めますか',
  text: 'どなたか（おそらくご本人）が、日本での在留に関わる大切な期日の前にお知らせが届くよう、このアドレスを登録しました。ボタンを押すと、お知らせが始まります。',
  until: '登録から 7 日以内に押されなければ、入力された内容をすべて削除し、以後メールは送りません。',
  button: 'はい、お知らせを始める',
  notYou: 'お心当たりがなければ、何もなさらなくてかまいません。今すぐ停止することもできます:',
};
