import type { ButtonNames } from '../button-names';

/** What the buttons are called that both letters and pages name, in Burmese. */
export const buttons: ButtonNames = {
  confirm: 'ဟုတ်ကဲ့၊ သတိပေးစာများကို အတည်ပြုပါသည်',
  seen: 'ဖတ်ရှုပြီးပါပြီ',
  back: 'ဂျပန်သို့ ပြန်ရောက်ပါပြီ',
  stop: 'စာအားလုံးကို ရပ်ရန်',
  keep: 'သတိပေးစာများကို ကိုယ်ပိုင်အဖြစ် ဆက်ထားရန်',
  startAgain: 'သတိပေးစာများကို ပြန်စရန်',
};
