/** The word for each action a grant of ours names. One without a word here is said as AWS writes it. */

type Words = {
  readonly verb: string;
  /** What of the resource: `items of`. Empty: the resource itself. */
  readonly of: string;
};

const words: Readonly<Record<string, Words>> = {
  'dynamodb:GetItem': { verb: 'read', of: 'items of' },
  'dynamodb:BatchGetItem': { verb: 'batch-read', of: 'items of' },
  'dynamodb:PutItem': { verb: 'put', of: 'items of' },
  'dynamodb:UpdateItem': { verb: 'change', of: 'items of' },
  'dynamodb:DeleteItem': { verb: 'delete', of: 'items of' },
  'dynamodb:Query': { verb: 'query', of: '' },
  'dynamodb:Scan': { verb: 'scan', of: '' },
  'dynamodb:DescribeStream': { verb: 'describe', of: '' },
  'dynamodb:GetRecords': { verb: 'read', of: '' },
  'dynamodb:GetShardIterator': { verb: 'place itself in', of: '' },
  's3:GetObject': { verb: 'read', of: '' },
  's3:PutObject': { verb: 'write', of: '' },
  's3:DeleteObject': { verb: 'delete', of: '' },
  's3:ListBucket': { verb: 'list', of: 'the keys of' },
  'sqs:SendMessage': { verb: 'send to', of: '' },
  'sqs:ReceiveMessage': { verb: 'receive from', of: '' },
  'sqs:DeleteMessage': { verb: 'delete from', of: '' },
  'sqs:GetQueueAttributes': { verb: 'count', of: '' },
  'sqs:GetQueueUrl': { verb: 'find', of: '' },
  'sns:Publish': { verb: 'publish to', of: '' },
  'secretsmanager:GetSecretValue': { verb: 'read', of: '' },
  'ses:SendEmail': { verb: 'send mail through', of: '' },
  'scheduler:CreateSchedule': { verb: 'create', of: '' },
  'scheduler:DeleteSchedule': { verb: 'delete', of: '' },
  'iam:PassRole': { verb: 'hand on', of: '' },
  'sts:AssumeRole': { verb: 'become', of: '' },
  'lambda:InvokeFunction': { verb: 'invoke', of: '' },
  'kms:Decrypt': { verb: 'decrypt with', of: '' },
  'kms:Encrypt': { verb: 'encrypt with', of: '' },
  'kms:GenerateDataKey': { verb: 'make data keys of', of: '' },
  'kms:GenerateDataKeyWithoutPlaintext': { verb: 'make sealed data keys of', of: '' },
  'kms:ReEncryptFrom': { verb: 're-encrypt from', of: '' },
  'kms:ReEncryptTo': { verb: 're-encrypt to', of: '' },
  'kms:DescribeKey': { verb: 'describe', of: '' },
  'logs:CreateLogStream': { verb: 'begin', of: '' },
  'logs:PutLogEvents': { verb: 'write', of: '' },
};

/** What an action is called on this resource. Over everything there is, an action is said as AWS writes it: there a word would be too kind. */
export function wordsFor(action: string, resource: string): Words {
  const known = resource === '*' ? undefined : words[action];
  if (known !== undefined) return known;
  return action.endsWith(':*')
    ? { verb: `do anything (\`${action}\`)`, of: 'with' }
    : { verb: `\`${action}\``, of: 'on' };
}

/** Which action each word stands for, of those named, by service: `read` is another with a table than with a bucket. */
export function explain(actions: Iterable<string>): string {
  const known = [...new Set(actions)].filter((action) => words[action] !== undefined).sort();
  const services = [...new Set(known.map((action) => action.split(':')[0]))];
  return services
    .map((service) => {
      const own = known.filter((action) => action.startsWith(`${service}:`));
      return `\`${service}\`: ${own.map((action) => sayWord(action)).join(', ')}`;
    })
    .join('; ');
}

const sayWord = (action: string): string => {
  const { verb, of } = wordsFor(action, '');
  return `${[verb, of].filter(Boolean).join(' ')} = ${action.split(':')[1]}`;
};
