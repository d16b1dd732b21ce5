import type { TimelineWords } from '../../timeline-words';
import { writeDays } from '../counts';

/** What the picture of somebody's days says, in easy Japanese. */
export const timeline: TimelineWords = {
  title: '大切《たいせつ》な日《ひ》の図《ず》',
  marks: {
    today: '今日《きょう》',
    departure: '日本《にほん》を出《で》る日《ひ》',
    'planned-return': '戻《もど》る予定《よてい》の日《ひ》',
    returned: '日本《にほん》に戻《もど》った日《ひ》',
    aim: '戻《もど》る目標《もくひょう》の日《ひ》',
    return: '日本《にほん》に戻《もど》る最後《さいご》の日《ひ》',
    'stay-end': '在留期間《ざいりゅうきかん》の満了日《まんりょうび》',
    'continuation-end': '特例期間《とくれいきかん》の最後《さいご》の日《ひ》',
    'permit-end': '再入国《さいにゅうこく》許可《きょか》の有効期限《ゆうこうきげん》',
    'document-end': '難民《なんみん》旅行《りょこう》証明書《しょうめいしょ》の期限《きげん》',
    'card-end': '在留《ざいりゅう》カードの有効期限《ゆうこうきげん》',
    'stay-renewal-opens': '在留更新《ざいりゅうこうしん》の申請開始《しんせいかいし》',
    'card-renewal-opens': 'カード更新《こうしん》の開始《かいし》',
    'permit-apply-by': '再入国《さいにゅうこく》許可《きょか》の申請期限《しんせいきげん》',
    'extension-apply-by': '許可《きょか》の延長《えんちょう》の申請期限《しんせいきげん》',
  },
  when: (date, count) => {
    if (count === 0) return date;
    return count > 0 ? `${date}（あと${writeDays(count)}）` : `${date}（${writeDays(-count)}前《まえ》）`;
  },
  tell: (date, marks) => `${date}：${marks.join('、')}。`,
  stretches: {
    away: (from, to) => `${from}から${to}まで日本《にほん》の外《そと》。`,
    margin: (from, to) =>
      `${from}から${to}までは、予定《よてい》に入《い》れないでください。飛行機《ひこうき》が飛《と》ばないときのための時間《じかん》です。`,
    'stay-renewal': (from, to) =>
      `在留期間《ざいりゅうきかん》の更新《こうしん》は、だいたい${from}から${to}まで申請《しんせい》することができます。`,
    'card-renewal': (from, to) =>
      `在留《ざいりゅう》カードの更新《こうしん》は、${from}から${to}まで申請《しんせい》することができます。`,
  },
  strip:
    '帯《おび》は、15日《にち》前《まえ》から105日《にち》後《ご》までです。長《なが》い線《せん》は今日《きょう》です。短《みじか》い線《せん》は30日《にち》ごとです。太《ふと》い帯《おび》は、日本《にほん》の外《そと》にいる間《あいだ》です。丸《まる》は、日本《にほん》を出《で》る日《ひ》と戻《もど》る日《ひ》です。四角《しかく》は、期限《きげん》の日《ひ》です。',
  awayToday: '今日《きょう》は日本《にほん》の外《そと》。',
  nothingUntil: (date) => `${date}まで、期限《きげん》はありません。`,
};
