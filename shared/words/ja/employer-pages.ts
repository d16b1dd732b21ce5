import type { EmployerPageWords } from '../employer-page-words';

/** What the pages for employers say, in Japanese. */
export const employerPages: EmployerPageWords = {
  signIn: {
    title: '会社のページにサインイン',
    text: 'パスワードはありません。サインイン用のリンクをメールでお送りします。',
    email: { short: 'メールアドレス', label: 'お仕事用のメールアドレス' },
    button: 'リンクを受け取る',
    noAccount:
      '会社のアカウントがまだない場合は、このサービスの運営者にお問い合わせください。ご本人が登録するときは、アカウントは要りません。最初のページから始められます。',
  },
  checkMail: {
    title: 'メールを確認してください',
    text: 'このアドレスが会社のアカウントのメンバーのものであれば、サインイン用のリンクをお送りしています。リンクは1回だけ、15分以内に使えます。',
    notArrived:
      '数分たっても届かないときは、迷惑メールのフォルダーとアドレスを確かめてください。リンクの送信は1時間に5回までです。',
    again: 'アドレスを入力し直す',
  },
  open: {
    title: (employer) => `${employer} のページにサインイン`,
    text: 'ボタンを押すと、この端末で12時間サインインした状態になります。',
    button: 'サインイン',
    otherwise: 'このリンクに心当たりがない場合は、ページを閉じてください。まだ何も行われていません。',
  },
  deadLink: {
    title: 'このリンクではサインインできません',
    text: 'リンクは1回だけ、15分以内に使えます。新しいリンクを申し込んでください。',
    button: '新しいリンクを申し込む',
  },
  signedOut: {
    title: 'もう一度サインインしてください',
    text: 'サインアウトしているか、12時間が過ぎました。何も変更していません。',
    button: 'サインイン',
  },
  adminsOnly: {
    title: '管理者だけができる操作です',
    text: '何も変更していません。会社のアカウントの管理者に依頼してください。管理者はメンバーの一覧で確認できます。',
    button: 'メンバーの一覧を見る',
  },
  home: {
    signedInAs: (address) => `${address} でサインインしています`,
    members: { title: 'メンバー', text: '会社のページにサインインできる人と、その権限です。' },
    keys: { title: 'APIキー', text: '社員のアップロードや一覧の取得を行うプログラムのためのキーです。' },
    audit: { title: '操作の記録', text: 'このアカウントで最近行われた操作です。' },
    leave: { title: 'データの持ち出しと利用の終了', text: 'すべてのデータをダウンロードまたは削除します。' },
    signOut: 'サインアウト',
    signOutEverywhere: '自分のすべての端末でサインアウト',
    back: 'メニューに戻る',
  },
  roles: { admin: '管理者', member: 'メンバー' },
  reaches: {
    reachable: '届いています',
    stopped: 'ご本人が停止しています',
    unreachable: '戻ってきます（アドレスが使えません）',
    unwelcome: '迷惑メールと報告されたため、今後は送りません',
  },
  members: {
    you: '（あなた）',
    columns: { address: 'アドレス', role: '権限', letters: 'お知らせ' },
    invite: {
      title: 'メンバーを招待する',
      text: 'サインインの方法をメールでお知らせします。',
      email: { short: 'メールアドレス', label: 'メールアドレス' },
      role: {
        short: '権限',
        label: '権限',
        hint: '管理者は、メンバーの招待と削除、APIキーの発行、すべてのデータの削除もできます。',
      },
      language: { short: '言語', label: 'お知らせメールの言語' },
      button: '招待する',
    },
    change: '変更・削除',
    changeRole: { title: '権限を変更する', button: '権限を保存する' },
    remove: {
      title: 'アカウントから削除する',
      text: 'すぐにサインアウトされ、会社についてのお知らせも届かなくなります。登録した社員の方々とそのお知らせは変わりません。',
      button: '削除する',
    },
    problems: {
      'already-member': 'このアドレスはすでにメンバーです。上の一覧から変更してください。',
      'too-many': 'メンバーは20人までです。先にだれかを削除してください。',
      'last-admin': '最後の管理者です。先にほかの人を管理者にしてください。',
    },
    done: {
      invited: '招待しました。サインインの方法をメールでお知らせします。',
      changed: '権限を変更しました。',
      removed: '削除し、すべての端末からサインアウトしました。',
    },
  },
  keys: {
    none: 'APIキーはありません。',
    columns: { name: '名前', scopes: 'できること', used: '最後に使われた日' },
    never: 'まだ使われていません',
    make: {
      title: 'キーを発行する',
      text: 'プログラムごとに別のキーにすると、ほかを止めずに一つだけ無効にできます。',
      name: { short: '名前', label: '名前', hint: '「給与システム」など、使うプログラムの名前です。' },
      scopes: { short: 'できること', label: 'このキーでできること' },
      button: 'キーを発行する',
    },
    scopes: {
      'uploads:read': 'アップロードの確認と、誤りの一覧のダウンロード',
      'uploads:write': 'ファイルのアップロード、登録の実行と取消、登録前の状態への復元',
      'people:read': '社員の一覧の取得',
      'people:write': '社員の情報の変更',
      'account:read': 'メンバーと操作の記録の取得',
    },
    made: {
      title: '新しいAPIキー',
      text: '今すぐコピーして、使うプログラムの設定に入れてください。',
      once: 'このキーが表示されるのは今回だけです。こちらには控えがありません。なくした場合は、無効にして新しく発行してください。',
      example: 'すべてのリクエストに、次のヘッダーを付けて送ります。',
      button: 'コピーしました',
    },
    revoke: '無効にする',
    revoked: '無効にしました。このキーを使うリクエストは、今後受け付けません。',
    problems: {
      'no-scope': 'このキーでできることを、一つ以上選んでください。',
      'too-many': 'キーは20個までです。先にどれかを無効にしてください。',
    },
  },
  audit: {
    none: 'まだ何も行われていません。',
    columns: { when: '日時（日本時間）', who: '操作した人', what: '操作' },
    operator: 'サービスの運営者',
    formerMember: '以前のメンバー',
    program: (key) => `プログラム（キー「${key}」）`,
    deeds: {
      'employer-added': 'アカウントの作成',
      'signed-in': 'サインイン',
      'signed-out-everywhere': 'すべての端末でサインアウト',
      'member-invited': 'メンバーの招待',
      'role-changed': '権限の変更',
      'member-removed': 'メンバーの削除',
      'key-made': 'APIキーの発行',
      'key-revoked': 'APIキーの無効化',
      'data-downloaded': 'データのダウンロード',
      'people-erased': '社員のデータの削除',
      'person-offered': '退職者へのお知らせの引き継ぎの案内',
      'upload-committed': 'ファイルの内容の登録',
      'upload-cancelled': 'アップロードの取消',
      'upload-undone': 'アップロード前の状態への復元',
      'feed-made': 'カレンダー用アドレスの作成',
    },
  },
  leave: {
    download: {
      title: 'データをダウンロードする',
      text: '貴社について保存しているすべてのデータを、ファイルでお渡しします。',
      people: '社員の一覧（表計算用のCSV）',
      account: 'メンバー・APIキー・操作の記録（プログラム用のJSON）',
      part: (part, parts) =>
        `社員の全データ（期限とお知らせを含む、プログラム用のJSON）${parts > 1 ? `　${part}／${parts}` : ''}`,
    },
    erase: {
      title: 'すべて削除する',
      text: '元に戻すことはできません。必要なデータは先にダウンロードしてください。',
      points: [
        '貴社が登録した全員のデータを削除し、お知らせも届かなくなります。期限そのものは変わりませんので、ご本人にお伝えください。',
        'メンバーは全員サインアウトして削除され、APIキーはすべて使えなくなります。',
        'アップロードされたファイルは7日以内に削除されます。',
      ],
      name: (employer) => ({
        short: '会社名',
        label: `確認のため、会社名を入力してください：${employer}`,
      }),
      wrongName: '上の会社名と一致しません。何も削除していません。',
      button: 'すべて削除する',
    },
    goOn: {
      title: 'まだ終わっていません',
      text: '削除する人数が多いため、途中までになりました。ここまでの分は削除済みです。続けるには、もう一度押してください。',
      button: '続けて削除する',
    },
    erased: {
      title: 'すべて削除しました',
      text: '登録された方々、メンバー、APIキーのデータを削除しました。ご利用ありがとうございました。',
      button: '最初のページへ',
    },
  },
  stop: {
    title: 'このお知らせを止めますか？',
    text: 'アップロードについてのお知らせが、あなたには届かなくなります。サインインはこれまでどおりでき、社員の方々へのお知らせも続きます。',
    button: 'お知らせを止める',
    stopped: {
      title: 'お知らせを止めました',
      text: 'ほかのメンバーへのお知らせは続きます。また受け取るには、管理者に一度削除してから招待し直すよう依頼してください。',
    },
  },
};
