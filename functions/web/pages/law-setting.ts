import type { DeskLanguage } from '../../../shared/words/languages';
import type { LawPageWords } from '../../../shared/words/law-page-words';
import type { PageSetting } from './layout';

/** Whose words the page of the law speaks: the rules are written in Japanese and English only. */
export type LawSetting = PageSetting<DeskLanguage> & { readonly law: LawPageWords };
