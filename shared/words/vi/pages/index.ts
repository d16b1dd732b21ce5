import { pageWords as english } from '../../en/pages';
import type { PageWords } from '../../page-words';
import { card } from './card';
import { check } from './check';
import { fields } from './fields';
import { checkMail, confirm, form } from './form';
import { frame, refusals } from './frame';
import { link } from './link';
import { own, stop } from './own';
import { timeline } from './timeline';

/** What our pages say, in Vietnamese; in English what is not translated yet. */
export const pageWords: PageWords = {
  ...english,
  frame,
  form,
  check,
  checkMail,
  confirm,
  own,
  stop,
  link,
  card,
  timeline,
  fields,
  refusals,
};
