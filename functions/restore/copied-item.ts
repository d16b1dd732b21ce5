import type { Employer } from '../../shared/employers/employer';
import type { Registration } from '../../shared/registrations/registration';
import type { OtherItem } from '../ports/restoring';

/** One item of a copy of the table, as its adapter read it. */
export type CopiedItem =
  | { readonly kind: 'registration'; readonly registration: Registration }
  | { readonly kind: 'employer'; readonly employer: Employer }
  | { readonly kind: 'other'; readonly item: OtherItem }
  /** A registration or an employer as none of our releases wrote it. */
  | { readonly kind: 'unreadable'; readonly pk: string };
