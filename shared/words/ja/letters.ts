import { writeAmount } from '../amounts';
import type { FrameWords, LabelWords, LetterWords } from '../letter-words';
import { buttons } from './buttons';
import { answers, calendar, missing, promises } from './letters-answers';
import { departure, reentry } from './letters-reentry';
import { card, stay } from './letters-stay';

const frame: FrameWords = {
  unreviewed:
    'この文面は、日本語を母語とする人の確認をまだ受けていません。分かりにくいところは日付を基準とし、出入国在留管理庁（0570-013904）にお尋ねください。誤りがあれば、このメールに返信してお知らせください。',
  greeting: (name) => (name === undefined ? '在留に関する期日のお知らせです。' : `${name} 様`),
  traveller: (position) => `${position}人目の方`,
  named: (name, text) => `【${name}】${text}`,
  andMore: (text, count) => `${text}（ほか${count}件）`,
  several: (count) => `確認していただきたい期日が${count}件あります`,
  daysLeft: (days) => {
    if (days === 0) return '本日です';
    if (days > 0) return `あと${writeAmount(days)}日です`;
    return `${writeAmount(-days)}日過ぎています`;
  },
  bothClocks: (japan, local, place) => `日本時間 ${japan} ＝ 現地時間 ${local}（${place}）`,
  endOfDay: (japan) => `日本時間 ${japan}`,
  doNow: '今できること',
  otherwise: '何もしなかった場合',
  ownPage: 'ご自分のページを開く',
  onOwnPage: `ご自分のページでは、期日とお知らせの一覧の確認、変更、「${buttons.back}」の連絡、停止ができます。`,
  counter: '窓口で見せるための日本語',
  seen: {
    ask: 'この期日を確認されましたら、お知らせください。ボタンで開くページで一度押すだけです。その後も、予定どおりメールをお送りします。',
    employerSees: (employer) =>
      `${employer}には、確認されたことが伝わります。会社から改めてお尋ねする必要がなくなります。`,
    button: buttons.seen,
  },
  advice:
    'この期日は、入力された内容と、こちらで確認している法令をもとに計算したものです。法的な助言ではありません。必ず出入国在留管理庁で確認してください。',
  stop: `メールを止めるには、ご自分のページの「${buttons.stop}」を押すか、メールソフトの「登録解除」を使ってください。`,
  noTracking: 'このメールを開いたかどうか、リンクを押したかどうかは記録していません。画像も使っていません。',
};

const labels: LabelWords = {
  lastDay: '日本に戻る最終日',
  aim: '目標の日',
  endOfDay: 'その日の終わり',
  plan: '戻る日の目安（この日までに）',
  basis: '再入国の根拠',
  why: 'この日になる理由',
  planned: '再入国の予定日',
  verdict: '判定',
  certificate: {
    'card-end': '特別永住者証明書の有効期限',
    'card-renewal-opens': '特別永住者証明書の更新を申請できる時期の目安',
  },
};

/** The letters in Japanese. */
export const letters: LetterWords = {
  frame,
  labels,
  answers,
  reentry,
  departure,
  stay,
  card,
  missing,
  promises,
  calendar,
};
