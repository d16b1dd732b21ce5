/**
 * A path as the browser sent it. The gateway decodes it once before it hands it on, and `#`, `?`, `%` and `\` would then mean
 * something in an address; a slash that was one of an employee_id is left: the routes that may meet it take it as it is.
 *
 * @see https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html
 */
export const pathAsAsked = (decoded: string): string => decoded.replaceAll(/[%?#\\]/g, encodeURIComponent);
