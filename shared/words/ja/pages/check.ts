import type { CheckPageWords } from '../../check-page-words';

/** What the first page says around its form, in Japanese. */
export const check: CheckPageWords = {
  step: (position, of) => `${of} つのうち ${position} つ目`,
  next: '次へ',
  back: '戻る',
  seldom: 'カードがない、旅券が特別、入管や裁判所の手続がある方はこちら',
  nothingMore: '入力された内容では、ここでお聞きすることはありません。',
  answer: {
    title: '結果',
    asOf: (date) => `日本の ${date} 時点の結果です。入力された内容は保存していません。`,
    waiting: '出国日と在留資格を入力すると、ここに結果が出ます。',
    unclear: '読み取れない日付があります。直すと、ここに結果が出ます。',
    show: '結果を見る',
    goOn: 'お知らせの登録へ進む',
    offline: '結果はこの端末の中で計算しています。最後のボタンを押すまで、何も送信されません。',
  },
  slider: {
    title: '別の日に再入国するとしたら',
    text: 'つまみを動かすと、結果の変わる日が分かります。矢印キーで 1 日ずつ動きます。',
    label: '再入国する日',
    value: (date, verdict) => `${date}。${verdict}`,
    between: (from, to, verdict) => `${from}から${to}までの再入国: ${verdict}`,
    from: (date, verdict) => `${date}以降の再入国: ${verdict}`,
    same: 'このつまみの範囲では、どの日でも結果は同じです。',
  },
  remind: {
    title: 'お知らせを受け取りますか',
    text: '大切な日の前に、あなたの言語でメールをお送りします。無料で、いつでも停止できます。',
    button: 'この結果をお知らせにする',
  },
  review: {
    title: '入力内容の確認',
    text: 'まだ何も保存も送信もしていません。もう一度お確かめください。',
    change: '変更',
    changeOf: (what) => `${what}を変更`,
    notGiven: '入力なし',
    letters: '次のメールが届きます',
    noLetters:
      '入力された内容では、今のところお知らせする期日はありません。確認のあと、ご自分のページで日付を追加できます。',
    stop: 'どのメールからも、ボタンひとつですべて停止できます。理由は要りません。',
    family: 'ご家族は、確認のあと、ご自分のページで追加できます。',
  },
};
