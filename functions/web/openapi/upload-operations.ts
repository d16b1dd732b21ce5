/** What an employer may ask the API about the files it uploads. */
import * as z from 'zod';
import { uploadStates } from '../../ports/uploads';
import { answersForm } from '../../uploads/answers-form';
import { changeKinds } from '../uploads/read-changes';
import type { Operation, Parameter } from './operation';

const id: Parameter = {
  name: 'id',
  in: 'path',
  required: true,
  description: 'The id of the upload.',
  example: '0123456789abcdef0123456789abcdef',
};
const ofEmployer = { tag: 'Uploads', caller: 'employer' } as const;

const startForm = z.object({ filename: z.string().min(1).max(255) });
const startedAnswer = z.strictObject({
  id: z.string(),
  url: z.string().describe('Where to send the file, as multipart/form-data.'),
  fields: z.record(z.string(), z.string()).describe('The other fields of that form; the file comes last, as `file`.'),
});

const count = z.int().nonnegative();
/** What is not listed here may be added. */
const uploadAnswer = z.looseObject({
  id: z.string(),
  state: z.enum(uploadStates),
  questions: z.array(z.unknown()).describe('What has to be answered before the file can be planned.'),
  progress: z.strictObject({ done: count, total: count }).describe('Rows written, of those to write.'),
  counts: z.looseObject({
    create: count,
    update: count,
    unchanged: count,
    missing: count,
    conflict: count,
    objected: count,
    error: count,
  }),
  letters: z
    .looseObject({ today: count, week: count, people: count, byLanguage: z.record(z.string(), z.unknown()) })
    .describe(
      'How many letters would go today and within seven days, to how many people; and the same for each language.',
    ),
  written: z.strictObject({ create: count, update: count }).describe('Rows that were written.'),
  undoableUntil: z.iso.datetime().nullable().describe('Until when the upload can be taken back.'),
});
const changesAnswer = z.strictObject({
  kind: z.enum(changeKinds),
  changes: z.array(
    z.looseObject({
      employeeId: z.string(),
      rowNumber: z.int().nullable().describe('As the spreadsheet shows it; null for who is not in the file.'),
      fields: z.array(z.strictObject({ field: z.string(), old: z.string().nullable(), new: z.string().nullable() })),
    }),
  ),
  next: z.string().nullable(),
});
const shown = { status: 200, description: 'The upload as it stands.', body: uploadAnswer };
const ofUpload = ['api-key-invalid', 'api-key-not-allowed', 'upload-not-found'] as const;

export const uploadOperations: readonly Operation[] = [
  {
    ...ofEmployer,
    method: 'post',
    path: '/api/v1/uploads',
    summary: 'Begin to upload a file of people',
    description:
      'Gives a form by which one file of at most 20 MB may be sent to the bucket within 15 minutes. Every request begins another upload; one that no file follows does nothing, and is forgotten after seven days.',
    request: { body: startForm, example: { filename: 'roster.csv' }, required: true },
    answer: { status: 201, description: 'An upload that waits for its file.', body: startedAnswer },
    problems: ['malformed-json', 'api-key-invalid', 'api-key-not-allowed', 'invalid-input', 'too-large'],
  },
  {
    ...ofEmployer,
    method: 'get',
    path: '/api/v1/uploads/{id}',
    summary: 'Follow an upload',
    description:
      'Its state, what has to be answered, what it would change, and how many letters would go. Nothing is registered before it is committed.',
    parameters: [id],
    answer: shown,
    problems: ofUpload,
  },
  {
    ...ofEmployer,
    method: 'post',
    path: '/api/v1/uploads/{id}/answers',
    summary: 'Say what only you can know about the file',
    description:
      'Answers to `questions`, or corrections of `look`: the encoding, the delimiter, the row of the headings, what a heading means, whether dates begin with the day or the month. The file is then read again. What headings mean is remembered for your next file. The same answers may be sent again.',
    parameters: [id],
    request: {
      body: answersForm,
      example: { mapping: { 連絡先: 'email' }, dateOrder: { departs: 'day-first' } },
      required: true,
    },
    answer: { ...shown, status: 202, description: 'The file is being read again.' },
    problems: [...ofUpload, 'malformed-json', 'invalid-input', 'upload-not-ready'],
  },
  {
    ...ofEmployer,
    method: 'post',
    path: '/api/v1/uploads/{id}/commit',
    summary: 'Register what the plan says',
    description:
      'Begins to write the plan. Follow its progress by reading the upload. Asking again begins nothing twice. One upload of a company is written at a time.',
    parameters: [id],
    answer: { ...shown, status: 202, description: 'The plan is being written.' },
    problems: [...ofUpload, 'upload-not-ready', 'upload-busy'],
  },
  {
    ...ofEmployer,
    method: 'post',
    path: '/api/v1/uploads/{id}/undo',
    summary: 'Take an upload back',
    description:
      'For 24 hours: old values return, people it registered are no longer registered, what somebody changed since stays. Letters that had gone are listed. Asking again takes nothing back twice.',
    parameters: [id],
    answer: { ...shown, status: 202, description: 'The upload is being taken back.' },
    problems: [...ofUpload, 'upload-not-ready', 'upload-busy', 'undo-too-late'],
  },
  {
    ...ofEmployer,
    method: 'get',
    path: '/api/v1/uploads/{id}/changes',
    summary: 'Leaf through the people of an upload',
    description:
      'What changes for whom, from what to what; who is not written, and why; and after an undo what came of each row. A page may be short: go on until `next` is null.',
    parameters: [
      id,
      {
        name: 'kind',
        in: 'query',
        required: true,
        description: `One of ${changeKinds.join(', ')}.`,
        example: 'update',
      },
      { name: 'cursor', in: 'query', required: false, description: '`next` of the page before.', example: '0.0' },
    ],
    answer: { status: 200, description: 'A page of people.', body: changesAnswer },
    problems: [...ofUpload, 'invalid-input'],
  },
  {
    ...ofEmployer,
    method: 'post',
    path: '/api/v1/uploads/{id}/cancel',
    summary: 'Call an upload off',
    description:
      'What was not written yet is not written any more; what was written can be undone. Asking again changes nothing.',
    parameters: [id],
    answer: shown,
    problems: [...ofUpload, 'upload-not-ready'],
  },
  {
    ...ofEmployer,
    method: 'get',
    path: '/api/v1/uploads/{id}/errors.csv',
    summary: 'Fetch the rows that could not be read',
    description:
      'The wrong rows as they came, with what is wrong in two columns more, in the encoding of your file. Correct them and upload the file again.',
    parameters: [id],
    answer: { status: 200, description: 'A CSV file.', contentType: 'text/csv' },
    problems: [...ofUpload, 'upload-not-ready'],
  },
  {
    ...ofEmployer,
    method: 'get',
    path: '/api/v1/uploads/{id}/duplicates.csv',
    summary: 'Fetch the rows whose employee_id stands in others too',
    description:
      'Of the wrong rows just these, those with the same employee_id together, in the encoding of your file.',
    parameters: [id],
    answer: { status: 200, description: 'A CSV file.', contentType: 'text/csv' },
    problems: [...ofUpload, 'upload-not-ready'],
  },
];
