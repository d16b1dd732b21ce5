import type { PeoplePageWords, PersonPageWords } from '../people-page-words';

/** What the page of one person says, in Japanese. */
const person: PersonPageWords = {
  number: (employeeId) => `社員番号 ${employeeId}`,
  back: '登録した方の一覧に戻る',
  unknown: {
    title: 'この社員番号の方は登録されていません',
    text: '番号の入力に誤りがあるか、登録が削除されたか、ご本人が登録を引き継いだ可能性があります。一覧からお探しください。',
    button: '一覧を見る',
  },
  dates: { title: '日付', none: '注意する日付はまだありません。' },
  why: {
    title: 'この日付の理由',
    text: 'ご本人には次のようにお伝えしています。',
    changes: '変えられること',
    turnTo: '相談先',
  },
  letters: {
    title: 'お知らせのメール',
    text: 'ご本人に送ったメールとその結果、これから送るメールの一覧です。メールの内容は会社にはお見せしません。',
    none: '送ったメールも、これから送るメールもありません。',
  },
  standing: {
    title: '現在の状況',
    registered: (date) => `${date}に登録されました。`,
    seenOn: (date) => `${date}に、ご本人が「日付を確認しました」と回答しました。`,
    answered: {
      awaited: 'メールで日付の確認をお願いしていますが、まだ回答がありません。会社からもご本人に声をかけてください。',
      later: '日付の確認はまだお願いしていません。期限の30日前からメールでお願いします。',
      never: '日付の確認はお願いしていません。',
    },
    reached: 'メールは届いています。',
    unreachable: (date) =>
      `${date === null ? 'メール' : `${date}のメール`}が戻ってきました。このアドレスには届きません。新しいアドレスを書いたファイルをアップロードしてください。ご本人にまずお知らせし、その後お知らせを再開します。`,
    objected:
      'ご本人がメールを断っています。お知らせは送らず、会社のファイルで再開することもありません。会社から直接お伝えください。',
    leavingSince: (date) =>
      `${date}に、退職したと会社から連絡がありました。ご本人が登録を引き継ぐまで、この一覧に残ります。`,
  },
  offer: {
    title: 'この方は退職しましたか',
    text: 'ボタンを押すと、ご本人にメールを1通送ります。会社から退職の連絡があったことを伝え、お知らせをご自分で続けて受け取れるようにします。何も削除されず、お知らせも続きます。',
    button: 'この方は退職しました',
    done: '受け付けました。お知らせを続けて受け取るためのメールをご本人に送ります。',
  },
};

/** What the pages of an employer's people say, in Japanese. */
import { movedDates } from './moved-dates';

export const peoplePage: PeoplePageWords = {
  title: '登録した方の一覧',
  text: '出国中の方、期限の近い方、メールが届いていない方が分かります。',
  nobody: 'まだ誰も登録されていません。ファイルをアップロードして始めてください。',
  counts: {
    all: (count) => `登録 ${count}人`,
    abroad: (count) => `出国中 ${count}人`,
    'not-answered': (count) => `未回答 ${count}人`,
    unreachable: (count) => `メール不達 ${count}人`,
    objected: (count) => `お知らせ辞退 ${count}人`,
    leaving: (count) => `退職 ${count}人`,
  },
  find: {
    search: { label: '氏名または社員番号', short: '検索' },
    within: { label: '期限までの日数', short: '期限' },
    always: 'すべて（期限のない方も）',
    days: (within) => `${within}日以内、または期限を過ぎた方`,
    show: { label: '表示する方', short: '表示' },
    shows: {
      everybody: '全員',
      abroad: '出国中の方のみ',
      'not-answered': '未回答の方',
      unreachable: 'メールが届いていない方',
      objected: 'お知らせを断った方',
      moved: '法令の改正で期日が変わった方',
    },
    sort: { label: '並び順', short: '並び順' },
    orders: {
      'days-left': '残り日数の少ない順',
      name: '氏名',
      employee_id: '社員番号',
      departure: '出国日',
    },
    button: '表示する',
    found: (count) => `${count}人が該当します。`,
    part: (first, last) => `${first}人目から${last}人目です。`,
    nobody: '該当する方はいません。期間を長くするか、検索の言葉を短くしてください。',
  },
  columns: {
    left: '残り日数',
    person: '氏名',
    says: '法律上の状況',
    answered: '回答',
    reachable: 'メール',
  },
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
  moved: {
    notice: (count) => `法令の改正で${count}人の期日が変わりました。該当する方を見る`,
    ...movedDates,
    line: (kind, before, now) => `法令の改正による変更：${kind} ${before} → ${now}`,
    by: (rule, since) => `（規則 ${rule}、${since}から）`,
  },
  abroad: '出国中',
  leaving: '退職',
  answered: {
    seen: '確認済み',
    awaited: '確認を依頼中（未回答）',
    later: '未依頼',
    never: '依頼なし',
  },
  reach: {
    reached: '届いています',
    unreachable: '届いていません。アドレスを確かめてください',
    objected: 'お知らせを断った方です。会社から直接お伝えください',
  },
  download: 'この一覧をダウンロードする（CSV）',
  before: '前を表示する',
  more: '続きを表示する',
  upload: 'ファイルをアップロードする',
  person,
};
