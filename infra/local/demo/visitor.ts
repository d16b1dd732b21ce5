/** Somebody at the front door of a running stage: only what a browser, a program or a mailbox could do. */
import * as z from 'zod';

export type Letter = z.infer<typeof letterShape>;
export type RegistrationSeen = z.infer<typeof registrationShape>;
export type UploadSeen = z.infer<typeof uploadShape>;

const letterShape = z.object({
  at: z.string(),
  to: z.array(z.string()).or(z.string().transform((to) => [to])),
  subject: z.string(),
  text: z.string(),
});
const registrationShape = z.object({
  id: z.string(),
  state: z.string(),
  contact: z.object({ email: z.string() }),
  letters: z.array(
    z.object({
      key: z.string(),
      kind: z.string(),
      at: z.string(),
      promisedAt: z.string(),
      status: z.string(),
      reason: z.string().optional(),
    }),
  ),
});
const stateShape = z.object({
  items: z.array(z.object({ pk: z.string(), contact: z.object({ email: z.string() }).optional() })),
});
const uploadShape = z.object({ id: z.string(), state: z.string(), counts: z.record(z.string(), z.number()) });
const presignedShape = z.object({ id: z.string(), url: z.string(), fields: z.record(z.string(), z.string()) });

export type Visitor = ReturnType<typeof visit>;

/** @param url Where the form is, without a slash at the end. Every refused call throws with what was refused. */
export function visit(url: string) {
  const ask = async (path: string, request: RequestInit = {}): Promise<Response> => {
    const response = await fetch(new URL(path, url), { redirect: 'manual', ...request });
    if (response.status >= 400) {
      throw new Error(
        `${request.method ?? 'GET'} ${path.replace(/\/r\/[^/]+/, '/r/…')} answered ${response.status}: ${await response.text()}`,
      );
    }
    return response;
  };
  const askJson = async (path: string, headers: Record<string, string> = {}): Promise<unknown> =>
    (await ask(path, { headers })).json();
  const postJson = async (path: string, body: unknown, headers: Record<string, string> = {}): Promise<unknown> =>
    (
      await ask(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      })
    ).json();
  const turnClock = async (advance: string): Promise<string> =>
    z.object({ now: z.string() }).parse(await postJson('/_local/clock', { advance })).now;
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

  return {
    /** Opens the form, fills it in as a browser without script would, in three seconds, looks at the answers once more, and registers. */
    fillForm: async (fields: Readonly<Record<string, string>>): Promise<void> => {
      const send = async (page: string, step: string, typed: Readonly<Record<string, string>>): Promise<string> => {
        const hidden = [...page.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(
          ([, name = '', value = '']): [string, string] => [name, value],
        );
        const body = new URLSearchParams([...hidden, ...Object.entries(typed), ['step', step]]);
        return (await ask('/', { method: 'POST', headers: { origin: url }, body })).text();
      };
      const form = await (await ask('/')).text();
      await turnClock('PT3S');
      const answered = await send(await send(form, 'review', fields), 'register', {});
      if (answered.includes('<form')) throw new Error('The form was not taken.');
    },
    register: async (body: unknown): Promise<void> => {
      await postJson('/api/v1/registrations', body);
    },
    /** Presses the button behind a confirmation letter's link. */
    confirm: async (token: string): Promise<void> => {
      await ask(`/r/${token}/confirm`, { method: 'POST', headers: { origin: url }, body: new URLSearchParams() });
    },
    readRegistration: async (id: string, token: string): Promise<RegistrationSeen> =>
      registrationShape.parse(await askJson(`/api/v1/registrations/${id}`, bearer(token))),
    /** Everything that arrived in any mailbox, oldest first. */
    readLetters: async (): Promise<readonly Letter[]> =>
      z.array(letterShape).parse(await askJson('/_local/letters.json')),
    /** Turns the clock; answers when all that became due has run. */
    turnClock,
    /** Which registration each address has, as the stage keeps it. */
    readIds: async (): Promise<ReadonlyMap<string, string>> => {
      const { items } = stateShape.parse(await askJson('/_local/state.json'));
      return new Map(
        items.flatMap(({ pk, contact }) =>
          contact === undefined ? [] : [[contact.email, pk.replace('registration#', '')]],
        ),
      );
    },
    upload: async (apiKey: string, filename: string, csv: string): Promise<string> => {
      const {
        id,
        url: target,
        fields,
      } = presignedShape.parse(await postJson('/api/v1/uploads', { filename }, bearer(apiKey)));
      const form = new FormData();
      for (const [name, value] of Object.entries(fields)) form.append(name, value);
      form.append('file', new Blob([csv], { type: 'text/csv' }), filename);
      const posted = await fetch(target, { method: 'POST', body: form });
      if (!posted.ok) throw new Error(`The file was not taken: ${posted.status} ${await posted.text()}`);
      return id;
    },
    readUpload: async (apiKey: string, id: string): Promise<UploadSeen> =>
      uploadShape.parse(await askJson(`/api/v1/uploads/${id}`, bearer(apiKey))),
    commit: async (apiKey: string, id: string): Promise<void> => {
      await postJson(`/api/v1/uploads/${id}/commit`, {}, bearer(apiKey));
    },
  };
}

/** The token of the own page a letter links to. */
export const tokenIn = ({ text }: Letter): string | undefined => /\/r\/([^\s/"<>]+)/.exec(text)?.[1];
