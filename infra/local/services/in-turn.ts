/** Makes a turnstile: works pass one after another, in the order they came, whether the one before succeeded or not. */
export const openTurnstile = (): (<T>(work: () => Promise<T>) => Promise<T>) => {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
};
