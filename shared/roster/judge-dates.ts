import type { DateRule } from './cells/date';
import type { DateShape } from './cells/date-shape';
import type { DateOrder } from './file-reading';

type Sample = { readonly rowNumber: number; readonly text: string };

/** What the cells of a column say about the way its dates are written. */
export type DateEvidence = {
  readonly add: (rowNumber: number, text: string) => void;
  /** The rule of the column, or why nobody can tell it without asking. */
  readonly decide: (answer: DateOrder | undefined) => DateRule | OpenOrder;
};

export type OpenOrder = { readonly why: 'undecided' | 'contradictory'; readonly samples: readonly Sample[] };

const mostSamples = 3;

/**
 * Collects how a column writes its dates. Day or month first is what at least one date proves and none disproves: `25/12/2027`
 * has its day first. Five digits are dates of Excel only where the whole column is nothing else.
 */
export function collectDateEvidence(shapeOf: (text: string) => DateShape): DateEvidence {
  let cells = 0;
  let serials = 0;
  const undecided: Sample[] = [];
  const dayFirst: Sample[] = [];
  const monthFirst: Sample[] = [];
  return {
    add: (rowNumber, text) => {
      cells += 1;
      if (!mayNeedColumn(text)) return;
      const shape = shapeOf(text);
      if (shape.kind === 'serial') serials += 1;
      if (shape.kind !== 'year-last') return;
      const samples = shape.first > 12 ? dayFirst : shape.second > 12 ? monthFirst : undecided;
      if (samples.length < mostSamples) samples.push({ rowNumber, text });
    },
    decide: (answer) => {
      const rule = { serials: serials > 0 && serials === cells };
      if (answer !== undefined) return { ...rule, order: answer };
      if (dayFirst.length > 0 && monthFirst.length > 0) {
        const [one, other] = [dayFirst[0], monthFirst[0]].filter((sample) => sample !== undefined);
        return { why: 'contradictory', samples: [one, other].filter((sample) => sample !== undefined) };
      }
      if (dayFirst.length > 0) return { ...rule, order: 'day-first' };
      if (monthFirst.length > 0) return { ...rule, order: 'month-first' };
      return undecided.length > 0 ? { why: 'undecided', samples: undecided } : rule;
    },
  };
}

/** Whether a text could be a date that needs its column: five digits, or one that begins with a day or a month. Most are neither. */
function mayNeedColumn(text: string): boolean {
  if (!isDigit(text.charCodeAt(0))) return false;
  const beginsWithYear = isDigit(text.charCodeAt(1)) && isDigit(text.charCodeAt(2)) && isDigit(text.charCodeAt(3));
  return !beginsWithYear || text.length === 5;
}

/** Half- or full-width. */
const isDigit = (code: number): boolean => (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
