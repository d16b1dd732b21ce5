import { dates } from '../../../shared/words/pt-br/dates';
import { explain } from '../../../shared/words/pt-br/explain';
import { check } from '../../../shared/words/pt-br/pages/check';
import { own } from '../../../shared/words/pt-br/pages/own';
import { timeline } from '../../../shared/words/pt-br/pages/timeline';
import { tellingRules as rules } from '../../../shared/words/pt-br/rules';
import type { CheckWords } from './check/words';

/** What the check says in a browser, in Brazilian Portuguese. */
export const words: CheckWords = {
  core: { language: 'pt-BR', dates, rules, explain },
  words: { own, timeline, check },
};
