import { DeleteObjectCommand, GetObjectCommand, NoSuchKey, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import type { Files } from '../ports/files';

/** Long enough to choose a file and to send it over a slow line. */
const formLivesSeconds = 15 * 60;

/** The files of employers in the bucket. */
export function filesInS3(bucket: string, s3 = new S3Client({})): Files {
  return {
    presignUpload: async (key, maxBytes, thenTo) => {
      // Few events ask for a form, and the import room never does.
      const { createPresignedPost } = await import('@aws-sdk/s3-presigned-post');
      const { url, fields } = await createPresignedPost(s3, {
        Bucket: bucket,
        Key: key,
        // An empty file may come: we say so better than S3.
        Conditions: [['content-length-range', 0, maxBytes]],
        ...(thenTo !== undefined && { Fields: { success_action_redirect: thenTo } }),
        Expires: formLivesSeconds,
      });
      return { url, fields };
    },
    read: async (key) => {
      try {
        const { Body } = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key }));
        return await Body?.transformToByteArray();
      } catch (problem) {
        if (problem instanceof NoSuchKey) return undefined;
        throw problem;
      }
    },
    write: async (key, content, contentType) => {
      // Bytes of known length, or the SDK takes an empty text for a stream.
      const Body = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      await s3.send(
        new PutObjectCommand({ Bucket: bucket, Key: key, Body, ContentLength: Body.length, ContentType: contentType }),
      );
    },
    remove: async (key) => {
      await s3.send(new DeleteObjectCommand({ Bucket: bucket, Key: key }));
    },
  };
}
