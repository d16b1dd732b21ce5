import type { Member } from '../../../../shared/employers/employer';
import type { EmployerSetting } from '../employer-setting';

type ReachNoticeProps = { readonly setting: EmployerSetting; readonly member: Member };

/** That our letters to the reader come back, and what to do; nothing where they arrive. */
export function ReachNotice({ setting, member }: ReachNoticeProps) {
  if (member.reach !== 'unreachable') return null;
  const { title, text } = setting.employer.home.unreachable(member.email);
  return (
    <div class="notice" role="alert">
      <p>
        <strong>{title}</strong>
      </p>
      <p>{text}</p>
    </div>
  );
}
