import type { RoundLetterWords } from '../round-letter-words';

const talk =
  'できれば今日のうちに、直接または電話でご本人に確かめてください。返事のないメールは、読まれていないかもしれません。';
const returned =
  'すでに日本に戻っている場合は、ファイルの「再入国日」の列に日付を入れて、その行をアップロードしてください。';
const renewed = 'すでに手続きが済んでいる場合は、新しい日付をファイルに入れて、その行をアップロードしてください。';
const immigration = '出入国在留管理庁（03-5796-7112、平日8:30～17:15）';

/** The letters of a round, in Japanese. */
import { movedDates } from './moved-dates';

export const roundLetters: RoundLetterWords = {
  person: (name, employeeId) => (name === null ? `社員番号 ${employeeId} の方` : `${name}さん（${employeeId}）`),
  left: (count) => {
    if (count === 0) return '今日が最終日';
    return count > 0 ? `あと${count}日` : `${-count}日過ぎています`;
  },
  about: {
    subject: {
      silent: (person) => `${person}から返事がありません`,
      unreachable: (person) => `${person}にメールが届きません`,
    },
    urgent: (left, subject) => `【${left}】${subject}`,
    title: {
      silent: (person) => `${person}から、まだ返事がありません`,
      unreachable: (person) => `${person}に、メールが届いていません`,
    },
    why: {
      silent:
        '期日のお知らせにある「確認しました」が、まだ押されていません。ご本人は期日をご存じかもしれませんが、会社からもこちらからも確かめられない状態です。',
      unreachable:
        'ご本人宛てのメールが戻ってくるため、今は期日のお知らせがまったく届いていません。使えるメールアドレスが登録されるまで、期日を伝えられるのは会社だけです。',
    },
  },
  everybody: {
    subject: (count, nearest) =>
      `確認が必要な方が${count}人います${nearest === undefined ? '' : `（最も近い期日：${nearest}）`}`,
    title: () => '会社からの確認が必要な方がいます',
    what: (count) =>
      `期日のお知らせの「確認しました」が押されていない方、またはメールが届かない方です。${count === 1 ? '' : 'お一人ずつ、'}直接ご確認ください。`,
    more: (count) => `ほかに${count}人います。一覧のページで全員を確認できます。`,
    button: '登録した方の一覧を開く',
  },
  weekly: {
    subject: (monday) => `${monday}の週：社員の方々の期日`,
    subjectAsking: (count, monday) => `${monday}の週：確認が必要な方が${count}人います`,
    title: (monday) => `${monday}の週のお知らせ`,
    nobodyAsks: '今日、会社からの確認が必要な方はいません。次の方々の期日にご注意ください。',
    listed: '出国中の方、90日以内に期日のある方、メールが届かない方',
    listedWhat:
      '期日の近い順です。日付はすべて日本の日付で、ファイルの内容とこちらで確認している法令をもとに計算したものです。必ず出入国在留管理庁で確認してください。',
    line: (person, date, notes) =>
      `${person}：${[...(date === null ? ['注意する期日なし'] : [date]), ...notes].join('、')}`,
    dates: {
      return: (date, left) => `${date}までに日本に戻る（${left}）`,
      'stay-end': (date, left) => `在留期間の満了日 ${date}（${left}）`,
      'continuation-end': (date, left) => `申請中に在留できる最後の日 ${date}（${left}）`,
      'card-end': (date, left) => `在留カードの有効期限 ${date}（${left}）`,
    },
    abroad: '出国中',
    standing: {
      acknowledged: (on) => (on === null ? '期日を確認済み' : `${on}に期日を確認`),
      silent: '返事なし',
      notAskedYet: '確認のお願いは30日前から',
      unreachable: 'メール不達',
      objected: 'お知らせを希望されていないため、会社からお伝えください',
      leaving: '退職された方',
    },
    more: (count) => `ほかに${count}人（一覧のページで確認できます）`,
  },
  moved: {
    subject: (count) => `法令の改正で${count}人の期日が変わりました`,
    title: (count) => `法令の改正で${count}人の期日が変わりました`,
    what: 'これからは新しい期日をもとに、会社の予定も見直してください。お知らせのメールが届く方には、同じことをお伝えします。届かない方に伝えられるのは会社だけです。',
    ...movedDates,
    date: (kind, before, now, rule, since) => `${kind} ${before} → ${now}（規則 ${rule}、${since}から）`,
    line: (person, dates) => `${person}：${dates.join('、')}`,
  },
  labels: {
    return: '日本に戻る最終日',
    'stay-end': '在留期間の満了日',
    'continuation-end': '申請中に在留できる最後の日',
    'card-end': '在留カードの有効期限',
    told: 'こちらからのメール',
    where: '現在',
  },
  where: { abroad: '出国中', inJapan: '日本（ファイルの内容による）' },
  dated: (date, left) => `${date}（${left}）`,
  told: {
    silent: (last) => `最後にお送りした日：${last}。「確認しました」は押されていません。`,
    silentUntold: 'まだお送りしていません。会社が登録したことのお知らせを先にお送りします。',
    unreachable: (since) => `${since}から届いていません。`,
    unreachableUndated: '届いていません。',
  },
  doNow: '今していただきたいこと',
  silentSteps: {
    return: (date) => [
      talk,
      `${date}までに日本に着くかどうかを確かめてください。1日でも遅れると、ふつう在留資格を失います。在外公館でも元に戻すことはできません。`,
      returned,
    ],
    'stay-end': (date) => [
      talk,
      `在留期間の更新を申請したかどうかを確かめてください。${date}までに日本で申請しないと、その翌日からは在留も就労もできません。`,
      renewed,
    ],
    'continuation-end': (date) => [
      talk,
      `申請の結果と、${date}までに新しい在留カードを受け取れるかどうかを確かめてください。処分が出た日に、この期間は終わります。`,
      renewed,
    ],
    'card-end': (date) => [
      talk,
      `新しい在留カードを申請したかどうかを確かめてください。${date}までに申請する必要があります。`,
      renewed,
    ],
  },
  passedSteps: {
    return: [
      '日本に戻っているかどうかを、今日中に確かめてください。',
      returned,
      `まだ海外にいる場合は、飛行機に乗る前に、${immigration}に状況を確認してください。`,
    ],
    other: [
      `期限までに申請したかどうかを、今日中に確かめてください。申請していない場合は、${immigration}に状況を確認してください。`,
      renewed,
    ],
  },
  unreachableSteps: [
    '期日を、直接または電話でご本人に伝えてください。',
    'ご本人が使っているメールアドレスを聞いて、ファイルを直し、その行をアップロードしてください。新しいアドレスには、まず会社が登録したことをお知らせし、その後に期日をお知らせします。',
  ],
  openPerson: (person) => `${person}のページを開く`,
  openPeople: '登録した方の一覧を開く',
  choice: {
    together: (page) =>
      `全員のことを1通でお送りしています。1人につき1通をご希望の場合は、次のページで選んでください：${page}`,
    each: (page) =>
      `1人につき1通でお送りしています（6人以上の日は1通にまとめます）。全員で1通をご希望の場合は、次のページで選んでください：${page}`,
  },
};
