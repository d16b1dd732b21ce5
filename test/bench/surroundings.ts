import { execFileSync } from 'node:child_process';
import { arch, availableParallelism, cpus, platform, release } from 'node:os';

/** Where and when a benchmark ran: date, commit, machine, Node. */
export function describeSurroundings(): string {
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  return [
    new Date().toISOString().slice(0, 10),
    `commit ${describeCommit()}`,
    `${model}, ${availableParallelism()} cores, ${platform()} ${release()} ${arch()}`,
    `Node ${process.versions.node}`,
  ].join(' · ');
}

function describeCommit(): string {
  try {
    const commit = git('rev-parse', '--short', 'HEAD');
    return git('status', '--porcelain', '--', 'shared', 'functions', 'infra') === ''
      ? commit
      : `${commit} with changes`;
  } catch {
    return 'unknown'; // A copy without its history.
  }
}

const git = (...args: readonly string[]): string =>
  execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
