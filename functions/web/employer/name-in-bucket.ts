/** What an upload made on a page is called until its sender's browser tells what they call it: we make room before the file is chosen. */
export const nameInBucket = 'roster.csv';
