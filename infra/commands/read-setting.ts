import { WrongCall } from '../../functions/commands/named-stage';

/** A setting of a stage as it is said after `-c`, as for cdk: `name=value`. Throws a `WrongCall` that says what to type instead. */
export function readSetting(text: string): readonly [name: string, value: string] {
  const equals = text.indexOf('=');
  if (equals > 0) return [text.slice(0, equals), text.slice(equals + 1)];
  throw new WrongCall(`A setting is a name and a value; "${text}" is not. For example: -c domain=kaeru.example.jp`);
}
