/** Pages of the AWS console where a person mends things, and the commands that do the same. */
const consoleOf = 'https://console.aws.amazon.com';

export const sendingPage = (region: string): string => `${consoleOf}/ses/home?region=${region}#/account`;
export const identitiesPage = (region: string): string => `${consoleOf}/ses/home?region=${region}#/identities`;
/** docs.aws.amazon.com/servicequotas/latest/userguide/request-quota-increase.html */
export const quotasPage = (region: string, service: string): string =>
  `${consoleOf}/servicequotas/home/services/${service}/quotas?region=${region}`;

/** How a command names the stage it goes to. */
export const optionOf = ({ on, stage }: { readonly on: 'aws' | 'laptop'; readonly stage?: string }): string =>
  on === 'laptop' || stage === undefined ? '' : ` --stage ${stage}`;

/** Options as they stand behind `npm run …`: npm keeps for itself what does not come after two dashes. */
export const separated = (options: string): string => (options === '' ? '' : ` --${options}`);
