import * as z from 'zod';
import { complain } from '../../../shared/registrations/read-form';
import type { Upload } from '../../ports/uploads';
import type { World } from '../../ports/world';
import { changeUpload } from '../../uploads/change-upload';

/** What a person calls their file. */
export const filenameForm = z
  .string()
  .trim()
  .min(1)
  .max(255)
  .refine((name) => !/\p{Cc}/u.test(name), complain('forbidden-character'));

/** Gives an upload the name of the file that is being sent. undefined where its file has been read, or there is no such upload. */
export const nameUpload = (
  world: Pick<World, 'uploads'>,
  uploadId: string,
  filename: string,
): Promise<Upload | undefined> =>
  changeUpload(world, uploadId, (upload) =>
    upload.state === 'waiting' || upload.state === 'reading' ? { ...upload, filename } : undefined,
  );
