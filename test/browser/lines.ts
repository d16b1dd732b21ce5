/** How a browser breaks and stacks lines; runs in the page, so it uses nothing from outside itself. */

/** Complaints about text that leaves the screen, words torn apart, lines that begin with a mark, and marks cut by the line above. */
export function lookAtLines(): readonly string[] {
  const complaints = new Set<string>();
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > width) {
    complaints.add(`scrolls sideways: ${document.documentElement.scrollWidth} px`);
  }
  const brush = document.createElement('canvas').getContext('2d');
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    const text = node.textContent ?? '';
    if (parent === null || text.trim() === '' || !isSeen(parent)) continue;
    lookAtText(node, parent, text);
  }
  return [...complaints];

  function isSeen(element: Element): boolean {
    if (!element.checkVisibility() || element.closest('option, script, style, svg, rt, .unseen') !== null) return false;
    const { width: wide, height } = element.getBoundingClientRect();
    return wide > 1 && height > 1;
  }

  function lookAtText(node: Node, parent: Element, text: string): void {
    const range = document.createRange();
    range.selectNodeContents(node);
    const rects = [...range.getClientRects()].filter((rect) => rect.width > 0);
    const rows = new Set(rects.map(({ top }) => Math.round(top)));
    const show = text.trim().slice(0, 40);
    for (const { right, left } of rects) {
      if (left >= 0 && right > width + 1) complaints.add(`“${show}” leaves the screen at ${Math.round(right)} px`);
    }
    const style = getComputedStyle(parent);
    if (brush !== null && rows.size > 0) {
      brush.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
      const ink = brush.measureText(text);
      const inked = ink.actualBoundingBoxAscent + ink.actualBoundingBoxDescent;
      const line = Number.parseFloat(style.lineHeight);
      if (rows.size > 1 && line < inked) complaints.add(`“${show}” stands ${inked} px high in lines of ${line} px`);
    }
    if (rows.size > 1) lookAtBreaks(node, text);
  }

  function lookAtBreaks(node: Node, text: string): void {
    const range = document.createRange();
    const language = node.parentElement?.closest('[lang]')?.getAttribute('lang') ?? '';
    let before: number | undefined;
    for (let at = 0; at < text.length; at += 1) {
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const [rect] = range.getClientRects();
      if (rect === undefined || rect.width === 0) continue;
      const middle = rect.top + rect.height / 2;
      if (before !== undefined && middle > before + rect.height / 2) {
        const rest = text.slice(at);
        const show = `${text.slice(Math.max(0, at - 12), at)}|${rest.slice(0, 12)}`;
        if (/^\p{M}/u.test(rest)) complaints.add(`a line begins with a mark: ${show}`);
        // Devanagari parts its words by spaces, so a break between two letters tears one.
        if (
          language === 'ne' &&
          /\p{Script=Devanagari}$/u.test(text.slice(0, at)) &&
          /^\p{Script=Devanagari}/u.test(rest)
        ) {
          complaints.add(`a word is torn: ${show}`);
        }
        if (language === 'ja' && /^[、。」）ゃゅょっー]/.test(rest)) complaints.add(`a line begins with: ${show}`);
      }
      before = middle;
    }
  }
}
