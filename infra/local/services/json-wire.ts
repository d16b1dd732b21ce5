/** AWS's JSON protocol in version 1.1: what is asked stands in a header, answers and refusals in the body. https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html */
import type { AwsAnswer, AwsRequest } from '../seams';

/** A reader of the operation asked for, such as `GetSecretValue` of `secretsmanager.GetSecretValue`. It throws where the stage does not know it. */
export const operationReader =
  <const Operation extends string>(service: string, operations: readonly Operation[]) =>
  ({ headers }: AwsRequest): Operation => {
    const asked = headers['x-amz-target']?.split('.').at(-1);
    const operation = operations.find((one) => one === asked);
    if (operation === undefined) throw new Error(`The stage's ${service} does not know ${asked}.`);
    return operation;
  };

export const json = (body: unknown, status = 200): AwsAnswer => ({
  status,
  headers: { 'content-type': 'application/x-amz-json-1.1' },
  body: JSON.stringify(body),
});

export const refused = ({ code, message }: { readonly code: string; readonly message: string }): AwsAnswer =>
  json({ __type: code, Message: message, message }, 400);
