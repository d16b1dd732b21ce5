import type { PageWords } from '../../page-words';
import { fields } from './fields';
import { checkMail, confirm, form } from './form';
import { frame, refusals } from './frame';
import { own, stop } from './own';
import { timeline } from './timeline';

/** What our pages say, in English. */
export const pageWords: PageWords = { frame, form, checkMail, confirm, own, stop, timeline, fields, refusals };
