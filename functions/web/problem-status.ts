import type { ProblemCode } from '../../shared/problems';

/** The HTTP status each problem is answered with (RFC 9110, RFC 6585 for 428 and 429). */
export const statusOf = {
  'malformed-json': 400,
  'idempotency-key-invalid': 400,
  'not-authorized': 401,
  'api-key-invalid': 401,
  'api-key-not-allowed': 403,
  'not-found': 404,
  'person-not-found': 404,
  'upload-not-found': 404,
  'already-closed': 409,
  'not-offered': 409,
  'person-objected': 409,
  'person-unreachable': 409,
  'upload-not-ready': 409,
  'upload-busy': 409,
  'undo-too-late': 409,
  'version-conflict': 412,
  'too-large': 413,
  'invalid-input': 422,
  'idempotency-key-reused': 422,
  'if-match-missing': 428,
  'too-many-requests': 429,
  unexpected: 500,
} as const satisfies Record<ProblemCode, number>;
