/** Where the files of an upload lie in the bucket. Only what is under `uploads/` wakes the import room. */
export const uploadedFileKey = (uploadId: string): string => `uploads/${uploadId}/roster.csv`;
export const planKey = (uploadId: string, part: number): string => `plans/${uploadId}/${part}.json`;
/** What was not written of a part; there from the moment its writing begins. */
export const outcomeKey = (uploadId: string, part: number): string => `plans/${uploadId}/${part}.outcome.json`;
/** What became of a part that was taken back. */
export const undoneKey = (uploadId: string, part: number): string => `plans/${uploadId}/${part}.undone.json`;
/** People the plan does not write: missing from the file, or objected. */
export const asideKey = (uploadId: string): string => `plans/${uploadId}/aside.json`;
/** How the file looked to us, and what we ask about it. */
export const lookKey = (uploadId: string): string => `plans/${uploadId}/look.json`;
export const errorsKey = (uploadId: string): string => `plans/${uploadId}/errors.csv`;

export const duplicatesKey = (uploadId: string): string => `plans/${uploadId}/duplicates.csv`;

/** What is wrong in a file, to be read on a page. */
export const wrongSummaryKey = (uploadId: string): string => `plans/${uploadId}/wrong.json`;

/** Every file there may be of an upload whose plan has so many parts. */
export const keysOfUpload = (uploadId: string, parts: number): readonly string[] => [
  uploadedFileKey(uploadId),
  ...[asideKey, lookKey, errorsKey, duplicatesKey, wrongSummaryKey].map((key) => key(uploadId)),
  ...Array.from({ length: parts }, (_, part) =>
    [planKey, outcomeKey, undoneKey].map((key) => key(uploadId, part)),
  ).flat(),
];

/** Which upload an object belongs to; undefined for any other object. */
export const uploadIdOf = (objectKey: string): string | undefined =>
  /^uploads\/([0-9a-z-]+)\/roster\.csv$/.exec(objectKey)?.[1];
