/** A heap of things with a time: the earliest comes first, and of one instant the one put first. */
export interface TimeHeap<Entry extends { readonly at: number }> {
  readonly push: (entry: Entry) => void;
  readonly peek: () => Entry | undefined;
  readonly pop: () => Entry | undefined;
}

/** Makes an empty heap; push and pop cost O(log n). */
export function makeTimeHeap<Entry extends { readonly at: number }>(): TimeHeap<Entry> {
  const nodes: { readonly entry: Entry; readonly sequence: number }[] = [];
  let sequence = 0;

  /** Whether the node at `left` is due before the node at `right`; a place outside the heap is due never. */
  function isEarlier(left: number, right: number): boolean {
    const a = nodes[left];
    const b = nodes[right];
    if (a === undefined || b === undefined) return a !== undefined;
    return a.entry.at === b.entry.at ? a.sequence < b.sequence : a.entry.at < b.entry.at;
  }
  function swap(left: number, right: number): void {
    const a = nodes[left];
    const b = nodes[right];
    if (a === undefined || b === undefined) return;
    nodes[left] = b;
    nodes[right] = a;
  }
  function rise(from: number): void {
    for (let child = from; child > 0; ) {
      const parent = (child - 1) >> 1;
      if (!isEarlier(child, parent)) return;
      swap(child, parent);
      child = parent;
    }
  }
  function sink(): void {
    for (let parent = 0; ; ) {
      const left = 2 * parent + 1;
      const earlier = isEarlier(left + 1, left) ? left + 1 : left;
      if (!isEarlier(earlier, parent)) return;
      swap(earlier, parent);
      parent = earlier;
    }
  }
  return {
    push(entry) {
      nodes.push({ entry, sequence: sequence++ });
      rise(nodes.length - 1);
    },
    peek: () => nodes[0]?.entry,
    pop() {
      const first = nodes[0];
      const last = nodes.pop();
      if (first === undefined || last === undefined) return undefined;
      if (nodes.length > 0) {
        nodes[0] = last;
        sink();
      }
      return first.entry;
    },
  };
}
