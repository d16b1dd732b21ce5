import type { Meter } from './prices';

/** So much of one thing in a year, and why. */
export type Line = {
  readonly meter: Meter;
  readonly quantity: number;
  /** Whether it grows with the registrations, or is there when nobody registers. */
  readonly grows: boolean;
  /** `waiting`: what it takes to wait for the hour of a letter, which another design does in another way. */
  readonly part: 'waiting' | 'everything else';
};

/** Lines that use nothing say nothing. */
export const someOf = (lines: readonly Line[]): readonly Line[] => lines.filter(({ quantity }) => quantity !== 0);
