import { randomInt } from 'node:crypto';
import type { MemberId } from '../../shared/employers/employer';
import type { ClaimId } from '../../shared/registrations/ledger';
import type { EmployerId, RegistrationId } from '../../shared/registrations/registration';
import type { Chance } from '../ports/chance';

const alphabet = '0123456789abcdefghijklmnopqrstuvwxyz';
/** 25 × log2(36) = 129 bits. */
const idLength = 25;
/** 10 × log2(36) = 51 bits. */
const memberIdLength = 10;
/** 50 × log2(36) = 258 bits. */
const secretLength = 50;

/** Ids and secrets from the machine's cryptographic source, every position equally likely. */
export const chanceOfMachine: Chance = {
  registrationId: () => draw(idLength) as RegistrationId,
  employerId: () => draw(idLength) as EmployerId,
  // Unique inside one employer only; it stands in every ledger key of its member.
  memberId: () => draw(memberIdLength) as MemberId,
  uploadId: () => draw(idLength),
  claimId: () => draw(idLength) as ClaimId,
  secret: () => draw(secretLength),
};

const draw = (length: number): string =>
  Array.from({ length }, () => alphabet.charAt(randomInt(alphabet.length))).join('');
