import type { OfferPageWords } from '../offer-page-words';

/** Why a registration cannot be offered to somebody who left, in English. */
export const offerPage: OfferPageWords = {
  'person-not-found': {
    title: 'Nobody of yours has this number',
    text: 'Nothing was changed. The person may have kept their reminders for themselves already; then they are no longer among your people, and there is nothing left to do.',
    button: 'Go to your people',
  },
  'person-objected': {
    title: 'This person wants no letters',
    text: 'Nothing was changed, and nothing was sent. They stopped our letters, so we do not write to them. Please tell them of their dates yourself.',
    button: 'Back to this person',
  },
  'person-unreachable': {
    title: 'Our letters do not reach this person',
    text: 'Nothing was changed, and nothing was sent: mail to their address comes back. Ask them for an address that works, upload it in a file, and offer it again then.',
    button: 'Back to this person',
  },
};
