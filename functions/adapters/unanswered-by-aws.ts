import { Unanswered, type WhyUnanswered } from '../ports/unanswered';

/** What services call credentials they do not take: docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/CommonErrors.html and its like. */
const refusals = [
  'ExpiredToken',
  'ExpiredTokenException',
  'IncompleteSignature',
  'InvalidClientTokenId',
  'InvalidSignatureException',
  'InvalidTokenException',
  'MissingAuthenticationToken',
  'MissingAuthenticationTokenException',
  'NotAuthorized',
  'OptInRequired',
  'SignatureDoesNotMatch',
  'TokenRefreshRequired',
  'UnrecognizedClientException',
];
const denials = ['AccessDenied', 'AccessDeniedException', 'AuthorizationError', 'AuthorizationErrorException'];
/** Names of the SDK's own providers: there is nothing to sign with. */
const noCredentials = ['CredentialsProviderError', 'TokenProviderError'];
const noLine = ['ECONNREFUSED', 'ECONNRESET', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'ETIMEDOUT'];

/** Asks AWS. What it does not answer is thrown as an `Unanswered`; a mistake of our own stays what it is. */
export async function askAws<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask();
  } catch (problem) {
    if (!(problem instanceof Error) || problem instanceof Unanswered) throw problem;
    const code = 'code' in problem ? String(problem.code) : '';
    const why = judge(problem.name, code) ?? ('$metadata' in problem ? 'failed' : undefined);
    if (why === undefined) throw problem;
    throw new Unanswered(why, problem.name === 'Error' ? code : problem.name);
  }
}

function judge(name: string, code: string): WhyUnanswered | undefined {
  if (noCredentials.includes(name)) return 'no-credentials';
  if (refusals.includes(name)) return 'credentials-refused';
  if (denials.includes(name)) return 'not-allowed';
  return noLine.includes(code) || name === 'TimeoutError' ? 'not-reached' : undefined;
}
