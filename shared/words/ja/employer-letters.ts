import type { EmployerLetterWords } from '../employer-letter-words';
import { dates } from './dates';
import { roundLetters } from './round-letters';

/** Letters to an employer's members, in Japanese. */
export const employerLetters: EmployerLetterWords = {
  language: 'ja',
  dates,
  greeting: (employer) => `${employer} ご担当者様`,
  signIn: {
    subject: (employer) => `${employer} のサインイン用リンク（15分間有効）`,
    title: 'サインイン用リンク',
    what: (employer) =>
      `このメールアドレスで ${employer} のページにサインインしたいという申し込みがありました。ご本人の操作と思われます。`,
    once: '下のページを開いて「サインイン」を押してください。リンクは1回だけ、このメールの送信から15分以内に使えます。それを過ぎたら、サインインのページで新しいリンクを申し込んでください。',
    button: 'サインインのページを開く',
    notYou:
      'お心当たりがない場合は、何もする必要はありません。このメールがなければ、だれもサインインできません。ほかの人に転送しないでください。',
  },
  invitation: {
    subject: (employer) => `${employer} のアカウントに招待されました`,
    title: (employer) => `${employer} からの招待`,
    what: (employer) =>
      `${employer} では、外国籍の社員の方が日本に戻る期限を過ぎて在留資格を失うことのないよう、Kaeru を利用しています。あなたは、そのアカウントのメンバーになりました。`,
    how: (address) =>
      `パスワードはありません。サインインのページでこのメールアドレス（${address}）を入力すると、サインイン用のリンクをお送りします。`,
    button: 'サインインのページを開く',
    notYou: '不要な場合は、会社の管理者に削除を依頼してください。サインインするまでは、ほかには何も起こりません。',
  },
  uploadResult: {
    subject: (filename) => `登録が終わりました：${filename}`,
    title: 'ファイルの登録が終わりました',
    what: (filename) => `${filename} の方々の登録が終わり、お知らせの予定ができました。`,
    counts: ({ created, updated, wrong }) => [
      `新しく登録した方：${created}人`,
      `内容を変更した方：${updated}人`,
      `誤りがあり登録していない行：${wrong}行`,
    ],
    wrong:
      '誤りのある行は、ページから別のファイルとしてダウンロードできます。その行だけを直して、もう一度アップロードしてください。',
    button: 'アップロードのページを開く',
  },
  rounds: roundLetters,
  memberUnreachable: {
    subject: (address) => `${address} にメールが届きません`,
    title: 'メンバーの方にメールが届いていません',
    what: (address, employer) =>
      `${employer} のアカウントのメンバー ${address} 宛てのメールが戻ってきました。届いていないのに読まれたと思われることのないよう、このアドレスへの送信を止めました。`,
    steps: [
      'アドレスが正しいか、メールボックスが今も使われているか、ご本人に確かめてください。',
      '別のアドレスがある場合は、管理者の方がメンバーのページで古いアドレスを削除し、新しいアドレスを招待してください。',
      'アドレスが正しい場合は、メールボックスが使えるようになってから、ご本人がサインインのページでリンクを申し込んでください。届いたリンクでサインインすると、お知らせも再開します。',
      '操作できる管理者の方がいない場合は、このメールにご返信ください。こちらでお手伝いします。',
    ],
    button: 'メンバーのページを開く',
  },
  stop: 'このメールは、貴社のアカウントのメンバーの方にお送りしています。ご自分への送信だけを止めることができます。止めた後もサインインはできます。',
  stopLink: '自分へのお知らせを止める',
  noTracking: 'このメールを開いたかどうか、リンクを押したかどうかは記録していません。画像も使っていません。',
};
