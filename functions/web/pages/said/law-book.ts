import { permitExtension } from '../../../../shared/rules/book/r2-5-permit-extension';
import { stayRunsOn } from '../../../../shared/rules/book/r4-1-stay-runs-on';
import type { LawBook } from '../../../../shared/words/explain-cite';

/**
 * The rule book as a browser carries it: every rule leads to its place on our page of the law, which has its article and source.
 * Only the two rules that close an extension are quoted, so only they bring their sentence.
 */
export const thinLawBook: LawBook = (id) => ({
  sentence: id === permitExtension.id ? permitExtension.sentence : stayRunsOn.sentence,
  source: { text: { en: '', ja: '' }, url: `/law#${id}` },
});
