import { plural } from '../plural';
import type { UploadPageWords } from '../upload-page-words';
import { countLetters, countPeople, countRows } from './counts';
import { fileReading } from './file-reading';

const was = (count: number): string => plural('en', count, { one: 'was', other: 'were' });

/** What the pages for uploading people say, in English. */
export const uploadPages: UploadPageWords = {
  ...fileReading,
  start: {
    title: 'Upload your people',
    text: 'Upload the table you keep of your people. We show you everything it would change, and nothing happens until you say so.',
    points: [
      'An Excel workbook (.xlsx) or a CSV, headings in Japanese or English. The columns may stand in any order.',
      'Upload the same file as often as you like: whoever has not changed is left alone.',
      'Nobody is deleted because a file does not name them.',
    ],
    button: 'Upload a file',
    example: 'Download an example to fill in (CSV)',
    columns: {
      title: 'What the file may hold',
      text: 'One row for each person, one heading for each column. Columns with other headings are not read.',
      heading: 'Heading',
      content: 'What to write',
      needed: 'needed',
    },
    contents: {
      employee_id: 'The number you know this person by. It must not change: it is how we find them again.',
      name: 'As we should address them in letters.',
      email: 'The address we write to. It should be their own.',
      language: 'The language of our letters, such as en, vi or pt-BR. Empty: Japanese.',
      time_zone: 'Where they read their mail, such as Asia/Tokyo. Empty: Asia/Tokyo.',
      status_of_residence: 'As on the residence card, in Japanese or English.',
      granted_period: 'The period granted, such as “3 years” or 3年.',
      period_of_stay_ends: 'The last day of the period of stay, on the residence card.',
      card_ends: 'The day the residence card is valid until.',
      birth_date: 'Counts for people under 16 only.',
      departs: 'The day of leaving Japan. Empty: no trip.',
      returns: 'The day they plan to be back in Japan.',
      returned: 'The day they were back. Empty until then.',
      permit: 'Of a re-entry permit: single or multiple. Empty: none.',
      permit_effective: 'The day the permit begins.',
      permit_ends: 'The day the permit is valid until.',
      permit_used: 'Whether a single permit has been used: yes or no.',
      pending_application: 'An application that waits for an answer: renewal, change or permanent-residence.',
      pending_filed: 'The day it was handed in.',
      second_email: 'Another address of theirs, in case the first does not work.',
    },
  },
  choose: {
    title: 'Choose your file',
    text: 'The file is read and compared with the people we know. Nothing is changed, and nobody is written to.',
    file: 'File with your people',
    hint: 'A CSV or an Excel workbook (.xlsx), at most 20 MB',
    button: 'Send the file',
    late: 'This form works for 15 minutes. Reload the page if it took you longer.',
  },
  reading: {
    title: 'We are reading your file',
    text: 'This takes a few seconds, for a large file up to a minute. Nothing has been changed.',
  },
  sendAgain: 'Nothing happens? Choose the file again',
  renews: 'The progress is shown anew every few seconds.',
  fileNamed: (name) => `Your file: ${name}`,
  reload: 'Show the newest state',
  asking: {
    title: 'We need to ask you about this file',
    text: 'There are things only you can know. Nothing has been changed, and nobody has been written to.',
    missing: (headings) =>
      `Needed, and under no heading we know: ${headings.join(', ')}. Is one of the columns below meant?`,
    encoding: {
      title: 'In which of these can you read the names?',
      text: 'The file is damaged or in a writing we do not know. If none of them is right, cancel and save it in Excel as “CSV UTF-8”.',
    },
    heading: { title: 'What do these headings mean?', means: (heading) => `“${heading}” means` },
    dateOrder: {
      undecided: (heading) => `In “${heading}”, which number is the day and which the month?`,
      contradictory: (heading) =>
        `In “${heading}”, some dates begin with the day and some with the month. Which is meant where both are possible?`,
    },
    samples: 'For example:',
    button: 'Go on with these answers',
  },
  planned: {
    title: 'Check what will change',
    text: 'Your file is read. Nothing has been changed yet, and nobody has been written to.',
    counts: 'What is in the file',
    unknownHeadings: (headings) =>
      `We do not know these headings, so their columns were not read: ${headings.join(', ')}. Do we need one of them? Say what it means under “We read the file like this”.`,
    letters: {
      title: 'Letters this would send',
      sum: (today, week, count) =>
        `${countLetters(today)} ${plural('en', today, { one: 'goes', other: 'go' })} out today, ${week} within 7 days, to ${countPeople(count)}.`,
      none: 'No letter goes out within 7 days.',
      each: (today, week, count) => `${countPeople(count)}: ${today} today, ${week} within 7 days`,
      easyJapanese: 'Easy Japanese',
    },
    decide: 'Do it, or leave it',
    happens: [
      'Each new person is told by e-mail, in their language, that you registered them, what we keep, and how to object with one click. Reminders begin 24 hours later.',
      'Rows with mistakes are left out. You can correct and upload just those.',
      'You can stop half-way, and undo everything but letters for 24 hours.',
    ],
    commit: (create, update) => {
      if (update === 0) return `Register ${countPeople(create)}`;
      return create === 0 ? `Change ${countPeople(update)}` : `Register ${countPeople(create)} and change ${update}`;
    },
    nothingToDo: 'There is nothing to write: nobody in this file is new or changed.',
    cancel: 'Cancel and change nothing',
    cancelText: 'Cancelling throws this file away. Your people stay as they are, and nobody is written to.',
  },
  fates: {
    create: { name: 'New', means: 'will be registered and told' },
    update: { name: 'Changed', means: 'their dates or addresses will be as in the file' },
    unchanged: { name: 'Unchanged', means: 'nothing happens' },
    error: { name: 'With mistakes', means: 'will be left out' },
    missing: { name: 'Not in the file', means: 'registered before; nothing happens to them' },
    objected: { name: 'Left alone', means: 'asked for no letters, or left you and keep theirs; nothing happens' },
    conflict: { name: 'Changed by somebody else', means: 'since the plan was made; theirs stays' },
    restored: { name: 'As before', means: 'their old values are back' },
    removed: { name: 'Removed again', means: 'no longer registered' },
    kept: { name: 'Kept', means: 'somebody changed them since; theirs stays' },
  },
  changes: {
    title: 'Person by person',
    columns: { row: 'Row', person: 'Person', change: 'What changes' },
    empty: 'empty',
    nothing: 'Nothing happens.',
    none: 'Nobody here.',
    more: 'Show more',
    lettersGone: (count) => `${countLetters(count)} had already gone.`,
  },
  aside: {
    missing: {
      title: (count) => `${countPeople(count)} not in this file`,
      sentences: [
        'You registered them before, and this file does not name them. Nothing happens to them because of that: they stay registered and keep their reminders.',
        'Has somebody left you? Open “Has left us” beside their name and press the button: we write to them and ask whether they want to keep their reminders as their own. Whoever still works for you needs nothing.',
      ],
    },
    objected: {
      title: (count) => `${countPeople(count)} we leave alone`,
      sentences: [
        'They are in your file, and their rows change nothing: we do not write to them on your behalf. You need not take them out of your file. Please keep an eye on the dates of those who still work for you yourself.',
      ],
    },
    why: {
      objected: 'asked not to get our letters',
      keepsThemself: 'has left you and keeps the reminders as their own; you do not see their dates any more',
    },
    hasLeft: 'Has left us',
    hasLeftOf: (name) => `Yes, ${name} has left us: write to them`,
  },
  errors: {
    title: 'Rows with mistakes',
    text: 'These rows are left out. Download them, correct them and upload that file: the others need not be in it. The most serious stand first.',
    textAfter:
      'These rows were left out. Download them, correct them and upload that file: the others need not be in it. The most serious stand first.',
    inRows: (count, first) =>
      count === first.length
        ? `${countRows(count)}: ${first.join(', ')}`
        : `${countRows(count)}, the first are ${first.join(', ')}`,
    byRow: 'Row by row',
    more: (count) => `${countRows(count)} more with mistakes stand in the file to download.`,
    download: 'Download the rows with mistakes (CSV)',
    duplicates: 'Download just the rows with the same employee_id as another (CSV)',
  },
  committing: {
    title: 'Writing',
    text: 'You can close this page; the work goes on.',
    cancel: 'Stop here',
    cancelText: 'What is written by then stays, and you can undo it.',
  },
  committed: {
    title: 'Done',
    wrote: (create, update) => {
      if (update === 0) return `${countPeople(create)} registered.`;
      return create === 0 ? `${countPeople(update)} changed.` : `${countPeople(create)} registered, ${update} changed.`;
    },
    told: 'Whoever is new is being told by e-mail now; their reminders begin 24 hours later.',
    wroteNothing: 'There was nothing to write.',
    conflicts: (count) =>
      `${countPeople(count)} ${was(count)} changed by somebody else since the plan was made and ${was(count)} left alone. Upload the file again to see where they stand.`,
  },
  undo: {
    title: 'Undo',
    until: (time) => `You can undo this upload until ${time}, Japan time.`,
    points: [
      'Old values come back; people this upload registered are removed.',
      'Letters that have gone cannot be taken back. We show you which.',
      'Whoever was changed since, or objected, stays as they are now.',
    ],
    button: 'Undo this upload',
  },
  undoing: { title: 'Undoing', text: 'You can close this page; the work goes on.' },
  undone: {
    title: 'This upload is undone',
    did: (removed, restored) => `${countPeople(removed)} removed again, ${restored} as they were before.`,
    kept: (count) => `${countPeople(count)} changed since and ${was(count)} left as they are.`,
    lettersGone: (count) =>
      `${countLetters(count)} had already gone. Please tell these people yourself that it was a mistake.`,
  },
  cancelled: {
    title: 'Cancelled',
    nothing: 'Nothing was changed, and nobody was written to.',
    some: 'The writing was stopped half-way. What was written stays until you undo it:',
  },
  failed: { title: 'We could not read this file', unchanged: 'Nothing was changed, and nobody was written to.' },
  again: 'Upload another file',
  seePeople: 'See your people',
  refused: {
    busy: 'Another upload of your company is being written at this moment. Wait until it is done, then press again.',
    'too-late': 'The 24 hours are over, so this upload can no longer be undone. Upload a corrected file instead.',
    answers: 'These answers do not fit this file. Please choose from the lists again.',
    replanned: 'The file was read again after you opened this page, so nothing was done. Check the plan as it is now.',
    'not-now': 'This upload was already at another step, so nothing was done. This page shows where it stands.',
  },
};
