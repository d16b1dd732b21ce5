import type { TeamCalendarWords } from '../team-calendar-words';

/** What the calendar of an employer's team says, and the page of its address, in English. */
export const teamCalendar: TeamCalendarWords = {
  name: (employer) => `Japan dates: ${employer}`,
  plannedReturn: 'Plans to be back in Japan',
  cancelled: 'This date no longer applies',
  employeeId: (employeeId) => `Employee ID: ${employeeId}`,
  page: {
    title: 'Calendar',
    text: 'The dates of your people in Outlook, Google Calendar or Apple Calendar.',
    lead: 'Give your calendar program an address of your own, and it shows when your people leave, when they plan to be back, the last day they may be back, and when stays and cards end. It asks us again by itself, so the dates stay up to date.',
    none: 'You have no address yet.',
    make: 'Make my address',
    made: 'Your address is ready. Copy it into your calendar program.',
    address: 'Your address',
    open: 'Open it in the calendar program of this device',
    secret: {
      title: 'Whoever has this address sees names and dates',
      text: 'It works without signing in. Do not forward it and do not put it where others can read it: every member makes an address of their own on this page. It stops when you are removed from the account.',
    },
    how: 'How to subscribe',
    programs: [
      {
        name: 'Outlook',
        steps: [
          'Open the calendar and choose “Add calendar”.',
          'Choose “Subscribe from web”.',
          'Paste the address, give it a name, and press “Import”.',
        ],
      },
      {
        name: 'Google Calendar',
        steps: [
          'On a computer, open calendar.google.com.',
          'Beside “Other calendars” press +, then “From URL”.',
          'Paste the address and press “Add calendar”. Google asks us again about once a day.',
        ],
      },
      {
        name: 'Apple Calendar',
        steps: [
          'Mac: File, then “New Calendar Subscription…”. iPhone: Calendars, “Add Calendar”, “Add Subscription Calendar”.',
          'Paste the address and press “Subscribe”.',
          'Leave “Remove Alerts” off if you want to be reminded.',
        ],
      },
    ],
    know: 'Good to know',
    notes: [
      'Subscribe to the address; do not import it as a file. A file is not brought up to date.',
      'End of stay, end of card and the last day to be back carry alerts 30, 14, 7 and 1 days before. Google and Outlook ring by their own settings instead.',
      'Whoever objected or has left your company is taken out. A date that no longer applies is sent as cancelled for a while, without a name, so that it vanishes from calendars; what was deleted altogether simply disappears.',
      'A date stays for a month after it has passed. With very many people the calendar holds the nearest 2,000 dates.',
    ],
    renew: {
      title: 'Make a new address',
      text: 'If the address got into wrong hands, make a new one. The old one stops at once, in every program that uses it; subscribe again with the new one.',
      button: 'Make a new address',
    },
  },
};
