import type { ProblemTexts } from '../../problems';

/** What is wrong and what to do about it, in English. */
export const problems: ProblemTexts['problems'] = {
  'malformed-json': {
    title: 'The body is not JSON',
    detail: 'The body could not be read as JSON. Nothing was stored. Check it with a JSON validator and send it again.',
  },
  'too-large': {
    title: 'The body is too large',
    detail: 'A request may have at most 64 KB. Nothing was stored. Send fewer travellers or shorter texts.',
  },
  'too-many-requests': {
    title: 'Too many requests came from your network',
    detail:
      'From one network, letters to new addresses can be asked for 300 times an hour. Nothing was stored. "Retry-After" says in how many seconds the next hour begins: send it again then.',
  },
  'invalid-input': {
    title: 'Some fields need another look',
    detail: 'Nothing was stored. Each entry of "errors" names a field and says what to change; send it again then.',
  },
  'idempotency-key-invalid': {
    title: 'The Idempotency-Key cannot be used',
    detail:
      'Send an Idempotency-Key of 1 to 255 printable ASCII characters, best a fresh UUID, or leave it out. Nothing was stored.',
  },
  'idempotency-key-reused': {
    title: 'This Idempotency-Key belongs to another registration',
    detail: 'The same key was sent before with a different body. Nothing was stored. Send this body with a new key.',
  },
  'not-authorized': {
    title: 'The link token is missing or no longer valid',
    detail:
      'Send the header "Authorization: Bearer" with the token from the link to your own page. It is in every letter we sent you.',
  },
  'not-found': {
    title: 'There is nothing here',
    detail: 'No page or registration has this address. Check it, or open the link in the newest letter we sent you.',
  },
  'api-key-invalid': {
    title: 'The API key is missing or not known',
    detail:
      'Send the header "Authorization: Bearer" with the API key of your company. Whoever set up your account can make a new one.',
  },
  'api-key-not-allowed': {
    title: 'The API key is not for this',
    detail:
      'Nothing was changed. "scope" names what a key needs for it. An admin of your company can make such a key at /employer/keys.',
  },
  'person-not-found': {
    title: 'Nobody of yours has this employee_id',
    detail:
      'Nothing was changed. GET /api/v1/people lists whom you registered. Whoever kept their reminders for themselves is no longer among them.',
  },
  'person-objected': {
    title: 'This person wants no letters',
    detail:
      'Nothing was changed, and nothing was sent. They stopped our letters, so we do not write to them. Please tell them of their dates yourself.',
  },
  'person-unreachable': {
    title: 'Our letters do not reach this person',
    detail:
      'Nothing was changed, and nothing was sent: mail to their address comes back. Upload a file with an address that works, then try again.',
  },
  'upload-not-found': {
    title: 'There is no such upload',
    detail: 'Uploads are kept for seven days. Check the id, or begin again with POST /api/v1/uploads.',
  },
  'upload-not-ready': {
    title: 'The upload is not at this step',
    detail:
      'Nothing was changed. "state" says where the upload stands: a plan can be committed once it is "planned", cancelled until it is committed, undone once it is "committed" and wrote something, and wrong rows are there once the file is read.',
  },
  'upload-busy': {
    title: 'Another upload of yours is being written',
    detail:
      'Nothing was changed. One file is written or taken back at a time, so that none overtakes another. "busyWith" is the id of that upload: wait until it is done, or cancel it, and try again.',
  },
  'undo-too-late': {
    title: 'The 24 hours for undoing are over',
    detail:
      'Nothing was changed. To bring back what stood before, upload a file with those values; we show you every change before it is written.',
  },
  'if-match-missing': {
    title: 'Say which version you change',
    detail: 'Send the header If-Match with the version you last read, such as "3". Nothing was changed.',
  },
  'version-conflict': {
    title: 'The registration has changed since you read it',
    detail:
      'Nothing was changed. "current" is what stands now: put your change into it and send it again with its version.',
  },
  'already-closed': {
    title: 'This registration is closed',
    detail: 'It can no longer be changed, and no more reminders go out. To be reminded again, register once more.',
  },
  'not-offered': {
    title: 'Your employer has not said that you have left',
    detail:
      'Nothing was changed. You can take the registration over once the employer who registered you says that you have left; until then you can stop it at any time.',
  },
  unexpected: {
    title: 'Something went wrong on our side',
    detail: 'It was not your doing. Please try again in a few minutes; sending the same thing twice does no harm.',
  },
};
