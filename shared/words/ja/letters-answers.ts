import type { AnswerWords, CalendarWords, LetterWords, MissingWords } from '../letter-words';
import { buttons } from './buttons';

/** Letters that answer something somebody just did, in Japanese. */
export const answers: AnswerWords = {
  confirm: {
    subject: '【7日以内に確認してください】在留に関する期日のお知らせの登録',
    title: 'お知らせの登録を確認してください',
    what: '日本での在留に関する大切な期日（旅行から日本に戻る最終日、在留期間の満了日、在留カードの有効期限）の前に、このアドレスへメールでお知らせする登録がありました。',
    press: `まだ登録は完了していません。7日以内に次のページを開き、そこで「${buttons.confirm}」を押すと、お知らせが始まります。`,
    button: '確認のページを開く',
    otherwise: '7日以内に確認がない場合、入力された内容をすべて削除し、その後メールはお送りしません。',
    notYou: 'お心当たりがない場合は、何もする必要はありません。',
  },
  told: {
    subject: (employer) => `${employer}が、あなたを在留に関する期日のお知らせに登録しました`,
    title: (employer) => `${employer}が、あなたをお知らせに登録しました`,
    yourEmployer: '勤務先',
    who: (employer) =>
      `日本での在留に関する大切な期日を過ぎてしまうことがないように、${employer}からあなたのメールアドレスと期日を受け取りました。`,
    facts: {
      kept: {
        label: '保存する内容',
        text: () =>
          'お名前、メールアドレス、言語と時間帯、社員番号、在留資格、在留期間とその満了日、在留カードの有効期限、旅行の日付、再入国許可、申請中の手続。受け取った場合は、予備のメールアドレスと生年月日も保存します。このほか、お送りしたメールとあなたの回答も記録します。在留カードや旅券の番号は保存しません。',
      },
      from: {
        label: '受け取った先',
        text: (employer) =>
          `${employer}の名簿から受け取りました。日付は、ご自分のページで直すことができます。会社の新しい名簿で変わることもありますが、ご自分のページにはいつも現在の内容が載っています。`,
      },
      why: {
        label: '使う目的',
        text: (employer) =>
          `期日の前にお知らせすることと、近づいている期日とまだ回答がない事項を${employer}に示すことだけに使います。`,
      },
      sees: {
        label: '見ることができる人',
        text: (employer) =>
          `${employer}でこのサービスを使う担当者です。上の内容のほか、日本の外にいるかどうか、メールが届いているかどうか、「${buttons.seen}」や「${buttons.back}」を押したかどうか、停止したかどうかが見えます。ほかの誰にも見せません。`,
      },
      long: {
        label: '保存する期間',
        text: (employer) =>
          `${employer}がここの名簿にあなたを載せている間です。${employer}が利用をやめて削除すると、あなたの内容もすべて削除されます。それより前に削除をご希望の場合は、このメールに返信してください。`,
      },
      starts: {
        label: 'お知らせが始まる時',
        text: () =>
          '早くても、このメールをお送りしてから24時間後です。その前に停止していただければ、お知らせは一通も届きません。',
      },
      object: {
        label: '登録を望まない場合',
        text: () =>
          'メールソフトの「登録解除」を一度押すだけで止まります。または「登録を望みません」のボタンで開くページで、一度押してください。理由は必要ありません。',
      },
      after: {
        label: '停止した後',
        text: (employer) =>
          `停止を知らせる最後の1通をお送りし、期日のお知らせはお送りしません。${employer}には、お知らせを望まないことが伝わります。次の名簿で再び登録されることがないように、停止した登録として残します。`,
      },
    },
    button: '期日を見る',
    objectButton: '登録を望みません',
  },
  offered: {
    subject: (employer) => `${employer}から退職の連絡：お知らせは続きます`,
    title: (employer) => `${employer}から、あなたが退職したと連絡がありました`,
    goOn: 'お知らせは、これまでどおり続きます。そのために何かをする必要はありません。',
    keep: (employer) =>
      `このお知らせを、ご自分だけのものとして引き継ぐことができます。下のボタンで開くページで一度押してください。その後、${employer}にはあなたの内容が何も見えなくなり、日付を変えることもできなくなります。`,
    nothing: (employer) =>
      `何もなさらない場合、あなたにとっては何も変わりません。${employer}には、これまでと同じく、お名前、メールアドレス、社員番号、期日、メールが届いているかどうか、あなたの回答が見えます。`,
    address:
      '勤務先のメールアドレスで、もうすぐ使えなくなる場合は、最初のページからご自分のアドレスで登録し直し、このお知らせは停止してください。',
    button: buttons.keep,
    stop: (employer) =>
      `お知らせがもう必要でなければ、停止することもできます。その場合、${employer}には、お知らせを望まないことが伝わります。`,
    stopButton: buttons.stop,
  },
  welcome: {
    subject: 'お知らせの登録が完了しました',
    subjectWithDate: (date) => `お知らせを始めました：${date}までに日本に戻ってください`,
    title: 'お知らせの登録が完了しました',
    intro:
      '確認していただき、ありがとうございます。期日と、その理由となる規則、これからお送りするメールは次のとおりです。',
    kept: 'お知らせは、あなただけのものになりました。以前の勤務先には、あなたの内容はもう何も見えません。期日と、その理由となる規則、これからお送りするメールは次のとおりです。',
  },
  changed: {
    subject: '期日が変わりました：確認してください',
    subjectWithDate: (date) => `期日が変わりました：${date}までに日本に戻ってください`,
    title: '期日が変わりました',
    intro: '登録内容が変更されました。これからは次の期日になり、次のメールをお送りします。',
    notYou: '変更したお心当たりがない場合は、ご自分のページを開いて直してください。',
  },
  closed: {
    subject: 'お知らせを停止しました：今後メールはお送りしません',
    title: 'お知らせを停止しました',
    nothingMore: 'ご希望のとおり停止しました。今後、期日のお知らせはお送りしません。',
    erased: '30日後に、あなたに関する内容をすべて削除します。',
    kept: (employer) =>
      `${employer}には、お知らせを望まないことが伝わります。次の名簿で再び登録されることがないように、停止した登録として残します。削除をご希望の場合は、このメールに返信してください。`,
    again: `間違えて停止した場合は、ご自分のページの「${buttons.startAgain}」を押してください。お知らせを再開します。`,
    datesStay: '期日そのものは変わりません。これからはご自分で確認してください。',
    button: 'ご自分のページを開く',
  },
  dates: '期日',
  whoseDates: (name) => `${name}の期日`,
  returned: (date) => `${date}に日本に戻りました。この旅行についてのお知らせは終わりです。`,
  noDates: '今のところ、お知らせする期日はありません。',
  toDo: 'すること',
  by: (date, action) => `${date}まで：${action}`,
  note: '注意していただきたいこと',
  letters: 'これからお送りするメール',
  lettersIntro: 'いずれも、あなたのいる場所の午前9時ごろにお送りします。同じ日に重なる内容は、1通にまとめます。',
  noLetters: '今のところ、お送りする予定のメールはありません。',
  promise: (what, days) => `${what}：${days.join('、')}`,
  weekly: (what, first, last) => `${what}：${first}から、お答えがあるまで毎週（遅くとも${last}まで）`,
  moreDays: (count) => `ほか${count}日（ご自分のページにすべて載っています）`,
};

