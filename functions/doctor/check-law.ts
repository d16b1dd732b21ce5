import type { World } from '../ports/world';
import { versionOfLaw } from '../reassess/version-of-law';
import { countOf } from './count-of';
import { type Finding, look, mend, well } from './finding';
import type { Patient } from './patient';
import { optionOf, separated } from './places';

const dayInMs = 24 * 60 * 60_000;
/** The fingerprint of a release at the end of its version of the law; before it stands a day. */
const fingerprintLength = 12;

/** Were everybody's letters planned by the law of today, and by the rules of this folder? */
export async function checkLaw({ walks, clock }: Pick<World, 'walks' | 'clock'>, patient: Patient): Promise<Finding> {
  const walk = await walks.load();
  if (walk === undefined) return well('Nobody need be looked at again: no rules have changed since the stage stands.');
  const { law, begunAt, endedAt, counts } = walk;
  const now = clock.now();
  const show = `npm run reassess${separated(optionOf(patient))}`;
  if (counts.unreadable > 0) {
    return mend(
      `${countOf(counts.unreadable, 'registration')} could not be looked at again by the law ${law}.`,
      'Their dates may be those of an older law: somebody may come back too late.',
      `The log of the sweep names ${counts.unreadable === 1 ? 'it' : 'them'} (reassess-unreadable). ${show} shows the rest.`,
    );
  }
  if (endedAt === undefined) {
    const far = `Everybody is being looked at again by the law ${law}: ${countOf(counts.looked, 'registration')} so far.`;
    if (now - begunAt < dayInMs) return well(far);
    return look(
      `${far} It began more than a day ago.`,
      'Whoever was not looked at yet has the dates of an older law.',
      `${show} shows how far it is; a sweep that does not go on is in infra/RUNBOOK.md under "sweep fails".`,
    );
  }
  const here = versionOfLaw(now).slice(-fingerprintLength);
  if (law.slice(-fingerprintLength) === here) return well(`Everybody was looked at by the law of today (${law}).`);
  return look(
    `Everybody was looked at by the law ${law}; the rules of this folder are others.`,
    'The stage goes on reckoning with its own rules until these are deployed.',
    `npm run reassess -- --dry${optionOf(patient)} says what deploying them would move.`,
  );
}
