import type { EmployerPageWords } from '../employer-page-words';
import { plural } from '../plural';

/** What the pages for employers say, in English. */
export const employerPages: EmployerPageWords = {
  signIn: {
    title: 'Sign in for your company',
    text: 'There is no password. We send you a link that signs you in.',
    email: { short: 'E-mail address', label: 'Your e-mail address at work' },
    button: 'Send me the link',
    noAccount:
      'Your company has no account yet? It is set up by whoever runs this service. People who register themselves need none: they start on the first page.',
  },
  checkMail: {
    title: 'Check your mail',
    text: 'If this address belongs to a member of a company’s account, a link to sign in is on its way. It works once, for 15 minutes.',
    notArrived:
      'Nothing after a few minutes? Look in the spam folder and check the address. We send at most five links an hour.',
    again: 'Enter the address again',
  },
  open: {
    title: (employer) => `Sign in for ${employer}`,
    text: 'Press the button to sign in on this device for 12 hours.',
    button: 'Sign in',
    otherwise: 'If you did not ask for this link, close this page. Nothing has happened.',
  },
  deadLink: {
    title: 'This link does not sign you in any more',
    text: 'A link works once, for 15 minutes. Ask for a new one; it takes a moment.',
    button: 'Ask for a new link',
  },
  signedOut: {
    title: 'Please sign in again',
    text: 'You are signed out, or 12 hours are over. Nothing was changed.',
    button: 'Sign in',
  },
  adminsOnly: {
    title: 'Only an admin can do this',
    text: 'Nothing was changed. Ask an admin of your company’s account; the list of members says who that is.',
    button: 'See the members',
  },
  home: {
    signedInAs: (address) => `Signed in as ${address}`,
    members: { title: 'Members', text: 'Who may sign in for your company, and what they may do.' },
    keys: { title: 'API keys', text: 'For programs that upload your people or read the list of people.' },
    audit: { title: 'Who did what', text: 'The last changes to this account.' },
    leave: { title: 'Take your data, or leave', text: 'Download everything, or erase everything.' },
    signOut: 'Sign out',
    signOutEverywhere: 'Sign out on all my devices',
    back: 'Back to the overview',
    unreachable: (address) => ({
      title: 'Our letters to you come back',
      text: `The mailbox of ${address} sends them back, so we have stopped writing there. Once it works again, sign out and ask for a link to sign in: whoever signs in by it gets our letters again. If your address has changed, ask an admin to invite the new one.`,
    }),
    othersUnreachable: (addresses) =>
      `Our letters do not reach ${addresses.join(', ')}. Please tell ${plural('en', addresses.length, { one: 'this member', other: 'these members' })}; an admin can invite another address.`,
  },
  letters: {
    title: 'How our letters come to you',
    text: 'We write to you when somebody has not answered 14, 7 or 1 days before their date or cannot be reached, and on Mondays at 9:00 in Japan with everybody who is abroad, has a date in the next 90 days or is not reached by our letters. You choose for yourself alone; other members choose for themselves.',
    field: { short: 'Letters', label: 'How would you like to hear of your people?' },
    choices: {
      together: 'One letter with everybody',
      each: 'A letter for each person; where they are more than five on one day, one with all of them',
      none: 'No letters about our people and our files: I look at the pages',
    },
    button: 'Save',
    done: 'Saved. It holds from the next letter on.',
    unwelcome:
      'A letter of ours was marked as spam in this mailbox, so we never write there again, whatever is chosen here.',
  },
  roles: { admin: 'Admin', member: 'Member' },
  reaches: {
    reachable: 'arrive',
    stopped: 'stopped by this person',
    unreachable: 'come back: the address does not work',
    unwelcome: 'marked as spam: we never write there again',
  },
  members: {
    you: '(you)',
    columns: { address: 'Address', role: 'Role', letters: 'Letters' },
    invite: {
      title: 'Invite somebody',
      text: 'We write to them how to sign in.',
      email: { short: 'E-mail address', label: 'E-mail address' },
      role: {
        short: 'Role',
        label: 'Role',
        hint: 'Admins also invite and remove members, make API keys, and can erase everything.',
      },
      language: { short: 'Language', label: 'Language of our letters to them' },
      button: 'Invite',
    },
    change: 'Change or remove',
    changeRole: { title: 'Change the role', button: 'Save the role' },
    remove: {
      title: 'Remove from this account',
      text: 'They are signed out at once and get no more letters about your company. Your people and their reminders stay as they are.',
      button: 'Remove',
    },
    problems: {
      'already-member': 'This address is a member already. Change it in the list above.',
      'too-many': 'An account has at most 20 members. Remove one first.',
      'last-admin': 'This is the last admin. Make somebody else an admin first.',
    },
    done: {
      invited: 'Invited. A letter that says how to sign in is on its way.',
      changed: 'The role is changed.',
      removed: 'Removed, and signed out everywhere.',
    },
  },
  keys: {
    none: 'There is no API key.',
    columns: { name: 'Name', scopes: 'May', used: 'Last used' },
    never: 'never',
    make: {
      title: 'Make a key',
      text: 'One key for each program, so that you can revoke one without stopping the others.',
      name: { short: 'Name', label: 'Name', hint: 'Which program uses it, such as “Payroll”.' },
      scopes: { short: 'What it may do', label: 'What may it do?' },
      button: 'Make the key',
    },
    scopes: {
      'uploads:read': 'see uploads and download their mistakes',
      'uploads:write': 'upload files, commit, cancel and undo them',
      'people:read': 'read the list of people',
      'people:write': 'change people',
      'account:read': 'read who the members are and who did what',
    },
    made: {
      title: 'Your new API key',
      text: 'Copy it now, into the settings of the program that uses it:',
      once: 'It is shown only this once. We keep no copy; if it is lost, revoke it and make another.',
      example: 'Send it with every request as this header:',
      button: 'I have copied it',
    },
    revoke: 'Revoke',
    revoked: 'Revoked. Whoever still uses that key is refused from now on.',
    problems: {
      'no-scope': 'Tick at least one thing the key may do.',
      'too-many': 'An account has at most 20 keys. Revoke one first.',
    },
  },
  audit: {
    none: 'Nothing has happened yet.',
    columns: { when: 'When (Japan)', who: 'Who', what: 'What' },
    operator: 'whoever runs this service',
    formerMember: 'a former member',
    program: (key) => `a program, by the key “${key}”`,
    deeds: {
      'employer-added': 'set up the account',
      'signed-in': 'signed in',
      'signed-out-everywhere': 'signed out on all devices',
      'member-invited': 'invited a member',
      'role-changed': 'changed a role',
      'member-removed': 'removed a member',
      'key-made': 'made an API key',
      'key-revoked': 'revoked an API key',
      'data-downloaded': 'downloaded data',
      'people-erased': 'erased people',
      'person-offered': 'let somebody who left keep their reminders',
      'upload-committed': 'registered the people of a file',
      'upload-cancelled': 'called off an upload',
      'upload-undone': 'took an upload back',
      'feed-made': 'made an address for their calendar',
    },
  },
  leave: {
    download: {
      title: 'Take your data with you',
      text: 'Everything we keep for your company, in files.',
      people: 'People, as a spreadsheet (CSV)',
      account: 'Members, API keys, uploads, our letters to members and who did what, for programs (JSON)',
      part: (part, parts) =>
        `People with all their dates and letters, for programs (JSON)${parts > 1 ? `, part ${part} of ${parts}` : ''}`,
    },
    erase: {
      title: 'Erase everything',
      text: 'This cannot be undone. Download your data first if you may need it.',
      points: [
        'Everybody your company registered is deleted, and gets no more reminders. Please tell them: their dates do not change.',
        'All members are signed out and removed, and all API keys stop working.',
        'Uploaded files, and what was planned from them, are deleted. The addresses of members’ calendars close; calendars keep the copies they have.',
        'Copies for emergencies, from which one could restore a lost database, are overwritten within 7 days.',
      ],
      name: (employer) => ({
        short: 'Name of the company',
        label: `To confirm, type the name of your company: ${employer}`,
      }),
      wrongName: 'This is not the name as it stands above. Nothing was erased.',
      button: 'Erase everything',
    },
    goOn: {
      title: 'Not finished yet',
      text: 'There are many people to delete. Those done so far are gone; press again for the rest.',
      upload: 'A file was just being registered. We have stopped that; press again in a minute for the rest.',
      button: 'Go on erasing',
    },
    erased: {
      title: 'Everything is erased',
      text: 'The people you registered, your files, your members and your API keys are gone. We no longer have an address to confirm it to, so print this page if you need to show it. Thank you for having looked after your people with us.',
      button: 'Go to the first page',
    },
  },
  stop: {
    title: 'Stop these letters for you?',
    text: 'You will get no more letters about your company’s people and files. You can still sign in, and the reminders of your people go on.',
    button: 'Stop these letters',
    stopped: {
      title: 'These letters have stopped for you',
      text: 'Other members still get theirs. To get yours again, sign in and choose so under “How our letters come to you”.',
    },
  },
};
