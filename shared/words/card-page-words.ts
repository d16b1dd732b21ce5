/** What the counter card says: once in the reader's language, once in Japanese. Dates arrive written. */
import type { Basis } from '../rules/assessment';

export type CardPageWords = {
  /** The page around the card. */
  readonly title: string;
  readonly text: string;
  /** How to print it, without any script of ours. */
  readonly print: string;
  /** Whoever finds the card can open the page. */
  readonly keepSafe: string;
  /** Nobody of this registration has a trip. */
  readonly none: string;
  readonly back: string;
  readonly onCard: {
    readonly title: string;
    readonly lastDay: string;
    readonly unknownDay: string;
    readonly departs: string;
    readonly returns: string;
    readonly stayEnds: string;
    readonly cardEnds: string;
    readonly basisLabel: string;
    readonly basis: Readonly<Record<Basis, string>>;
    readonly because: string;
    readonly carry: string;
    /** What to carry besides passport and residence card follows from the basis. */
    readonly papers: Readonly<Record<Basis, string>>;
    readonly ownPage: string;
    /** The card is no official paper; `date` is the day it was printed. */
    readonly madeOn: (date: string) => string;
  };
};
