import { pageWords as english } from '../../en/pages';
import type { PageWords } from '../../page-words';
import { fields } from './fields';
import { frame, refusals } from './frame';
import { timeline } from './timeline';

/** What our pages say, in Nepali; in English what is not translated yet. */
export const pageWords: PageWords = { ...english, frame, refusals, timeline, fields };
