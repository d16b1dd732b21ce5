/** What the stage and a room's worker say to one another. */

export interface BootData {
  /** The stage clock's offset to the machine's time: `StageClock.shared`. */
  readonly clock: SharedArrayBuffer;
  /** The bundle. */
  readonly file: string;
  readonly handlerName: string;
  readonly functionName: string;
  readonly functionArn: string;
  readonly memorySize: number;
}

export interface ToWorker {
  readonly id: string;
  /** JSON: an event crosses as text, as it does at AWS. */
  readonly event: string;
  /** When the room is stopped, in epoch milliseconds of the machine. */
  readonly deadline: number;
}

/** An error as Lambda reports it. */
export interface FunctionError {
  readonly errorType: string;
  readonly errorMessage: string;
  readonly trace?: readonly string[];
}

export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'no start'; readonly error: FunctionError }
  | { readonly kind: 'done'; readonly id: string; readonly payload: string }
  | { readonly kind: 'failed'; readonly id: string; readonly error: FunctionError }
  | { readonly kind: 'line'; readonly level: string; readonly line: string };
