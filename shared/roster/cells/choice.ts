import type { Pending, Permit } from '../../rules/facts';
import { fold } from '../fold';
import type { CellErrorCode, CellReading } from '../reading';

/** A cell that takes one of a few values, each in several spellings. */
const choice =
  <Value>(code: CellErrorCode, spellings: readonly (readonly [Value, readonly string[]])[]) =>
  (text: string): CellReading<Value> => {
    const folded = fold(text);
    const found = spellings.find(([, names]) => names.some((name) => fold(name) === folded));
    return found === undefined ? { code } : { value: found[0] };
  };

const none = ['none', 'no', 'なし', '無し', '無'];

/** Reads the kind of a re-entry permit. */
export const readPermitKind = choice<Permit['kind'] | 'none'>('permit-unknown', [
  ['none', none],
  ['single', ['single', '1回限り', '一回限り', '1回', 'シングル', 'single re-entry']],
  ['multiple', ['multiple', '数次', 'マルチ', 'マルチプル', 'multiple re-entry']],
]);

/** Reads what an application with Immigration asks for. */
export const readPendingKind = choice<Pending['kind'] | 'none'>('pending-unknown', [
  ['none', none],
  ['renewal', ['renewal', '更新', '在留期間更新', '在留期間更新許可申請', 'extension']],
  ['change', ['change', '変更', '在留資格変更', '在留資格変更許可申請']],
  ['permanent-residence', ['permanent-residence', '永住', '永住許可', '永住許可申請']],
]);

/** Reads a yes or no. */
export const readYesOrNo = choice<boolean>('yes-or-no-unreadable', [
  [true, ['yes', 'y', 'true', '1', 'はい', '有', '済', '使用済み', '使用済', '○', '〇', 'used']],
  [false, ['no', 'n', 'false', '0', 'いいえ', '無', '未', '未使用', '×', 'unused']],
]);
