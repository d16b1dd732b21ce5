/** What an employer's member reads where a registration cannot be offered to somebody who left. */
import { offerPage as en } from './en/offer-page';
import { offerPage as ja } from './ja/offer-page';

type Notice = { readonly title: string; readonly text: string; readonly button: string };

export type OfferPageWords = Readonly<Record<'person-not-found' | 'person-objected' | 'person-unreachable', Notice>>;

/** These words in a language of our pages. */
export const offerPageWordsFor = (language: 'en' | 'ja'): OfferPageWords => (language === 'ja' ? ja : en);
