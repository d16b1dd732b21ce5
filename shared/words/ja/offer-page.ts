import type { OfferPageWords } from '../offer-page-words';

/** Why a registration cannot be offered to somebody who left, in Japanese. */
export const offerPage: OfferPageWords = {
  'person-not-found': {
    title: 'この社員番号の方は登録されていません',
    text: '何も変更していません。ご本人がすでにお知らせを引き継いだ可能性があります。その場合は社員の一覧に載らなくなり、することは残っていません。',
    button: '社員の一覧へ',
  },
  'person-objected': {
    title: 'この方はお知らせを望んでいません',
    text: '何も変更せず、何も送っていません。ご本人がお知らせを停止しているため、メールをお送りできません。期日については、会社から直接お伝えください。',
    button: 'この方のページへ戻る',
  },
  'person-unreachable': {
    title: 'この方にはメールが届いていません',
    text: '何も変更せず、何も送っていません。メールが戻ってきています。届くアドレスをご本人に確認し、ファイルでアップロードしてから、もう一度お試しください。',
    button: 'この方のページへ戻る',
  },
};
