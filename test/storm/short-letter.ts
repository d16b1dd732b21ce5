/** A mail that says nothing, for storms: to put a real letter into words takes five times as long as all the rest. */
import type { writeMail as writeRealMail } from '../../functions/remind/write-mail';
import { anAddress } from '../support/builders';

export const writeMail: typeof writeRealMail = async (_world, _letterhead, { id }, _people, { carries }, claim) => ({
  to: anAddress(),
  subject: '',
  text: '',
  html: '',
  headers: {},
  attachments: [],
  tags: { registration: id, claim, letter: carries[0]?.letter.key.replaceAll('.', '_') ?? '' },
});
