import { toldFacts } from '../../../shared/words/letter-words';
import type { PageSetting } from './layout';

type ToldProps = { readonly setting: PageSetting; readonly employer: string };

/** To somebody whom their employer registered: who did, and what the letter told them of it, word for word. */
export function ToldNotice({ setting, employer }: ToldProps) {
  const { own } = setting.words;
  const { told } = setting.core.letters.answers;
  return (
    <div class="notice">
      <p>{own.told(employer)}</p>
      <details>
        <summary>{own.toldMore}</summary>
        <dl>
          {toldFacts.map((fact) => (
            <>
              <dt>
                <strong>{told.facts[fact].label}</strong>
              </dt>
              <dd>{told.facts[fact].text(employer)}</dd>
            </>
          ))}
        </dl>
      </details>
    </div>
  );
}
