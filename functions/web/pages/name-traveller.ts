import type { Traveller } from '../../../shared/registrations/registration';
import type { OwnPageWords } from '../../../shared/words/page-words';

/** How a page calls one of several travellers. `index` counts from 0. */
export const nameTraveller = ({ label }: Traveller, index: number, own: OwnPageWords): string =>
  label === undefined || label === '' ? own.traveller(index + 1) : label;
