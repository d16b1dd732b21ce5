import { writeAmount } from '../../amounts';
import type { TimelineWords } from '../../timeline-words';

/** What the picture of somebody's days says, in Burmese. */
export const timeline: TimelineWords = {
  title: 'ရက်စွဲများကို ပြထားသည့်ပုံ',
  marks: {
    today: 'ယနေ့',
    departure: 'ဂျပန်မှ ထွက်ခွာရက်',
    'planned-return': 'ပြန်ရန် စီစဉ်ထားသည့်ရက်',
    returned: 'ပြန်ရောက်သည့်ရက်',
    aim: 'ရည်ရွယ်ထားရမည့်ရက်',
    return: 'ပြန်ရောက်ရမည့်နောက်ဆုံးရက်',
    'stay-end': 'နေထိုင်ခွင့်ကာလ ကုန်ရက်',
    'continuation-end': 'ခြွင်းချက်ကာလ ကုန်ရက်',
    'permit-end': 'ပြန်ဝင်ခွင့်ပါမစ် ကုန်ရက်',
    'document-end': 'ခရီးသွားလက်မှတ် ကုန်ရက်',
    'card-end': 'နေထိုင်ခွင့်ကတ် ကုန်ရက်',
    'stay-renewal-opens': 'သက်တမ်းတိုး စတင်နိုင်ရက်',
    'card-renewal-opens': 'ကတ်သက်တမ်းတိုး စရက်',
    'permit-apply-by': 'ပါမစ်လျှောက် နောက်ဆုံးရက်',
    'extension-apply-by': 'ပါမစ်တိုး နောက်ဆုံးရက်',
  },
  when: (date, days) => {
    if (days === 0) return date;
    return days > 0 ? `${date} · ${writeAmount(days)} ရက်လို` : `${date} · ${writeAmount(-days)} ရက်က`;
  },
  tell: (date, marks) => `${date} – ${marks.join('၊ ')}။`,
  stretches: {
    away: (from, to) => `${from} မှ ${to} အထိ ဂျပန်ပြင်ပတွင် ရှိပါသည်။`,
    margin: (from, to) => `${from} မှ ${to} အထိသည် လေယာဉ်ပျက်ခြင်းအတွက် အပိုအချိန် ဖြစ်ပါသည်။ အစီအစဉ်တွင် မထည့်ပါနှင့်။`,
    'stay-renewal': (from, to) => `နေထိုင်ခွင့်ကာလ သက်တမ်းတိုးကို ${from} ခန့်မှ ${to} အထိ လျှောက်ထားနိုင်ပါသည်။`,
    'card-renewal': (from, to) => `နေထိုင်ခွင့်ကတ်ကို ${from} မှ ${to} အထိ သက်တမ်းတိုးနိုင်ပါသည်။`,
  },
  strip:
    'အတန်းတိုင်းသည် တူညီသည့်ရက်များကို ပြပါသည် – လွန်ခဲ့သည့် 15 ရက်မှ နောက် 105 ရက်အထိ။ မျဉ်းရှည်သည် ယနေ့ ဖြစ်ပြီး မျဉ်းတိုများသည် ရက် 30 တိုင်းတွင် ရှိပါသည်။ အတန်းထူသည် နိုင်ငံခြားတွင် ရှိချိန်၊ စက်ဝိုင်းများသည် ထွက်ခွာရက်နှင့် ပြန်ရောက်ရက်၊ စတုရန်းသည် နောက်ဆုံးရက် ဖြစ်ပါသည်။',
  awayToday: 'ယနေ့ ဂျပန်ပြင်ပတွင် ရှိပါသည်။',
  nothingUntil: (date) => `${date} အထိ နောက်ဆုံးရက် မရှိပါ။`,
};
