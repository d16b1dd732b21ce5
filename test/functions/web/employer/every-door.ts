/** Every door of an employer, and how its own people try it. A door that is not here fails the test of isolation. */

export type Door = {
  /** Who goes through it: a program with a key, a member with a session, or whoever holds an address. */
  readonly by: 'program' | 'member' | 'anyone';
  /** What the employer's own are answered, so that nobody mistakes a wrong address for a closed door. */
  readonly own: number;
  /** Whether they are shown something that another employer must not see. */
  readonly shows?: true;
  /** Whether their going through it changes what is kept. */
  readonly changes?: true;
  /** What goes behind a question mark. */
  readonly asks?: string;
  /** What they send. */
  readonly sends?: Readonly<Record<string, string>>;
};

const program = { by: 'program' } as const;
const member = { by: 'member' } as const;
const shows = { own: 200, shows: true } as const;
/** A button leads back to a page. */
const presses = { own: 303, changes: true } as const;

export const doors: Readonly<Record<string, Door>> = {
  'POST /api/v1/uploads': { ...program, own: 201, sends: { filename: 'staff.csv' } },
  'GET /api/v1/uploads/:id': { ...program, ...shows },
  'POST /api/v1/uploads/:id/answers': { ...program, own: 202, changes: true },
  'GET /api/v1/uploads/:id/changes': { ...program, ...shows, asks: '?kind=create' },
  'POST /api/v1/uploads/:id/commit': { ...program, own: 202, changes: true },
  // Nothing is written yet: it is not this upload's hour, but it is there.
  'POST /api/v1/uploads/:id/undo': { ...program, own: 409 },
  'POST /api/v1/uploads/:id/cancel': { ...program, own: 200, changes: true },
  'GET /api/v1/uploads/:id/errors.csv': { ...program, ...shows },
  'GET /api/v1/uploads/:id/duplicates.csv': { ...program, ...shows },
  'GET /api/v1/people': { ...program, ...shows },
  'GET /api/v1/people.csv': { ...program, ...shows },
  'GET /api/v1/people.ics': { ...program, ...shows },
  'GET /api/v1/people/:employeeId{.+}': { ...program, ...shows },
  'POST /api/v1/people/:employeeId{.+}/offer': { ...program, own: 202, changes: true },
  'GET /api/v1/members': { ...program, ...shows },
  'GET /api/v1/audit': { ...program, own: 200 },
  'GET /employer': { ...member, ...shows },
  'POST /employer/sign-in': { by: 'anyone', own: 303, sends: { email: 'hr@acme.example' }, changes: true },
  'GET /employer/check-your-mail': { by: 'anyone', own: 200 },
  'GET /employer/sign-in/:token': { by: 'anyone', ...shows },
  'POST /employer/sign-in/:token': { by: 'anyone', ...presses },
  'GET /employer/stop/:token': { by: 'anyone', own: 200 },
  'POST /employer/stop/:token': { by: 'anyone', own: 200, changes: true },
  'POST /employer/sign-out': { ...member, own: 303 },
  'POST /employer/sign-out-everywhere': { ...member, ...presses },
  'GET /employer/feed/:file{[\\w.-]+\\.ics}': { by: 'anyone', ...shows },
  'GET /employer/calendar': { ...member, own: 200 },
  'POST /employer/calendar': { ...member, ...presses },
  'GET /employer/people': { ...member, ...shows },
  'GET /employer/people.csv': { ...member, ...shows },
  'GET /employer/people/:employeeId{.+}': { ...member, ...shows },
  'POST /employer/people/:employeeId{.+}/offer': { ...member, ...presses },
  'GET /employer/uploads': { ...member, own: 200 },
  'GET /employer/uploads/example.csv': { ...member, own: 200 },
  'POST /employer/uploads': { ...member, own: 303 },
  'GET /employer/uploads/:id': { ...member, ...shows },
  'POST /employer/uploads/:id/answers': { ...member, ...presses, sends: { encoding: 'utf-8' } },
  // A plan is committed as it was seen; without its version nobody has seen it.
  'POST /employer/uploads/:id/commit': { ...member, own: 409 },
  'POST /employer/uploads/:id/cancel': { ...member, ...presses },
  'POST /employer/uploads/:id/undo': { ...member, own: 409 },
  'POST /employer/uploads/:id/name': { ...member, own: 204 },
  'GET /employer/uploads/:id/errors.csv': { ...member, ...shows },
  'GET /employer/uploads/:id/duplicates.csv': { ...member, ...shows },
  'GET /employer/letters': { ...member, own: 200 },
  'POST /employer/letters': { ...member, ...presses, sends: { letters: 'each' } },
  'GET /employer/members': { ...member, ...shows },
  'POST /employer/members': {
    ...member,
    ...presses,
    sends: { email: 'new@acme.example', role: 'member', language: 'en' },
  },
  'GET /employer/members/:member': { ...member, ...shows },
  'POST /employer/members/:member/role': { ...member, ...presses, sends: { role: 'admin' } },
  'POST /employer/members/:member/remove': { ...member, ...presses },
  'GET /employer/keys': { ...member, own: 200 },
  'POST /employer/keys': { ...member, own: 200, changes: true, sends: { name: 'Payroll', scopes: 'people:read' } },
  'POST /employer/keys/:key/revoke': { ...member, ...presses },
  'GET /employer/audit': { ...member, ...shows },
  'GET /employer/leave': { ...member, ...shows },
  'POST /employer/leave': { ...member, own: 200, changes: true, sends: { name: 'Acme KK' } },
  'GET /employer/leave/people.csv': { ...member, ...shows },
  'GET /employer/leave/account.json': { ...member, ...shows },
  'GET /employer/leave/:file{people-[0-9]{1,4}\\.json}': { ...member, ...shows },
};

/** What anybody may ask, and the owner of a registration by their own link: no door of an employer. */
export const isForEverybody = (path: string): boolean =>
  path === '/' ||
  /^\/(law|status|browser|r|check-your-mail|style)\b/.test(path) ||
  /^\/(a|feed|gone|link|help|privacy|terms|accessibility|card)\b/.test(path) ||
  /^\/api\/v1\/(assessments|registrations|openapi\.json|docs)\b/.test(path);
