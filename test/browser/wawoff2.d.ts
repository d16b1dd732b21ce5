/** What we use of a package that brings no types. */
declare module 'wawoff2' {
  /** A font as an operating system reads it, from one packed for the web. */
  export function decompress(woff2: Uint8Array): Promise<Uint8Array>;
}
