import { writeAmount } from '../../amounts';
import type { TimelineWords } from '../../timeline-words';

/** What the picture of somebody's days says, in Nepali. */
export const timeline: TimelineWords = {
  title: 'एउटै रेखामा मितिहरू',
  marks: {
    today: 'आज',
    departure: 'जापानबाट प्रस्थान',
    'planned-return': 'फर्कने योजनाको दिन',
    returned: 'जापान फर्किएको दिन',
    aim: 'लक्ष्य राख्ने दिन',
    return: 'फर्कने अन्तिम दिन',
    'stay-end': 'बसाइको अवधि सकिने',
    'continuation-end': 'विशेष थप अवधि सकिने',
    'permit-end': 'पुनःप्रवेश अनुमति सकिने',
    'document-end': 'यात्रा प्रमाणपत्र सकिने',
    'card-end': 'रेसिडेन्स कार्ड सकिने',
    'stay-renewal-opens': 'बसाइ नवीकरण सुरु',
    'card-renewal-opens': 'कार्ड नवीकरण सुरु',
    'permit-apply-by': 'अनुमति माग्ने अन्तिम दिन',
    'extension-apply-by': 'म्याद थप्ने अन्तिम दिन',
  },
  when: (date, days) => {
    if (days === 0) return date;
    return days > 0 ? `${date} · ${writeAmount(days)} दिन बाँकी` : `${date} · ${writeAmount(-days)} दिनअघि`;
  },
  tell: (date, marks) => `${date}: ${marks.join('; ')}।`,
  stretches: {
    away: (from, to) => `${from} देखि ${to} सम्म जापान बाहिर।`,
    margin: (from, to) => `${from} देखि ${to} सम्म उडान रद्द भएमा चाहिने जगेडा समय हो: यसलाई योजनामा नराख्नुहोस्।`,
    'stay-renewal': (from, to) => `बसाइको अवधि नवीकरणको निवेदन लगभग ${from} देखि ${to} सम्म दिन सकिन्छ।`,
    'card-renewal': (from, to) => `रेसिडेन्स कार्ड ${from} देखि ${to} सम्म नवीकरण गर्न सकिन्छ।`,
  },
  strip:
    'हरेक पट्टीले उही दिनहरू देखाउँछ, 15 दिनअघिदेखि 105 दिनपछिसम्म: लामो रेखा आज हो, छोटा रेखा हरेक 30 दिनमा छन्। बाक्लो पट्टी विदेशमा रहने समय हो, गोलो प्रस्थान र फर्कने दिन हुन्, चारकुने अन्तिम दिन हो।',
  awayToday: 'आज जापान बाहिर।',
  nothingUntil: (date) => `${date} सम्म कुनै अन्तिम दिन छैन।`,
};
