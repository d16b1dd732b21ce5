import type { PeoplePageWords } from '../people-page-words';

/** What the page of an employer's people says, in Japanese. */
export const peoplePage: PeoplePageWords = {
  title: '登録した方の一覧',
  text: '出国中の方、期限の近い方、メールが届いていない方が分かります。',
  sum: (all, abroad, unreachable, objected) =>
    `全部で${all}人：出国中${abroad}人、メールが届いていない方${unreachable}人、お知らせを断った方${objected}人。`,
  nobody: 'まだ誰も登録されていません。ファイルをアップロードして始めてください。',
  find: {
    search: { label: '氏名または社員番号', short: '検索' },
    within: { label: '期限までの日数', short: '期限' },
    always: 'すべて（期限のない方も）',
    days: (within) => `${within}日以内、または期限を過ぎた方`,
    button: '表示する',
    found: (count) => `${count}人（期限の近い順）`,
    nobody: '該当する方はいません。期間を長くするか、検索の言葉を短くしてください。',
  },
  columns: { person: '氏名', left: '残り日数', says: '状況' },
  left: (count) => `あと${count}日`,
  passed: (count) => `${count}日過ぎました`,
  today: '今日',
  noDate: '期限なし',
  dates: {
    return: '日本に戻る最後の日',
    'stay-end': '在留期間の満了日',
    'continuation-end': '申請中に在留できる最後の日',
    'card-end': '在留カードの有効期限',
  },
  abroad: '出国中',
  unreachable: 'メールが届いていません。アドレスを確かめてください',
  objected: 'お知らせを断った方です。会社から直接お伝えください',
  download: '全員の一覧をダウンロードする（CSV）',
  more: '続きを表示する',
  upload: 'ファイルをアップロードする',
};
