import type { StatusPageWords } from '../status-page-words';

/** The status page, in Japanese. */
export const statusPage: StatusPageWords = {
  title: 'お知らせメールは届いていますか',
  allWell: 'すべて正常に動いています。',
  someLate: '遅れが出ています。運営者には自動で連絡済みです。',
  nothingIsLost: '遅れたメールは必ず後から届きます。失われるものはありません。',
  whatToDo:
    'お約束したメールは、送信されるまで必ず残ります。期限の日付はメールに左右されません。ご自身のページで確認でき、最初のページではどなたでも計算できます。登録後のメールをお待ちの場合は、1時間後にもう一度、迷惑メールのフォルダーも含めてご確認ください。',
  asOf: (time) => `${time}（日本時間）の状態です。時刻はすべて日本時間です。`,
  part: '項目',
  lastSeen: '最後の確認',
  isWell: '状態',
  never: 'まだありません',
  states: { 'as-it-should-be': '正常です。', 'not-yet': 'まだ記録がありません。異常を示すものではありません。' },
  late: (meaning) => `遅れています。${meaning}`,
  sweep: {
    name: '送り忘れの見回り（15分ごと）',
    late: '呼び出しが失われたメールは、次の見回りまで待ちます。',
  },
  letter: {
    name: '最後に送ったメール',
    always: '正常です。メールは送る時刻が来たときに送られます。',
  },
  heartbeat: {
    name: '試験登録（1時間ごと）',
    took: (seconds) => `正常です。登録から${seconds}秒でメールが送られました。`,
    stuck: {
      'not-taken': '前回の試験登録は受け付けられませんでした。最初のページのフォームが動けば、すでに復旧しています。',
      'not-kept': '前回の試験登録は受け付けられましたが、保存が確認できませんでした。',
      'not-rung': 'メールを送るための呼び出しがありませんでした。',
      'not-sent': 'メールが送信サービスの受け付けを待っています。',
      refused: '送信サービスがメールを受け付けませんでした。',
      'not-heard': 'メールは送られましたが、その後の報告がありません。',
      'came-back': 'メールが戻ってきました。',
      silent: '2時間以上、試験登録の結果がありません。',
    },
  },
};
