import type { MovedDatesWords } from '../moved-dates-words';

export const movedDates: MovedDatesWords = {
  kinds: {
    return: '日本に戻る最終日',
    'stay-end': '在留期間の満了日',
    'continuation-end': '申請中に在留できる最後の日',
    'card-end': '在留カードの有効期限',
    'stay-renewal-opens': '在留期間の更新を申請できる最初の日',
    'card-renewal-opens': '在留カードの更新を申請できる最初の日',
  },
  none: '期日なし',
};
