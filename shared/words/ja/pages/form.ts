import type { CheckMailWords, ConfirmPageWords, FormWords } from '../../page-words';
import { buttons } from '../buttons';

/** The form, and the pages that follow it, in Japanese. */
export const form: FormWords = {
  title: '日本を離れるときは、期限までに再入国を。',
  text: '再入国が一日でも遅れると、在留カードの期限が先でも、在留資格はなくなります。日付を入力すると、いつまでに戻ればよいかが分かります。',
  points: [
    '登録しなくても、入力しながら結果を確かめられます',
    'アカウントも、カードや旅券の番号も要りません',
    'ご希望なら、大切な日の前にメールでお知らせします',
  ],
  sections: { trip: '出国の予定', stay: '日本での在留', more: 'そのほか大切なこと', contact: 'お知らせの送り先' },
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
    birthDate: {
      short: '生年月日',
      label: '16 歳未満の方は、いつ生まれましたか',
      hint: '16 歳未満の方の在留カードは、16 歳の誕生日までに期限が来ます。ほかの方は空けておいてください。',
    },
    declaresReturn: {
      short: '再入国の意思',
      label: '日本に戻るつもりですか',
      hint: '戻る方は、出国審査で再入国出入国記録の「一時的な出国」にチェックしてください。チェックせずに出国すると、在留資格はなくなります。',
    },
    card: { short: '在留カードの所持', label: '出国のとき、在留カードを持っていますか' },
    passport: { short: '旅券', label: '何を持って出国しますか' },
    passportEnds: {
      short: '旅券の有効期限',
      label: 'その旅券または証明書の有効期限はいつですか',
      hint: '難民旅行証明書の方は必ず入力してください。旅券の方は空けておいてかまいません。',
    },
    exclusions: {
      short: '入管などでの手続',
      label: '次のどれかに当てはまりますか',
      hint: '当てはまるものを選んでください。多くの方は何も選びません。',
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
  permits: {
    none: 'いいえ、または分からない',
    single: 'はい（1回限りで、まだ使っていない）',
    multiple: 'はい（数次）',
  },
  pendings: {
    none: 'いいえ',
    renewal: 'はい（在留期間更新許可申請）',
    change: 'はい（在留資格変更許可申請）',
    'permanent-residence': 'はい（永住許可申請）',
  },
  declaresReturns: { yes: 'はい、戻ります', no: 'いいえ、日本での在留を終えます' },
  cards: {
    held: 'はい',
    'issued-later': 'まだです。在留カードは後日交付と言われました',
    missing: 'いいえ。なくした、盗まれた、または返納した',
    none: 'もともと交付されていない',
  },
  passports: {
    valid: '有効な旅券',
    expired: '出国の日に有効期限が切れている旅券',
    'refugee-travel-document': '難民旅行証明書',
  },
  exclusions: {
    'revocation-hearing': '在留資格の取消しについて意見聴取の通知を受けた',
    'departure-hold': '出国確認の留保の対象になることがある（訴追されている、逮捕状が出ている、仮釈放中など）',
    'detention-order': '収容令書が発付されている',
    'supervisory-measure': '監理措置を受けている',
    'refugee-application': '難民認定申請を理由に在留を認められている',
    'designated-risk': '再入国の許可が必要だと入管から告げられた',
  },
  usualZones: 'よく選ばれる場所',
  allZones: 'すべての場所',
  next: 'このあと、確認のメールを 1 通送ります。そのボタンを押すまで、ほかのメールは送りません。',
  button: '確認メールを受け取る',
  leaveEmpty: 'この欄には何も入力しないでください',
  tooQuick:
    'とても早く押されました。入力内容をもう一度ご覧になってから、もう一度ボタンを押してください。自動で入力するプログラムを防ぐための確認です。',
};

export const checkMail: CheckMailWords = {
  title: 'メールを確認してください',
  wrote: (email) => `${email} に確認のメールを送っています。`,
  press: 'メールを開き、リンク先のページのボタンを 7 日以内に押してください。それまで、ほかのメールは送りません。',
  notArrived: '10 分たっても届かないときは、迷惑メールのフォルダーと、上のアドレスを確かめてください。',
  mostAnHour:
    '大量のメールが届くのを防ぐため、一つのアドレスに送る確認のメールは 1 時間に 5 通までです。すでに 5 通届いているときは、1 時間後にこちらからもう一度お求めください:',
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
  button: buttons.confirm,
  notYou: 'お心当たりがなければ、何もなさらなくてかまいません。今すぐ停止することもできます:',
};
