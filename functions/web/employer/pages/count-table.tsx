import type { RowFate } from '../../../../shared/words/upload-page-words';
import type { UploadSetting } from '../upload-setting';

type CountTableProps = {
  readonly setting: UploadSetting;
  /** In the order of the table; what counts nobody is left out. */
  readonly counts: readonly (readonly [RowFate, number])[];
};

/** How many people of each kind, and what that means for them. */
export function CountTable({ setting, counts }: CountTableProps) {
  return (
    <table class="dates">
      <tbody>
        {counts
          .filter(([, count]) => count > 0)
          .map(([fate, count]) => (
            <tr>
              <td class="when">
                <strong>{count}</strong> <FateName setting={setting} fate={fate} />
              </td>
              <td>{setting.upload.fates[fate].means}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}

/** A kind of people, with a link to where they are listed. */
function FateName({ setting, fate }: Pick<CountTableProps, 'setting'> & { readonly fate: RowFate }) {
  const { name } = setting.upload.fates[fate];
  const place = places[fate];
  if (place === undefined) return <>{name}</>;
  const isLeafed = fate === 'create' || fate === 'update';
  const here = isLeafed ? `${setting.path}?lang=${setting.language}&kind=${fate}` : '';
  return <a href={`${here}#${place}`}>{name}</a>;
}

const places: Partial<Record<RowFate, string>> = {
  create: 'changes',
  update: 'changes',
  error: 'mistakes',
  missing: 'missing',
  objected: 'objected',
};
