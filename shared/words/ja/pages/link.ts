import type { LinkPageWords } from '../../link-page-words';

/** What the page says that sends a lost link again, in Japanese. */
export const link: LinkPageWords = {
  leadsHere: 'リンクをもう一度送る',
  registered: 'すでに登録した方はこちら:',
  ask: {
    title: 'リンクをもう一度送ります',
    text: '登録したメールアドレスを入力してください。あなたのページを開くリンクを、そのアドレスに送ります。',
    email: { label: 'メールアドレス', short: 'メールアドレス' },
    button: 'リンクを送る',
  },
  sent: {
    title: 'メールをご確認ください',
    text: 'このアドレスが登録されていれば、リンクの入ったメールが数分以内に届きます。安全のため、どのアドレスにも同じ画面を表示しています。',
    notArrivedTitle: 'メールが届かないときは',
    notArrived: [
      '迷惑メールや広告のフォルダーを見てください。',
      '別のアドレスで登録したか、勤務先が職場のアドレスで登録したのかもしれません。そのアドレスでお試しください。',
      'リンクを送るのは、10 分に 1 回、1 日に 3 回までです。',
      '停止してから時間がたった場合や、確認をしていなかった場合は、登録は削除されています。もう一度登録してください。',
    ],
    again: '別のアドレスで試す',
    register: '登録する',
  },
};
