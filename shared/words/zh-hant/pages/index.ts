import type { PageWords } from '../../page-words';
import { card } from './card';
import { check } from './check';
import { fields } from './fields';
import { checkMail, confirm, form } from './form';
import { frame, refusals } from './frame';
import { help } from './help';
import { link } from './link';
import { manage } from './manage';
import { notices } from './notices';
import { own, stop } from './own';
import { timeline } from './timeline';

/** What our pages say, in traditional Chinese. */
export const pageWords: PageWords = {
  frame,
  form,
  check,
  checkMail,
  confirm,
  own,
  stop,
  manage,
  link,
  help,
  notices,
  card,
  timeline,
  fields,
  refusals,
};
