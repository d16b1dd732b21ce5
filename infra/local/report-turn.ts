/** How often a person hears of a turn that takes long, in milliseconds of the machine's time. */
const everyMs = 2000;

/**
 * Says how far a turn of the clock has come, every two seconds; a turn shorter than that says nothing.
 * Answers what the clock calls with each instant it reaches.
 */
export function reportTurn(
  from: number,
  to: number,
  tell: (sentence: string) => void,
  machineNow: () => number = Date.now,
): (at: number) => void {
  let spokeAt = machineNow();
  return (at) => {
    if (machineNow() - spokeAt < everyMs) return;
    spokeAt = machineNow();
    const percent = Math.floor((100 * (at - from)) / Math.max(to - from, 1));
    tell(`Turning the clock: ${new Date(at).toISOString().slice(0, 10)}, ${percent} % of the way …`);
  };
}
