/** One letter as its reader sees it. */
import { At, Box, Fate, Page } from './console-layout';
import { readAttachment } from './console-view';
import type { KeptMail } from './services/ses-events';

/** Links of a letter open in a new tab, as in a mail program; the sandbox keeps everything else of it away from this page. */
const asFrame = (html: string): string => `<base target="_blank">${html}`;

export const LetterPage = ({ mail, now }: { mail: KeptMail; now: number }) => (
  <Page now={now} title={mail.subject}>
    <Box title={mail.subject}>
      <table>
        {Object.entries({ From: mail.from, To: mail.to, 'Reply-To': mail.replyTo.join(', '), ...mail.headers }).map(
          ([name, value]) => (
            <tr>
              <td class="soft name">{name}</td>
              <td class="long">{value}</td>
            </tr>
          ),
        )}
        <tr>
          <td class="soft name">Sent</td>
          <td>
            <At at={mail.at} /> · <Fate mail={mail} />
          </td>
        </tr>
      </table>
    </Box>
    {mail.html === undefined ? null : (
      <Box title="As HTML">
        <iframe
          title={mail.subject}
          sandbox="allow-popups allow-popups-to-escape-sandbox"
          srcdoc={asFrame(mail.html)}
        ></iframe>
      </Box>
    )}
    <Box title="As text" empty={mail.text === undefined && 'This letter has no text.'}>
      <pre>{mail.text}</pre>
    </Box>
    {mail.attachments.map((attachment, at) => (
      <Box title={attachment.fileName} note={attachment.contentType}>
        <p>
          <a href={`/_local/letters/${mail.id}/attachments/${at}`}>Download</a>
        </p>
        <pre>{readAttachment(attachment).content}</pre>
      </Box>
    ))}
  </Page>
);
