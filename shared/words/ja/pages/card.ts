import type { CardPageWords } from '../../card-page-words';

/** What the counter card says, in Japanese: what an officer reads on every card. */
export const card: CardPageWords = {
  title: '窓口カード',
  text: '空港、航空会社、入管の窓口で見せてください。一時的な出国で、再入国する予定であることを日本語で伝えます。',
  print:
    '印刷するときは、ブラウザーのメニューから「印刷」を選んでください。はがきの大きさ（A6）で、一人に 1 枚ずつ出ます。画面の写真でもかまいません。',
  keepSafe: '四角いコードを読み取ると、あなたのページが開きます。旅券と同じように大切にしてください。',
  none: '登録された旅行がないため、カードはまだありません。先に、あなたのページで旅行を登録してください。',
  back: '自分のページに戻る',
  onCard: {
    title: '一時的な出国・再入国予定',
    lastDay: '再入国の期限',
    unknownDay: '入管に確認してください',
    departs: '出国日',
    returns: '再入国予定日',
    stayEnds: '在留期間の満了日',
    cardEnds: '在留カードの有効期限',
    basisLabel: '再入国の根拠',
    basis: {
      'special-reentry': 'みなし再入国許可',
      'reentry-permit': '再入国許可',
      'refugee-travel-document': '難民旅行証明書',
    },
    because: '理由',
    carry: '持ち物',
    papers: {
      'special-reentry': '旅券と在留カード。再入国出国記録の「一時的な出国であり、再入国する予定です」に印を付けます。',
      'reentry-permit': '再入国許可のある旅券と、在留カード。',
      'refugee-travel-document': '難民旅行証明書と、在留カード。',
    },
    ownPage: '本人のページ',
    madeOn: (date) => `公的な書類ではありません。本人が入力した日付から ${date} に計算したものです。`,
  },
};
