import type { FrameWords, LabelWords, LetterWords } from '../letter-words';
import { buttons } from './buttons';
import { writeDays, writePeople } from './counts';
import { answers, calendar, missing, promises } from './letters-answers';
import { departure, reentry } from './letters-reentry';
import { card, stay } from './letters-stay';

const frame: FrameWords = {
  unreviewed:
    'これは「やさしい日本語《にほんご》」です。日本語《にほんご》を勉強《べんきょう》する人《ひと》も、日本語《にほんご》を教《おし》える人《ひと》も、まだこの文《ぶん》を確認《かくにん》していません。わからないときは、大切《たいせつ》な日《ひ》だけを見《み》てください。そして、出入国《しゅつにゅうこく》在留《ざいりゅう》管理庁《かんりちょう》（0570-013904）に聞《き》いてください。間違《まちが》いがあったら、このメールに返信《へんしん》して教《おし》えてください。',
  greeting: (name) =>
    name === undefined ? '日本《にほん》にいるために大切《たいせつ》な日《ひ》のお知《し》らせです。' : `${name} さん`,
  traveller: (position) => `${writePeople(position)}目《め》の人《ひと》`,
  named: (name, text) => `【${name}】${text}`,
  andMore: (text, count) => `${text}（ほかに${count}件《けん》）`,
  several: (count) => `確認《かくにん》してほしい日《ひ》が${count}件《けん》あります`,
  daysLeft: (days) => {
    if (days === 0) return '今日《きょう》です';
    if (days > 0) return `あと${writeDays(days)}です`;
    return `${writeDays(-days)}過《す》ぎました`;
  },
  bothClocks: (japan, local, place) =>
    `日本《にほん》の時間《じかん》 ${japan} ＝ あなたがいる場所《ばしょ》の時間《じかん》 ${local}（${place}）`,
  endOfDay: (japan) => `日本《にほん》の時間《じかん》 ${japan}`,
  doNow: '今《いま》できること',
  otherwise: '何《なに》もしなかったら',
  ownPage: '自分《じぶん》のページを開《ひら》く',
  onOwnPage: `自分《じぶん》のページで、大切《たいせつ》な日《ひ》とお知《し》らせを見《み》ることができます。内容《ないよう》を変《か》えること、「${buttons.back}」と知《し》らせること、お知《し》らせを止《と》めることもできます。`,
  counter: '窓口《まどぐち》で見《み》せる日本語《にほんご》',
  seen: {
    ask: 'この日《ひ》を見《み》たら、知《し》らせてください。ボタンでページを開《ひら》いて、1回《かい》押《お》してください。そのあとも、予定《よてい》のとおりメールを送《おく》ります。',
    employerSees: (employer) =>
      `${employer}に、あなたがこの日《ひ》を見《み》たことを伝《つた》えます。会社《かいしゃ》は、もう一度《いちど》聞《き》かなくてよくなります。`,
    button: buttons.seen,
  },
  advice:
    'この日《ひ》は、入力《にゅうりょく》した内容《ないよう》と法律《ほうりつ》から計算《けいさん》しました。これは法律《ほうりつ》のアドバイスではありません。必《かなら》ず、出入国《しゅつにゅうこく》在留《ざいりゅう》管理庁《かんりちょう》で確認《かくにん》してください。',
  stop: `メールを止《と》めたいときは、自分《じぶん》のページの「${buttons.stop}」を押《お》してください。メールの「登録解除《とうろくかいじょ》」を使《つか》うこともできます。`,
  noTracking:
    '私《わたし》たちは、あなたがこのメールを開《ひら》いたかどうか、リンクを押《お》したかどうかを記録《きろく》しません。画像《がぞう》も使《つか》いません。',
};

const labels: LabelWords = {
  lastDay: '日本《にほん》に戻《もど》る最後《さいご》の日《ひ》',
  aim: '目標《もくひょう》の日《ひ》',
  endOfDay: 'その日《ひ》の終《お》わり',
  plan: '戻《もど》る日《ひ》の目安《めやす》（この日《ひ》までに）',
  basis: '再入国《さいにゅうこく》の根拠《こんきょ》（何《なん》で日本《にほん》に入《はい》るか）',
  why: 'この日《ひ》の理由《りゆう》',
  planned: '日本《にほん》に戻《もど》る予定《よてい》の日《ひ》',
  verdict: '計算《けいさん》の結果《けっか》',
  certificate: {
    'card-end': '特別《とくべつ》永住者《えいじゅうしゃ》証明書《しょうめいしょ》の有効期限《ゆうこうきげん》',
    'card-renewal-opens':
      '特別《とくべつ》永住者《えいじゅうしゃ》証明書《しょうめいしょ》の更新《こうしん》を申請《しんせい》することができる時期《じき》',
  },
};

/** The letters in easy Japanese. */
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
