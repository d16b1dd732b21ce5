/** What an employer may ask the API about the files it uploads. */
import * as z from 'zod';
import { uploadStates } from '../../ports/uploads';
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
    error: count,
  }),
  letters: z.looseObject({ today: count, week: count }).describe('How many letters would go.'),
});
const shown = { status: 200, description: 'The upload as it stands.', body: uploadAnswer };
const ofUpload = ['api-key-invalid', 'upload-not-found'] as const;

export const uploadOperations: readonly Operation[] = [
  {
    ...ofEmployer,
    method: 'post',
    path: '/api/v1/uploads',
    summary: 'Begin to upload a file of people',
    description: 'Gives a form by which one file of at most 20 MB may be sent to the bucket within 15 minutes.',
    request: { body: startForm, example: { filename: 'roster.csv' }, required: true },
    answer: { status: 201, description: 'An upload that waits for its file.', body: startedAnswer },
    problems: ['malformed-json', 'api-key-invalid', 'invalid-input', 'too-large'],
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
    path: '/api/v1/uploads/{id}/commit',
    summary: 'Register what the plan says',
    description: 'Begins to write the plan. Follow its progress by reading the upload.',
    parameters: [id],
    answer: { ...shown, status: 202, description: 'The plan is being written.' },
    problems: [...ofUpload, 'upload-not-ready'],
  },
  {
    ...ofEmployer,
    method: 'post',
    path: '/api/v1/uploads/{id}/cancel',
    summary: 'Call an upload off',
    description: 'What was not written yet is not written any more.',
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
      'The wrong rows as they came, with what is wrong in two columns more. Correct them and upload the file again.',
    parameters: [id],
    answer: { status: 200, description: 'A CSV file.', contentType: 'text/csv' },
    problems: [...ofUpload, 'upload-not-ready'],
  },
];
