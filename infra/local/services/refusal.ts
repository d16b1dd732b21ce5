/** How the stage's REST JSON services (Scheduler, SES) read a body and say no. */
import type * as z from 'zod';
import type { AwsAnswer, AwsRequest } from '../seams';

/** A request AWS would refuse: thrown anywhere inside a service, answered in that service's own error format. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export const restJson = (status: number, body: unknown): AwsAnswer => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

/** The error format of REST JSON: the name in a header, the sentence in the body. */
export const restJsonRefusal = (refusal: {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}): AwsAnswer => ({
  status: refusal.status,
  headers: { 'content-type': 'application/json', 'x-amzn-errortype': refusal.code },
  body: JSON.stringify({ Message: refusal.message }),
});

/** Runs `work`; a `Refusal` becomes the answer, anything else is an error of the stage. */
export const refusing = async (
  work: () => Promise<AwsAnswer>,
  say: (refusal: Refusal) => AwsAnswer = restJsonRefusal,
): Promise<AwsAnswer> => {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal) return say(error);
    throw error;
  }
};

/** The JSON body as the schema has it; refused with 400 and `code`, naming the first member that is wrong. */
export const readBody = <T>(schema: z.ZodType<T>, request: AwsRequest, code: string): T => {
  let json: unknown;
  try {
    json = request.body.length === 0 ? {} : JSON.parse(request.body.toString('utf8'));
  } catch {
    throw new Refusal(400, 'SerializationException', 'The request body is not JSON.');
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  const [first] = parsed.error.issues;
  const member = first?.path.map(String).join('.') ?? '';
  throw new Refusal(
    400,
    code,
    `1 validation error detected: Value at '${member}' failed to satisfy constraint: ${first?.message ?? 'invalid'}`,
  );
};

/** The JSON body, or undefined where it is none: for `needs`, which must not refuse. */
export const parseLoosely = ({ body }: AwsRequest): unknown => {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
};
