import type { FieldProblem } from '../../shared/problems';
import type { ContactChange } from '../../shared/registrations/contact-change-form';
import type { Contact, RegistrationId } from '../../shared/registrations/registration';
import { isTimeZone } from '../hours';
import type { World } from '../ports/world';
import { changeOrRefuse, type Decided } from './change-or-refuse';
import { isOpen } from './occasions';

/** Changes how the reader is called, in which language and where they read. Letters to come move to the hours of the new place. */
export const changeContact = (
  world: Pick<World, 'clock' | 'registrations'>,
  id: RegistrationId,
  change: ContactChange,
): Promise<Decided<'closed' | FieldProblem>> =>
  changeOrRefuse<'closed' | FieldProblem>(world, id, (registration) => {
    if (!isOpen(registration)) return { refuses: 'closed' };
    const { contact } = registration;
    if (change.timeZone !== undefined && !isTimeZone(change.timeZone)) {
      return { refuses: { pointer: '/timeZone', code: 'not-a-time-zone' } };
    }
    const changed = applyChange(contact, change);
    const isSame =
      changed.name === contact.name && changed.language === contact.language && changed.timeZone === contact.timeZone;
    return { becomes: isSame ? registration : { ...registration, contact: changed } };
  });

function applyChange(
  { name: known, ...contact }: Contact,
  { name = known, language, timeZone }: ContactChange,
): Contact {
  return {
    ...contact,
    ...(name === undefined || name === '' ? {} : { name }),
    language: language ?? contact.language,
    timeZone: timeZone ?? contact.timeZone,
  };
}
