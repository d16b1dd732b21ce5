import type { Instant } from '../../../../shared/calendar';
import type { Upload } from '../../../ports/uploads';
import { Layout } from '../../pages/layout';
import { FileLookSection } from './file-look';
import { FileQuestions } from './file-questions';
import { BackHome } from './home-page';
import { CancelForm, type PlannedProps, PlannedUpload } from './planned-upload';
import {
  CancelledUpload,
  CommittedUpload,
  CommittingUpload,
  Renews,
  UndoingUpload,
  UndoneUpload,
} from './written-upload';

export type UploadPageProps = PlannedProps & {
  readonly undoableUntil: Instant | undefined;
  /** Why the button that was pressed did nothing. */
  readonly refused?: string | undefined;
  /** The address of the script that follows an upload under way; without it the page loads itself anew. */
  readonly follower: string | undefined;
};

/** One upload at whatever step it stands. */
export function UploadPage(props: UploadPageProps) {
  const { setting, upload, refused, follower } = props;
  const renewal = follower === undefined ? null : <RenewWithoutScript />;
  return (
    <Layout setting={setting} title={titleOf(props)} head={renewal}>
      {refused === undefined ? null : (
        <div class="notice" role="alert">
          <p>{refused}</p>
        </div>
      )}
      <Step {...props} />
      {isOver[upload.state] ? (
        <p class="after">
          <a class="button" href={`/employer/uploads?lang=${setting.language}`}>
            {setting.upload.again}
          </a>
        </p>
      ) : null}
      <p class="after">
        <a href={`/employer/people?lang=${setting.language}`}>{setting.upload.seePeople}</a>
      </p>
      <BackHome setting={setting} />
      {follower === undefined ? null : (
        <script
          type="module"
          src={follower}
          data-follow={`/api/v1/uploads/${upload.id}`}
          data-states={arriving.includes(upload.state) ? arriving.join(' ') : upload.state}
          data-page={`${setting.path}?lang=${setting.language}&sent=1`}
        />
      )}
    </Layout>
  );
}

/** States that look alike to whoever waits. */
const arriving: readonly Upload['state'][] = ['waiting', 'reading'];

const RenewWithoutScript = () => (
  <noscript>
    <meta http-equiv="refresh" content={renewedEvery} />
  </noscript>
);

/** Seconds after which a page of something under way is loaded again. */
export const renewedEvery = '2';

const isOver: Partial<Record<UploadPageProps['upload']['state'], true>> = {
  committed: true,
  cancelled: true,
  failed: true,
  undone: true,
};

function Step(props: UploadPageProps) {
  const { setting, upload, looked } = props;
  const { reading, sendAgain, asking, failed, planned } = setting.upload;
  switch (upload.state) {
    case 'waiting':
    case 'reading':
      return (
        <>
          <h1>{reading.title}</h1>
          <p class="lead" role="status">
            {reading.text}
          </p>
          <Renews setting={setting} />
          {upload.state === 'reading' ? null : (
            <p>
              <a href={`${setting.path}?lang=${setting.language}`}>{sendAgain}</a>
            </p>
          )}
        </>
      );
    case 'asking':
      return (
        <>
          <h1>{asking.title}</h1>
          <p class="lead">{asking.text}</p>
          {looked === undefined ? null : <FileQuestions setting={setting} looked={looked} />}
          <div class="after">
            <FileLookSection setting={setting} look={looked?.look} />
          </div>
          <CancelForm setting={setting} text={planned.cancelText} button={planned.cancel} />
        </>
      );
    case 'planned':
      return <PlannedUpload {...props} />;
    case 'committing':
      return <CommittingUpload {...props} />;
    case 'committed':
      return <CommittedUpload {...props} />;
    case 'cancelled':
      return <CancelledUpload {...props} />;
    case 'undoing':
      return <UndoingUpload {...props} />;
    case 'undone':
      return <UndoneUpload {...props} />;
    case 'failed':
      return (
        <>
          <h1>{failed.title}</h1>
          <p class="lead">{setting.language === 'ja' ? upload.failure?.ja : upload.failure?.en}</p>
          <p>{failed.unchanged}</p>
          <FileLookSection setting={setting} look={looked?.look} />
        </>
      );
  }
}

function titleOf({ setting, upload }: UploadPageProps): string {
  const words = setting.upload;
  const titles: Record<UploadPageProps['upload']['state'], string> = {
    waiting: words.reading.title,
    reading: words.reading.title,
    asking: words.asking.title,
    planned: words.planned.title,
    committing: words.committing.title,
    committed: words.committed.title,
    cancelled: words.cancelled.title,
    failed: words.failed.title,
    undoing: words.undoing.title,
    undone: words.undone.title,
  };
  return titles[upload.state];
}
