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
                <strong>{count}</strong> {setting.upload.fates[fate].name}
              </td>
              <td>{setting.upload.fates[fate].means}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
