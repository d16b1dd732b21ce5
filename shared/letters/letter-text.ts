/** A letter as plain text: the same words as its HTML, for readers and machines that show no HTML. */
import type { Block, LetterInBlocks } from './letter-blocks';

/** The letter's text, with a blank line between blocks and a line feed at the end. */
export const writeText = (letter: LetterInBlocks): string => `${letter.blocks.map(writeBlock).join('\n\n')}\n`;

function writeBlock(block: Block): string {
  switch (block.block) {
    case 'heading':
      return block.level === 3
        ? `■ ${block.text}`
        : `${block.text}\n${underline(block.text, block.level === 1 ? '=' : '-')}`;
    case 'paragraph':
      return block.text;
    case 'list':
      return block.items.map((item) => `- ${item}`).join('\n');
    case 'date':
      return `${block.label}\n${block.date}\n${block.note}`;
    case 'facts':
      return block.rows.map(({ label, value }) => `${label}\n  ${value}`).join('\n');
    case 'button':
      return `${block.text}\n${block.url}`;
    case 'counter':
      return [ruler, block.title, ...block.lines, ruler].join('\n');
    case 'footer':
      return [ruler, ...block.lines, ...(block.link === undefined ? [] : [block.link.text, block.link.url])].join('\n');
  }
}

const ruler = '-'.repeat(40);

/** Characters beyond Latin are about two columns wide in the fonts plain text is shown in. */
const underline = (text: string, mark: string): string =>
  mark.repeat([...text].reduce((width, character) => width + (character > '\u02ff' ? 2 : 1), 0));
