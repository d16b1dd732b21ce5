import type { RuleWords } from '../rules-said-in-letters';

/** Sentences of the rules that letters say, in Japanese. */
export const rules: RuleWords = {
  bounds: {
    'one-year': 'みなし再入国許可の有効期間は、出国の日から1年です。',
    'two-years': '特別永住者のみなし再入国許可の有効期間は、出国の日から2年です。',
    'stay-end': 'この日に在留期間が満了します。再入国の許可は在留期間を超えません。',
    'continuation-end': '在留期間は満了していますが、申請の結果が出るまで、最長2か月間は特例期間です。',
    'permit-end': 'この日に再入国許可の有効期限が来ます。',
    decision: 'この日に申請の結果が出て、特例期間が終わりました。',
    'document-end': 'この日に難民旅行証明書の有効期限が来ます。',
  },
  verdicts: {
    clear: '再入国の予定日は、許可の期間内です。',
    tight: '再入国の予定日は許可の期間内ですが、期限まで1週間もありません。',
    'permit-needed': 'この旅行には、出国前に受ける再入国許可が必要と見られます。',
    'extension-needed': '再入国の予定日が再入国許可の有効期限より後です。先に延長を受ける必要があります。',
    'fix-first': '出国の前に解決しなければならないことがあります。そのまま出国すると、再入国できないおそれがあります。',
    impossible: 'この日程では、今の在留資格のまま戻る方法がないと見られます。',
    lapsed: '登録された日付によると、再入国の許可は終わっています。',
    undetermined: '足りない項目があるため、最終日を計算できません。',
  },
};
