import type { RulesWords, TellingRules } from '../rules-words';

const statuses: RulesWords['statuses'] = {
  diplomat: '外交',
  official: '公用',
  professor: '教授',
  artist: '藝術',
  'religious-activities': '宗教',
  journalist: '報道',
  'highly-skilled-professional-1': '高度專門職1號',
  'highly-skilled-professional-2': '高度專門職2號',
  'business-manager': '經營・管理',
  'legal-accounting-services': '法律・會計業務',
  'medical-services': '醫療',
  researcher: '研究',
  instructor: '教育',
  'engineer-humanities-international': '技術・人文知識・國際業務',
  'intra-company-transferee': '企業內轉勤',
  'nursing-care': '介護',
  entertainer: '興行',
  'skilled-labor': '技能',
  'specified-skilled-worker-1': '特定技能1號',
  'specified-skilled-worker-2': '特定技能2號',
  'technical-intern-training-1': '技能實習1號',
  'technical-intern-training-2': '技能實習2號',
  'technical-intern-training-3': '技能實習3號',
  'cultural-activities': '文化活動',
  'temporary-visitor': '短期滯在',
  student: '留學',
  trainee: '研修',
  dependent: '家族滯在',
  'designated-activities': '特定活動',
  'permanent-resident': '永住者',
  'spouse-or-child-of-japanese': '日本人的配偶者等',
  'spouse-or-child-of-permanent-resident': '永住者的配偶者等',
  'long-term-resident': '定住者',
  'special-permanent-resident': '特別永住者',
  'employment-for-skill-development': '育成就勞',
};

