/** What everybody may ask the API, and what the owner of a registration may. */
import { assessmentForm } from '../../../shared/registrations/assessment-form';
import { questionForm } from '../../../shared/registrations/facts-form';
import { registrationForm } from '../../../shared/registrations/registration-form';
import { returnedForm } from '../../../shared/registrations/returned-form';
import { registeredAnswer, registrationAnswer } from './answers';
import type { Operation, Parameter } from './operation';

const traveller = {
  residence: {
    status: 'engineer-humanities-international',
    stayEnds: '2031-05-31',
    grant: 'over-3-months',
    cardEnds: '2031-05-31',
  },
  trip: { departs: '2030-12-20', returns: '2031-01-10' },
  permit: null,
};
const registration = {
  contact: { email: 'anna@example.com', name: 'Anna', language: 'en', timeZone: 'Asia/Tokyo' },
  travellers: [traveller],
  preferences: { hour: 7, leadDays: [90, 30, 14] },
};

const id: Parameter = {
  name: 'id',
  in: 'path',
  required: true,
  description: 'The id of the registration.',
  example: '0123456789abcdef0123456789abcdef',
};
const ofOwner = { tag: 'Registrations', caller: 'owner' } as const;
const shown = { status: 200, description: 'The registration as it stands, with its ETag.', body: registrationAnswer };

export const publicOperations: readonly Operation[] = [
  {
    method: 'post',
    path: '/api/v1/assessments',
    tag: 'Assessments',
    caller: 'anyone',
    summary: 'Ask what the law says about a stay and a trip',
    description:
      'Answers which permission appears to carry a person home, until which day, which rule set that day, what would change it and what to do. Nothing is stored. `on` is the day to judge by, in Japan; today where it is not given. It is never a promise that somebody can return: Immigration decides.',
    request: { body: questionForm, example: traveller, required: true },
    answer: { status: 200, description: 'The assessment.', body: assessmentForm },
    problems: ['malformed-json', 'invalid-input', 'too-large'],
  },
  {
    method: 'post',
    path: '/api/v1/registrations',
    tag: 'Registrations',
    caller: 'anyone',
    summary: 'Register somebody for reminders',
    description:
      'Stores the trip and writes one letter that asks whether the address is theirs. Until they press its button nothing else is sent; after seven days everything is erased. A mailbox gets at most five such letters an hour: a registration beyond them is kept and answered alike, and `/link` sends its letter later. Send an `Idempotency-Key` to repeat a request safely.',
    parameters: [
      {
        name: 'Idempotency-Key',
        in: 'header',
        required: false,
        description:
          'Up to 255 visible ASCII characters of your choice. The same key with the same body registers once.',
        example: 'trip-2030-12-anna',
      },
    ],
    request: { body: registrationForm, example: registration, required: true },
    answer: { status: 202, description: 'Registered; a letter asks for confirmation.', body: registeredAnswer },
    problems: [
      'malformed-json',
      'invalid-input',
      'idempotency-key-invalid',
      'idempotency-key-reused',
      'too-many-requests',
      'too-large',
    ],
  },
  {
    ...ofOwner,
    method: 'get',
    path: '/api/v1/registrations/{id}',
    summary: 'Read your own registration',
    description: 'What is stored, what the law says about it today, and what became of every letter.',
    parameters: [id],
    answer: shown,
    problems: ['not-authorized', 'not-found'],
  },
  {
    ...ofOwner,
    method: 'put',
    path: '/api/v1/registrations/{id}',
    summary: 'Change your own registration',
    description:
      'Replaces the facts of all travellers. Name a traveller by `id` to keep what was sent to them. Preferences that are not sent stay. The address cannot be changed here, and another `secondEmail` counts once it is confirmed by the letter sent there.',
    parameters: [
      id,
      {
        name: 'If-Match',
        in: 'header',
        required: true,
        description: 'The version you read, from its ETag. Another one is answered with 412 and with what stands now.',
        example: '"1"',
      },
    ],
    request: { body: registrationForm, example: registration, required: true },
    answer: shown,
    problems: [
      'malformed-json',
      'not-authorized',
      'not-found',
      'already-closed',
      'version-conflict',
      'invalid-input',
      'if-match-missing',
      'too-many-requests',
    ],
  },
  {
    ...ofOwner,
    method: 'delete',
    path: '/api/v1/registrations/{id}',
    summary: 'Stop all letters',
    description: 'Stops every letter at once. The registration is erased 30 days later.',
    parameters: [id],
    answer: shown,
    problems: ['not-authorized', 'not-found'],
  },
  {
    ...ofOwner,
    method: 'post',
    path: '/api/v1/registrations/{id}/returned',
    summary: 'Say that you are back',
    description:
      'Closes the trip: of one traveller or, where none is named, of all. Without a date it is today in Japan.',
    parameters: [id],
    request: { body: returnedForm, example: {}, required: false },
    answer: shown,
    problems: ['malformed-json', 'not-authorized', 'not-found', 'already-closed', 'invalid-input'],
  },
  {
    ...ofOwner,
    method: 'post',
    path: '/api/v1/registrations/{id}/seen',
    summary: 'Say that you have seen your dates',
    description:
      'Notes of every date at most thirty days ahead, or behind you, that you have seen it. The letters go on as promised; an employer who registered you sees it. Saying it twice is saying it once.',
    parameters: [id],
    answer: shown,
    problems: ['not-authorized', 'not-found', 'already-closed'],
  },
  {
    ...ofOwner,
    method: 'post',
    path: '/api/v1/registrations/{id}/keep',
    summary: 'Keep your registration after leaving an employer',
    description:
      'Where the employer who registered you said that you have left (`offeredAt`): from then on the registration is yours alone, and the employer sees nothing of it. The reminders go on. Keeping it twice is keeping it once.',
    parameters: [id],
    answer: shown,
    problems: ['not-authorized', 'not-found', 'already-closed', 'not-offered'],
  },
];
