/** A stage on AWS as it is deployed with next to nothing said, its addresses made up: what infra/README.md tells of. */
export const usualStage = {
  stage: 'production',
  sender: 'reminders@kaeru.example',
  replyTo: 'help@kaeru.example',
} as const;