/** What an assessment says; a browser is not sent the names of the statuses with it. */
export const tellingRules: TellingRules = {
  verdicts: {
    clear: '您的日期看來符合法律規定。請在旅行之前向出入國在留管理廳確認。',
    tight: '您的日期看來符合規定，但幾乎沒有餘地。請計劃更早回來。',
    'permit-needed': '這次旅行您看來需要再入國許可。請在出境之前向出入國在留管理廳申請。',
    'extension-needed': '您的再入國許可看來會在您回來之前到期。請在它仍然有效的時候，向日本的大使館或領事館申請延長。',
    'fix-first': '在您出境之前，有事項需要先辦妥。詳見下方的清單。',
    impossible: '按目前的計劃，這次旅行看來不符合法律規定。請更改計劃，或諮詢出入國在留管理廳。',
    lapsed: '根據這些日期，您再入國或在留的權利看來已經終止。請立即聯絡出入國在留管理廳。',
    undetermined: '由於缺少重要內容，我們還無法作出任何判斷。請補充。',
  },
  bases: {
    'special-reentry': '視同再入國許可（みなし再入国許可）',
    'reentry-permit': '您的再入國許可（再入国許可）',
    'refugee-travel-document': '您的難民旅行證明書（難民旅行証明書）',
  },
  runsUntil: (date) => `該許可看來有效至日本時間${date}結束時為止。請向出入國在留管理廳確認。`,
  bounds: {
    'one-year': '因為視同再入國許可自出境之日起一年有效',
    'two-years': '因為特別永住者的視同再入國許可自出境之日起兩年有效',
    'stay-end': '因為您的在留期間在那一天屆滿，任何許可都不能超過這一天',
    'continuation-end': '因為在您的申請尚無結果期間，您的在留在屆滿之後最多延續兩個月',
    'permit-end': '因為您的再入國許可在那一天到期',
    decision: '因為您得以延續的在留，已隨申請結果的作出或兩個月的期滿而結束',
    'document-end': '因為您的難民旅行證明書在那一天到期',
  },
  deadlines: {
    departure: '您離開日本的日子',
    return: '回到日本的最後一天',
    'stay-end': '您的在留期間的最後一天',
    'continuation-end': '在申請尚無結果期間，您的在留能夠延續的最後一天',
    'permit-end': '您的再入國許可的最後一天',
    'document-end': '您的難民旅行證明書的最後一天',
    'card-end': '您的在留卡的最後一天',
    'stay-renewal-opens': '可以申請更新在留期間的大約第一天',
    'card-renewal-opens': '可以更新在留卡的第一天',
    'permit-apply-by': '出境之前申請再入國許可的最後一天',
    'extension-apply-by': '向大使館或領事館申請延長許可的最後一天',
  },
  findings: {
    'special-one-year': '視同再入國許可自出境之日起一年有效。一年後的同一天就是最後一天。',
    'special-two-years': '您是特別永住者，視同再入國許可自出境之日起兩年有效。兩年後的同一天就是最後一天。',
    'special-stay-cap': '您的視同再入國許可比通常短，因為它隨您的在留期間一起結束。',
    'special-continuation-cap': '只因為您在期限內提出了申請，您的視同再入國許可看來才延伸到在留期間屆滿之後。',
    'special-without-card':
      '您告訴我們，按您的在留資格不會得到在留卡。出境時有有效的護照應該就夠了；請向出入國在留管理廳詢問，您的情況是否如此。',
    'not-extendable-abroad': '視同再入國許可在國外不能延長，也不能在國外換成再入國許可。請按最後一天不會改變來計劃。',
    'permit-governs': '您憑再入國許可出境，所以以許可上印的日期為準。',
    'permit-stay-cap': '您再入國的權利會在許可上印的日期之前結束，因為您的在留會先結束。',
    'permit-short-of-special':
      '視同再入國許可也許比您的再入國許可更久。但在持有再入國許可期間，請不要倚賴它：請取得新的許可，或向出入國在留管理廳詢問適用哪一種。',
    'permit-not-auto-extended':
      '正在審查的申請本身不會延長您的再入國許可。請最遲在許可上印的日期回來，或在出境之前請出入國在留管理廳延長。',
    'permit-single-used': '您的單次再入國許可已在之前的旅行中用掉，這次旅行不能使用。',
    'permit-expired': '到那時您的再入國許可已經到期，不能使用。',
    'permit-not-yet-effective': '您的再入國許可在您出境之後才生效，這次旅行不能使用。',
    'extension-at-embassy': '如有充分的理由，日本的大使館或領事館可以在許可有效期間內予以延長，最多一年。',
    'document-governs': '您憑難民旅行證明書回來，不需要再入國許可。請確認證明書上是否另有限制。',
    'temporary-visitor': '「短期滯在」的人沒有視同再入國許可。出境後在留即結束；再來時需要重新辦理入境手續。',
    'grant-three-months-or-less':
      '您獲准的在留期間為三個月以下，所以不能使用視同再入國許可。您需要在出境之前取得再入國許可。',
    'excluded-revocation-hearing':
      '您收到了有關取消在留資格的意見聽取（意見聴取）通知，所以不能使用視同再入國許可。在計劃旅行之前，請諮詢律師和出入國在留管理廳。',
    'excluded-departure-hold':
      '有關部門可能會暫緩您的出境（出国確認の留保），所以不能使用視同再入國許可。請先諮詢律師。',
    'excluded-detention-order': '已對您簽發收容令書（収容令書），所以不能使用視同再入國許可。請先諮詢律師。',
    'excluded-supervisory-measure': '您正處於監理措施（監理措置）之下，所以不能使用視同再入國許可。請先諮詢律師。',
    'excluded-refugee-application':
      '您的在留是因難民認定申請而獲准的，所以不能使用視同再入國許可。在計劃旅行之前，請諮詢出入國在留管理廳。',
    'excluded-designated-risk':
      '出入國在留管理廳已通知您需要再入國許可，所以不能使用視同再入國許可。請申請再入國許可。',
    'no-card-at-departure':
      '出境時您必須出示在留卡（或特別永住者證明書）。沒有它就沒有視同再入國許可：請在旅行之前取來，或申請補發。',
    'no-valid-passport': '在您出境的那一天，您的護照或旅行證件不在有效期內。請先更新。',
    'no-return-intent':
      '沒有表明將會回來就出境的人，即使有許可，也會在當天失去在留資格。如果您打算回來，請勾選「暫時出境」（一時的な出国）。',
    'over-one-year': '您計劃回來的日子距出境超過一年，視同再入國許可達不到那一天。',
    'over-two-years': '您計劃回來的日子距出境超過兩年，視同再入國許可達不到那一天。',
    'return-after-permit': '您計劃回來的日子晚於再入國許可的最後一天。',
    'return-after-document': '您計劃回來的日子晚於難民旅行證明書的最後一天。',
    'return-after-stay-end':
      '您計劃回來的日子晚於您的在留期間的最後一天。任何許可都不能超過這一天：請在日本更新在留期間，或更早回來。',
    'return-after-continuation': '您計劃回來的日子晚於您的在留能夠延續的最後一天。請更早回來，並在日本辦完申請手續。',
    'departure-after-stay-end': '您計劃在您的在留權利結束之後出境。請先更新在留期間，或更早出境。',
    'returned-late': '您回來的日子晚於許可的最後一天。請向出入國在留管理廳詢問您目前的狀況。',
    'boundary-last-day': '您計劃恰好在最後一天回來。只要一班飛機延誤，就可能讓您失去在留資格。',
    'arrival-near-midnight': '入境審查（上陸審査）必須在日本時間24時之前完成。最後一天到得晚，可能就來不及了。',
    'leap-day-clamped': '您在2月29日出境，所以最後一天是2月28日，而不是3月1日。',
    'stay-ended': '您的在留權利的最後一天已經過去。',
    'continuation-runs': '您在期限內提出了申請，所以您的在留會延續到結果作出為止，最長到屆滿之後兩個月。',
    'void-on-decision':
      '在您的申請作出結果的當天，這段額外的時間立即結束，即使您在國外也是如此。請保持能聯絡得到您的狀態。',
    'decision-ended-continuation':
      '您的在留期間屆滿之後，申請有了結果，得以延續的在留也隨之結束。如果您領到了新的在留卡，請告訴我們上面的日期。',
    'pr-application-gives-no-continuation':
      '永住許可的申請不能使您的在留延續。請在您的在留期間屆滿之前，另外申請更新在留期間。',
    'stay-renewal-open': '您現在可以在日本申請更新在留期間。',
    'stay-ends-soon-after-return': '您的在留期間在您回來之後一個月以內屆滿。如果可以，請在出境之前申請更新。',
    'no-work-after-lapse':
      '沒有在留資格，任何人都不能在日本工作，任何雇主也不能提供工作。在重新工作之前，請諮詢出入國在留管理廳。',
    'card-ends-while-away':
      '您的在留卡會在您離開期間到期。您的在留資格不變，但航空公司可能拒絕您登機：即使看來還早，也請在出境之前更新在留卡。',
    'card-ended-before-departure': '您的在留卡在您出境之前到期，到期的卡不能使用。請先更新。',
    'card-renewal-open': '您現在可以更新在留卡。',
    'card-sixteenth-birthday': '這張在留卡在16歲生日時到期，從六個月前起可以更新。',
    'passport-ends-while-away': '您的護照在您回來之前到期。請及早更新，並把舊護照也隨身攜帶。',
    'child-shows-own-card':
      '孩子也要出示自己的在留卡，並憑自己的許可回來。再入國用的卡（再入国用EDカード）由父母填寫。',
    'absence-over-three-months':
      '離開超過三個月，您可能會被問到，為什麼沒有按照在留資格工作或學習。請保留能說明情況的文件。',
    'absence-over-six-months': '離開超過六個月，您可能會被問到，是否仍按照在留資格生活。請保留能說明情況的文件。',
    'absence-may-reset-count':
      '如果您希望取得永住許可或日本國籍：一次離開超過約90天，可能會使年數重新計算。官方沒有公布具體的數字。',
    'move-out-one-year': '出國一年或以上的人，要向市區町村政府辦理遷出登記（転出届），大約從出境前兩週起可以辦理。',
    'my-number-card-after-moving-out':
      '遷出之後，外國居民的個人編號卡（マイナンバーカード）會失效。如果它與您的在留卡合為一張卡，請在出境之前詢問出入國在留管理廳和市區町村政府。',
    'insurance-after-moving-out':
      '國民健康保險和國民年金隨遷出而結束。請向市區町村政府詢問需要繳納什麼、需要交還什麼。',
    'tax-agent-for-absence':
      '住民稅向1月1日在日本居住的人徵收，即使此後離開日本也要繳納。請指定一名納稅管理人（納税管理人），代您繳稅和接收信件。',
    'filed-after-stay-end': '這項申請的提出日晚於您的在留期間的最後一天，所以不能使在留延續。請確認這兩個日期。',
    'filed-in-future': '您提出申請的日期是將來的日期。請確認。',
    'decided-in-future': '申請結果的日期是將來的日期。請確認。',
    'permit-effective-in-future': '您的許可生效的日期是將來的日期。請確認。',
    'permit-longer-than-law':
      '您的許可比法律允許新許可的期限更長。請確認這兩個日期；如果在大使館辦理過延長，就可以說明原因。',
    'permit-past-stay-end': '所填的許可到期日在您的在留權利結束之後，而許可不會這樣。請確認這兩個日期。',
    'card-not-with-stay': '所填的在留卡到期日與在留期間的屆滿日不同。就您的在留資格而言，兩者通常相同：請確認。',
    'stay-longer-than-grant': '剩餘的在留期間比您獲准的期間還長。請確認這兩項。',
    'grant-unusual-for-status': '獲准的期間不是我們所知道的、該在留資格會有的期間。請確認。',
    'status-not-yet-in-force': '這種在留資格從2027年4月1日起才能獲准。請確認。',
    'confirm-with-immigration':
      '這是根據您告訴我們的內容計算的；您沒有提到的，都視為不存在。請向出入國在留管理廳確認。',
  },
  actions: {
    'state-missing-facts': '請告訴我們缺少的內容，以便計算您的日期。',
    'renew-stay-before-leaving': '請在出境之前、在留期間屆滿之前，在日本申請更新在留期間。',
    'renew-passport': '請在出境之前，到您本國的大使館更新護照。',
    'renew-travel-document': '請在出境之前，重新申請核發難民旅行證明書。',
    'get-card': '請找到您的在留卡，或向出入國在留管理廳申請新卡（特別永住者請到市區町村政府）。',
    'renew-card-before-leaving': '請在出境之前更新在留卡。可以提前申請：請帶上能說明您為何離開日本的文件。',
    'apply-for-permit': '請在出境之前，到地方出入國在留管理局申請再入國許可（再入国許可）。在國外任何人都無法取得。',
    'apply-for-extension': '請在許可有效期間內，向日本的大使館或領事館申請延長。請帶上能證明理由的文件。',
    'move-return-earlier': '請計劃在這一天或更早回來。',
    'return-in-time': '請最遲在這一天回到日本，並辦完入境審查（上陸審査）。',
    'tick-temporary-departure':
      '出境審查時，請在再入國用的卡（再入国用EDカード）上勾選「暫時出境，將再次入境」（一時的な出国であり、再入国する予定です）。',
    'carry-passport-and-card': '請隨身攜帶護照和在留卡（或特別永住者證明書），並出示這兩樣。',
    'carry-passport': '請隨身攜帶護照，並出示。',
    'carry-passport-and-permit': '請隨身攜帶貼有再入國許可的護照和在留卡。',
    'carry-travel-document': '請隨身攜帶難民旅行證明書和在留卡。',
    'hand-in-card': '如果您不打算再回來，請在出境審查時交還在留卡。',
    'file-renewal-as-well': '請在您的在留期間屆滿之前，另外申請更新在留期間。',
    'collect-new-card': '請最遲在這一天身在日本，辦完申請手續並領取新的在留卡。',
    'renew-stay': '請在日本申請更新在留期間。',
    'renew-card': '請到地方出入國在留管理局更新在留卡（特別永住者請到市區町村政府）。',
    'move-out-notice': '請向市區町村政府辦理遷出登記（転出届），並在那裡詢問保險和稅金的事。',
    'contact-immigration': '在做其他任何事之前，請先諮詢出入國在留管理廳，或熟悉入管法的律師。',
  },
  missing: {
    stayEnds: '您的在留期間的最後一天，即在留卡上印的日期。',
    grant: '您獲准的在留期間，例如1年或3個月。要看的是獲准的長度，而不是還剩多少。',
    passportEnds: '您的難民旅行證明書的最後一天。',
  },
};

/** The words of the rules in traditional Chinese. Names of statuses after the Japanese printed on the card. */
export const rulesWords: RulesWords = { ...tellingRules, statuses };