export const missing: MissingWords = {
  subject: '期日を計算するために、足りない項目を教えてください',
  title: '足りない項目を教えてください',
  why: 'これが分からないと、法令上の期日を決めることができません。推測でお知らせすると、在留資格を失うおそれがあります。そこで、次のことを教えてください。',
  until: '分かるまでは、日本に戻る最終日をお知らせすることができません。',
  button: '足りない項目を入力する',
};

export const promises: LetterWords['promises'] = {
  confirm: '登録の確認',
  told: '会社による登録のお知らせ',
  offered: '退職後のお知らせの引き継ぎ',
  welcome: '登録完了のお知らせ',
  changed: '期日変更のお知らせ',
  closed: '停止のお知らせ',
  departure: '出国の前にすること',
  return: '日本に戻る最終日のお知らせ',
  continuation: '特例期間の末日のお知らせ',
  'return-passed': '最終日を過ぎた場合の相談先',
  back: '日本に戻りましたか',
  'stay-renewal-opens': '在留期間の更新申請ができる時期のお知らせ',
  'stay-end': '在留期間の満了日のお知らせ',
  'stay-passed': '在留期間を更新しましたか',
  'card-renewal-opens': '在留カードの更新ができる時期のお知らせ',
  'card-end': '在留カードの有効期限のお知らせ',
  'card-passed': '在留カードを更新しましたか',
  yearly: '登録が続いていることのお知らせ（することはありません）',
  'missing-fact': '足りない項目の確認',
};

export const calendar: CalendarWords = {
  name: '在留に関する期日',
  fileName: 'japan-dates.ics',
  events: {
    departure: '出国（「一時的な出国」にチェックを入れる）',
    return: '日本に戻る最終日',
    'stay-end': '在留期間の満了日',
    'continuation-end': '特例期間の末日（結果が出た場合はその日まで）',
    'permit-end': '再入国許可の有効期限',
    'document-end': '難民旅行証明書の有効期限',
    'card-end': '在留カードの有効期限',
    'stay-renewal-opens': '在留期間の更新申請（このころから）',
    'card-renewal-opens': '在留カードの更新申請（このころから）',
    'permit-apply-by': '再入国許可を申請できる最終日',
    'extension-apply-by': '再入国許可の延長を申請できる最終日',
  },
  certificate: {
    'card-end': '特別永住者証明書の有効期限',
    'card-renewal-opens': '特別永住者証明書の更新申請（このころから）',
  },
  note: '日本時間の日付です。法的な助言ではありません。出入国在留管理庁で確認してください。',
};
