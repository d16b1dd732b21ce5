import { writeAmount } from '../amounts';
import type { FrameWords, LabelWords, LetterWords } from '../letter-words';
import { buttons } from './buttons';
import { answers, calendar, missing, promises } from './letters-answers';
import { departure, reentry } from './letters-reentry';
import { card, stay } from './letters-stay';

const frame: FrameWords = {
  unreviewed:
    'नेपाली मातृभाषा भएका कसैले यो अनुवाद अझै जाँचेका छैनन्। केही कुरा स्पष्ट नभए, मितिहरू र तलको जापानी भागलाई नै मान्य ठान्नुहोस्, र अध्यागमन कार्यालयमा सोध्नुहोस्। फोन नम्बर यस पत्रको अन्त्यमा छ।',
  greeting: (name) => (name === undefined ? 'नमस्ते,' : `नमस्ते ${name} जी,`),
  traveller: (position) => `यात्रु ${position}`,
  named: (name, text) => `${name} – ${text}`,
  andMore: (text, count) => `${text} (+अरू ${count})`,
  several: (count) => `${count} वटा मितिमा तपाईंको ध्यान आवश्यक छ`,
  daysLeft: (days) => {
    if (days === 0) return 'यो दिन आज हो';
    if (days > 0) return `${writeAmount(days)} दिन बाँकी छ`;
    return days === -1 ? 'यो दिन हिजो थियो' : `यो दिन ${writeAmount(-days)} दिनअघि थियो`;
  },
  bothClocks: (japan, local, place) => `जापानमा ${japan} = ${place} मा ${local}`,
  endOfDay: (japan) => `जापानको समय ${japan}`,
  doNow: 'तपाईंले अहिले गर्न सक्ने कुरा',
  otherwise: 'केही नगरेमा',
  ownPage: 'आफ्नो पृष्ठ खोल्नुहोस्',
  onOwnPage: 'आफ्नो पृष्ठमा तपाईंले सबै मिति र पत्रहरू हेर्न, ती बदल्न, जापान फर्किसकेको जनाउन वा पत्रहरू रोक्न सक्नुहुन्छ।',
  counter: 'काउन्टरमा देखाउनका लागि (जापानी भाषामा)',
  seen: {
    ask: 'के तपाईंले यो देख्नुभयो? त्यसो भए कृपया हामीलाई जनाउनुहोस्: बटनले एउटा पृष्ठ खोल्छ, त्यहाँ एक पटक थिच्नुहोस्। त्यसपछि पनि पत्रहरू भनिएअनुसार नै आउँछन्।',
    employerSees: (employer) => `तपाईंले देख्नुभएको कुरा ${employer} ले थाहा पाउँछ, र तपाईंलाई सोधिरहनु पर्दैन।`,
    button: buttons.seen,
  },
  advice:
    'यी मितिहरू, प्रविष्ट गरिएका विवरण र हामीलाई थाहा भएको कानुनका आधारमा निकालिएका हुन्। यो कानुनी सल्लाह होइन। यी मितिमा भर पर्नुअघि अध्यागमन कार्यालयमा पुष्टि गर्नुहोस्।',
  stop: `यी पत्रहरू रोक्न, आफ्नो पृष्ठमा “${buttons.stop}” थिच्नुहोस्, वा आफ्नो इमेल प्रोग्राममा “सदस्यता रद्द” (Unsubscribe) थिच्नुहोस्।`,
  noTracking: 'तपाईंले यो पत्र खोल्नुभयो वा यसको लिङ्क थिच्नुभयो भन्ने कुरा हामी पछ्याउँदैनौँ। यसमा कुनै तस्बिर छैन।',
};

const labels: LabelWords = {
  lastDay: 'जापान फर्किसक्नुपर्ने अन्तिम दिन',
  aim: 'लक्ष्य राख्ने दिन',
  endOfDay: 'त्यो दिन सकिने समय',
  plan: 'यो दिनसम्म फर्कने योजना बनाउनुहोस्',
  basis: 'फर्कने आधार',
  why: 'यही दिन किन',
  planned: 'तपाईंले फर्कने योजना गर्नुभएको दिन',
  verdict: 'मितिहरूले के देखाउँछन्',
  certificate: {
    'card-end': 'तपाईंको विशेष स्थायी निवासी प्रमाणपत्र (特別永住者証明書) को अन्तिम दिन',
    'card-renewal-opens': 'विशेष स्थायी निवासी प्रमाणपत्र (特別永住者証明書) नवीकरण गर्न सकिने लगभग पहिलो दिन',
  },
};

/** The letters in Nepali. */
export const letters: LetterWords = {
  frame,
  labels,
  answers,
  reentry,
  departure,
  stay,
  card,
  missing,
  promises,
  calendar,
};
