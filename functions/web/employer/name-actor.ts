import type { KeyActor, MemberId } from '../../../shared/employers/employer';
import type { LetIn } from './let-in-employer';

/** Whoever was let in, as the list of who did what names them. */
export const nameActor = (letIn: LetIn): MemberId | KeyActor =>
  letIn.by === 'member' ? letIn.member : `key-${letIn.key}`;

/** The first letters of a key's id, where an entry was a program's; undefined where it was a person's. */
export const keyIn = (by: string): string | undefined => (by.startsWith('key-') ? by.slice('key-'.length) : undefined);
