import type { FieldTexts } from '../../../problems';

/** What is wrong with a field and what to do about it, in English. */
export const fields: FieldTexts = {
  required: 'This is needed. Please fill it in.',
  'wrong-type': 'This has the wrong type of value. Compare it with the description of the field.',
  'not-a-date': 'Enter a full date: day, month and year, such as 2027-03-27.',
  'no-such-date': 'This day is not in the calendar. Check the day and the month.',
  'before-the-rules': 'Enter 9 July 2012 or a later day: we do not know the law of the days before.',
  'date-out-of-range': 'Enter a year between 1900 and 2199.',
  'not-one-of': 'Choose one of the values on offer.',
  'cursor-of-another-order':
    'This cursor belongs to a list in another order. Ask again with the "sort" it came from, or begin anew without a cursor.',
  'not-an-email': 'Enter an e-mail address such as name@example.com.',
  'not-a-time-zone': 'Choose a time zone from the list, such as Asia/Tokyo.',
  'too-long': 'This is too long. Please shorten it.',
  'too-small': 'This number is too small.',
  'too-many': 'These are too many. A registration has at most eight travellers.',
  'too-few': 'At least one is needed.',
  'forbidden-character': 'This holds a character that cannot be used, such as a line break. Please type it again.',
  'email-cannot-change':
    'The e-mail address cannot be changed like this, because only its owner has confirmed it. Give the new one on your own page: it counts once you press the button in the letter we send there.',
  'address-in-use': 'We write to this address already. Enter another one.',
  'asked-too-often':
    'You have named several new addresses today. Look for our letter in those mailboxes, or try again tomorrow.',
  'unknown-traveller': 'No traveller of this registration has this id. Read the registration again for its ids.',
  'registered-by-employer':
    'Your employer registered this person, so they stay here. If you want no letters, stop them.',
  'returned-in-future': 'This day has not come yet in Japan. Enter the day you came back.',
  'no-trip': 'There is no trip to come back from. Enter the trip first.',
  'trip-not-over': 'The trip before is not over yet. First enter the day you came back from it.',
  'returns-before-departure': 'The return is before the departure. Check both dates.',
  'returned-before-departure': 'The day you came back is before the day you left. Check both dates.',
  'permit-ends-before-effective': 'The permit ends before it begins. Check both dates.',
  'decided-before-filed': 'The decision is before the application. Check both dates.',
};
