import type { FieldTexts } from '../../../problems';

/** What is wrong with a field and what to do about it, in Japanese. */
export const fields: FieldTexts = {
  required: '必要な項目です。入力してください。',
  'wrong-type': '値の種類が違います。項目の説明を確かめてください。',
  'not-a-date': '年・月・日をすべて入力してください (例: 2027-03-27)。',
  'no-such-date': 'この日は暦にありません。月と日を確かめてください。',
  'before-the-rules': '2012年7月9日以降の日付を入力してください。それより前の制度には対応していません。',
  'date-out-of-range': '年は 1900 から 2199 までで入力してください。',
  'not-one-of': '選択肢の中から選んでください。',
  'cursor-of-another-order':
    'このカーソルは別の並び順の一覧のものです。同じ「sort」を付けるか、カーソルなしで最初からやり直してください。',
  'not-an-email': 'name@example.com のような形で、メールアドレスを入力してください。',
  'not-a-time-zone': 'Asia/Tokyo のように、一覧からタイムゾーンを選んでください。',
  'too-long': '長すぎます。短くしてください。',
  'too-small': '数が小さすぎます。',
  'too-many': '多すぎます。一つの登録は 8 人までです。',
  'too-few': '少なくとも一つ必要です。',
  'forbidden-character': '改行など、使えない文字があります。入力し直してください。',
  'email-cannot-change':
    'メールアドレスは、持ち主が確認したものなので、この方法では変更できません。ご自分のページで新しいアドレスを入力してください。そのアドレスに届くメールのボタンを押すと変わります。',
  'address-in-use': 'このアドレスには、すでにお送りしています。別のアドレスを入力してください。',
  'asked-too-often':
    '今日はすでに何度か新しいアドレスを入力されています。入力したアドレスに届いたメールを確かめるか、明日もう一度お試しください。',
  'unknown-traveller': 'この id の人は登録にありません。登録を読み直して id を確かめてください。',
  'registered-by-employer':
    'この方は勤務先が登録したため、ここからは外せません。メールが不要な場合は、停止してください。',
  'returned-in-future': '日本ではまだ来ていない日です。日本に戻った日を入力してください。',
  'no-trip': '戻る元の出国の予定がありません。先に出国の予定を入力してください。',
  'trip-not-over': '前の出国がまだ終わっていません。先に、日本に戻った日を入力してください。',
  'returns-before-departure': '再入国が出国より前です。両方の日を確かめてください。',
  'returned-before-departure': '戻った日が出国の日より前です。両方の日を確かめてください。',
  'permit-ends-before-effective': '許可の期限が始まりより前です。両方の日を確かめてください。',
  'decided-before-filed': '結果の日が申請の日より前です。両方の日を確かめてください。',
};
