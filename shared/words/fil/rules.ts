import type { RulesWords, TellingRules } from '../rules-words';

const statuses: RulesWords['statuses'] = {
  diplomat: 'Diplomat (外交)',
  official: 'Official (公用)',
  professor: 'Professor (教授)',
  artist: 'Artist (芸術)',
  'religious-activities': 'Religious Activities (宗教)',
  journalist: 'Journalist (報道)',
  'highly-skilled-professional-1': 'Highly Skilled Professional (i) (高度専門職1号)',
  'highly-skilled-professional-2': 'Highly Skilled Professional (ii) (高度専門職2号)',
  'business-manager': 'Business Manager (経営・管理)',
  'legal-accounting-services': 'Legal/Accounting Services (法律・会計業務)',
  'medical-services': 'Medical Services (医療)',
  researcher: 'Researcher (研究)',
  instructor: 'Instructor (教育)',
  'engineer-humanities-international':
    'Engineer/Specialist in Humanities/International Services (技術・人文知識・国際業務)',
  'intra-company-transferee': 'Intra-company Transferee (企業内転勤)',
  'nursing-care': 'Nursing Care (介護)',
  entertainer: 'Entertainer (興行)',
  'skilled-labor': 'Skilled Labor (技能)',
  'specified-skilled-worker-1': 'Specified Skilled Worker (i) (特定技能1号)',
  'specified-skilled-worker-2': 'Specified Skilled Worker (ii) (特定技能2号)',
  'technical-intern-training-1': 'Technical Intern Training (i) (技能実習1号)',
  'technical-intern-training-2': 'Technical Intern Training (ii) (技能実習2号)',
  'technical-intern-training-3': 'Technical Intern Training (iii) (技能実習3号)',
  'cultural-activities': 'Cultural Activities (文化活動)',
  'temporary-visitor': 'Temporary Visitor (短期滞在)',
  student: 'Student (留学)',
  trainee: 'Trainee (研修)',
  dependent: 'Dependent (家族滞在)',
  'designated-activities': 'Designated Activities (特定活動)',
  'permanent-resident': 'Permanent Resident (永住者)',
  'spouse-or-child-of-japanese': 'Spouse or Child of Japanese National (日本人の配偶者等)',
  'spouse-or-child-of-permanent-resident': 'Spouse or Child of Permanent Resident (永住者の配偶者等)',
  'long-term-resident': 'Long-Term Resident (定住者)',
  'special-permanent-resident': 'Special Permanent Resident (特別永住者)',
  'employment-for-skill-development': 'Employment for Skill Development (育成就労)',
};

/** What an assessment says; a browser is not sent the names of the statuses with it. */
export const tellingRules: TellingRules = {
  verdicts: {
    clear:
      'Lumalabas na naaayon sa batas ang inyong mga petsa. Mangyaring kumpirmahin ang mga ito sa Immigration bago kayo bumiyahe.',
    tight:
      'Lumalabas na aabot ang inyong mga petsa, ngunit napakaliit ng palugit. Mangyaring planuhing makabalik nang mas maaga.',
    'permit-needed':
      'Para sa biyaheng ito, lumalabas na kailangan ninyo ng re-entry permit (再入国許可). Mangyaring mag-apply nito sa Immigration bago kayo umalis.',
    'extension-needed':
      'Lumalabas na matatapos ang inyong re-entry permit (再入国許可) bago kayo makabalik. Mangyaring hilingin sa embahada o konsulado ng Japan na pahabain ito habang may bisa pa.',
    'fix-first': 'May kailangang ayusin bago kayo umalis. Nasa listahan sa ibaba kung ano ito.',
    impossible:
      'Sa kasalukuyang plano, lumalabas na hindi naaayon sa batas ang biyaheng ito. Mangyaring baguhin ang plano, o kumonsulta sa Immigration.',
    lapsed:
      'Ayon sa mga petsang ito, lumalabas na natapos na ang inyong karapatang bumalik o manatili. Mangyaring makipag-ugnayan na sa Immigration ngayon.',
    undetermined: 'Wala pa kaming masasabi, dahil may kulang na mahalagang impormasyon. Mangyaring idagdag ito.',
  },
  bases: {
    'special-reentry': 'special re-entry permit (みなし再入国許可)',
    'reentry-permit': 'inyong re-entry permit (再入国許可)',
    'refugee-travel-document': 'inyong refugee travel document (難民旅行証明書)',
  },
  runsUntil: (date) =>
    `Lumalabas na may bisa ang pahintulot hanggang matapos ang ${date}, oras ng Japan. Mangyaring kumpirmahin ito sa Immigration.`,
  bounds: {
    'one-year': 'dahil isang taon ang tagal ng special re-entry (みなし再入国許可) mula sa araw ng inyong pag-alis',
    'two-years':
      'dahil dalawang taon ang tagal ng special re-entry (みなし再入国許可) mula sa araw ng pag-alis para sa mga special permanent resident (特別永住者)',
    'stay-end':
      'dahil matatapos sa araw na iyon ang inyong panahon ng pananatili (在留期間), at walang pahintulot na lalampas doon',
    'continuation-end':
      'dahil nagpapatuloy ang inyong pananatili nang hindi hihigit sa dalawang buwan pagkatapos ng huling araw nito, habang wala pang pasya sa inyong aplikasyon (特例期間)',
    'permit-end': 'dahil matatapos sa araw na iyon ang inyong re-entry permit (再入国許可)',
    decision:
      'dahil natapos ang pagpapatuloy ng inyong pananatili (特例期間) nang may pasya na sa inyong aplikasyon, o nang lumipas ang dalawang buwan nito',
    'document-end': 'dahil matatapos sa araw na iyon ang inyong refugee travel document (難民旅行証明書)',
  },
  deadlines: {
    departure: 'Ang araw ng inyong pag-alis ng Japan',
    return: 'Huling araw para makabalik sa Japan',
    'stay-end': 'Huling araw ng inyong panahon ng pananatili (在留期間)',
    'continuation-end':
      'Huling araw na maaaring magpatuloy ang inyong pananatili habang wala pang pasya sa inyong aplikasyon (特例期間)',
    'permit-end': 'Huling araw ng inyong re-entry permit (再入国許可)',
    'document-end': 'Huling araw ng inyong refugee travel document (難民旅行証明書)',
    'card-end': 'Huling araw ng bisa ng inyong Residence Card (在留カード)',
    'stay-renewal-opens': 'Humigit-kumulang unang araw para mag-apply ng renewal ng inyong pananatili (在留期間更新)',
    'card-renewal-opens': 'Unang araw para i-renew ang inyong Residence Card (在留カード)',
    'permit-apply-by': 'Huling araw para mag-apply ng re-entry permit (再入国許可), bago kayo umalis',
    'extension-apply-by': 'Huling araw para hilingin sa embahada o konsulado na pahabain ang inyong permit',
  },
  findings: {
    'special-one-year':
      'Isang taon ang tagal ng special re-entry (みなし再入国許可) mula sa araw ng inyong pag-alis. Ang mismong anibersaryo ang huling araw.',
    'special-two-years':
      'Bilang special permanent resident (特別永住者), dalawang taon ang tagal ng inyong special re-entry (みなし再入国許可) mula sa araw ng inyong pag-alis. Ang mismong ikalawang anibersaryo ang huling araw.',
    'special-stay-cap':
      'Mas maikli kaysa karaniwan ang inyong special re-entry (みなし再入国許可), dahil natatapos ito kasabay ng inyong panahon ng pananatili (在留期間).',
    'special-continuation-cap':
      'Umaabot ang inyong special re-entry (みなし再入国許可) sa panahong lampas sa inyong panahon ng pananatili dahil lamang nag-apply kayo sa takdang panahon.',
    'special-without-card':
      'Sinabi ninyo sa amin na walang ibinibigay na Residence Card (在留カード) para sa inyong status. Dapat ay sapat na ang pasaporteng may bisa sa pag-alis; mangyaring itanong sa Immigration kung ganito nga sa inyong kaso.',
    'not-extendable-abroad':
      'Hindi mapapahaba ang special re-entry (みなし再入国許可) sa ibang bansa, at hindi ito maipapalit doon ng permit. Mangyaring magplano ayon sa huling araw na nakatakda.',
    'permit-governs':
      'Aalis kayo gamit ang inyong re-entry permit (再入国許可), kaya ang araw na nakasulat dito ang masusunod.',
    'permit-stay-cap':
      'Matatapos ang inyong karapatang bumalik bago ang araw na nakasulat sa inyong permit, dahil mas maagang matatapos ang inyong pananatili.',
    'permit-short-of-special':
      'Maaaring mas mahaba ang abot ng special re-entry (みなし再入国許可) kaysa sa inyong permit. Huwag umasa rito habang may hawak kayong permit: kumuha ng bagong permit, o itanong sa Immigration kung alin ang masusunod.',
    'permit-not-auto-extended':
      'Hindi kusang napapahaba ng inyong nakabinbing aplikasyon ang inyong re-entry permit (再入国許可). Bumalik nang hindi lalampas sa araw na nakasulat dito, o hilingin sa Immigration na pahabain ito bago kayo umalis.',
    'permit-single-used':
      'Nagamit na sa naunang biyahe ang inyong re-entry permit na pang-isahan (1回限り) at hindi ito magagamit para sa biyaheng ito.',
    'permit-expired': 'Tapos na ang inyong re-entry permit (再入国許可) sa panahong iyon at hindi na ito magagamit.',
    'permit-not-yet-effective':
      'Magkakabisa lamang ang inyong re-entry permit (再入国許可) pagkatapos ninyong umalis at hindi ito magagamit para sa biyaheng ito.',
    'extension-at-embassy':
      'Maaaring pahabain ng embahada o konsulado ng Japan ang inyong permit habang may bisa ito, kung may makatwirang dahilan, nang hindi hihigit sa isang taon.',
    'document-governs':
      'Babalik kayo gamit ang inyong refugee travel document (難民旅行証明書), na hindi nangangailangan ng re-entry permit. Tingnan kung may sarili itong mga limitasyong nakasulat.',
    'temporary-visitor':
      'Walang special re-entry (みなし再入国許可) ang mga temporary visitor (短期滞在). Sa inyong pag-alis, matatapos ang inyong pananatili; ang muling pagpunta ay panibagong paglapag (上陸).',
    'grant-three-months-or-less':
      'Tatlong buwan o mas maikli ang ibinigay sa inyo, kaya hindi ninyo magagamit ang special re-entry (みなし再入国許可). Kailangan ninyo ng re-entry permit (再入国許可) bago kayo umalis.',
    'excluded-revocation-hearing':
      'Ipinatawag kayo sa pagdinig tungkol sa pagkawala ng inyong status (在留資格の取消し), kaya hindi ninyo magagamit ang special re-entry (みなし再入国許可). Mangyaring kumonsulta sa abogado at sa Immigration bago kayo magplano ng biyahe.',
    'excluded-departure-hold':
      'Maaaring pigilin ng mga awtoridad ang inyong pag-alis, kaya hindi ninyo magagamit ang special re-entry (みなし再入国許可). Mangyaring kumonsulta muna sa abogado.',
    'excluded-detention-order':
      'May inilabas na detention order (収容令書), kaya hindi ninyo magagamit ang special re-entry (みなし再入国許可). Mangyaring kumonsulta muna sa abogado.',
    'excluded-supervisory-measure':
      'Nasa ilalim kayo ng supervisory measure (監理措置), kaya hindi ninyo magagamit ang special re-entry (みなし再入国許可). Mangyaring kumonsulta muna sa abogado.',
    'excluded-refugee-application':
      'Ibinigay ang inyong pananatili para sa aplikasyon bilang refugee (難民認定の申請), kaya hindi ninyo magagamit ang special re-entry (みなし再入国許可). Mangyaring magtanong sa Immigration bago kayo magplano ng biyahe.',
    'excluded-designated-risk':
      'Sinabi sa inyo ng Immigration na kailangan ninyo ng re-entry permit (再入国許可), kaya hindi ninyo magagamit ang special re-entry (みなし再入国許可). Mangyaring mag-apply ng permit.',
    'no-card-at-departure':
      'Kailangan ninyong ipakita ang inyong Residence Card (在留カード) o certificate (特別永住者証明書) sa pag-alis. Kung wala ito, walang special re-entry (みなし再入国許可): kunin ito, o magpagawa ng panibago, bago ang biyahe.',
    'no-valid-passport':
      'Walang bisa ang inyong pasaporte o travel document sa araw ng inyong pag-alis. Mangyaring i-renew muna ito.',
    'no-return-intent':
      'Ang sinumang umalis nang hindi nagpahayag na babalik ay mawawalan ng status ng paninirahan (在留資格) sa araw na iyon, kahit may permit. Kung balak ninyong bumalik, i-tsek ang “temporary departure” (pansamantalang pag-alis, 一時的な出国).',
    'over-one-year':
      'Ang plano ninyong pagbalik ay lampas sa isang taon pagkatapos ng inyong pag-alis, na hindi abot ng special re-entry (みなし再入国許可).',
    'over-two-years':
      'Ang plano ninyong pagbalik ay lampas sa dalawang taon pagkatapos ng inyong pag-alis, na hindi abot ng special re-entry (みなし再入国許可).',
    'return-after-permit':
      'Ang plano ninyong pagbalik ay lampas sa huling araw ng inyong re-entry permit (再入国許可).',
    'return-after-document':
      'Ang plano ninyong pagbalik ay lampas sa huling araw ng inyong refugee travel document (難民旅行証明書).',
    'return-after-stay-end':
      'Ang plano ninyong pagbalik ay lampas sa huling araw ng inyong panahon ng pananatili (在留期間). Walang pahintulot na lalampas dito: i-renew ang inyong pananatili sa Japan, o bumalik nang mas maaga.',
    'return-after-continuation':
      'Ang plano ninyong pagbalik ay lampas sa huling araw na maaaring magpatuloy ang inyong pananatili (特例期間). Bumalik nang mas maaga, at tapusin ang inyong aplikasyon sa Japan.',
    'departure-after-stay-end':
      'Plano ninyong umalis pagkatapos na ng inyong karapatang manatili. I-renew muna ang inyong pananatili, o umalis nang mas maaga.',
    'returned-late':
      'Ang araw ng inyong pagbalik ay lampas sa huling araw ng inyong pahintulot. Mangyaring itanong sa Immigration ang inyong kalagayan.',
    'boundary-last-day':
      'Plano ninyong bumalik sa mismong huling araw. Maaaring mawala ang inyong status dahil sa isang naantalang flight.',
    'arrival-near-midnight':
      'Dapat tapos na ang inspeksiyon sa paglapag (上陸審査) bago maghatinggabi sa Japan. Maaaring huli na ang pagdating nang gabi sa huling araw.',
    'leap-day-clamped': 'Aalis kayo sa Pebrero 29, kaya ang huling araw ay Pebrero 28: hindi Marso 1.',
    'stay-ended': 'Lumipas na ang huling araw ng inyong karapatang manatili.',
    'continuation-runs':
      'Nag-apply kayo sa takdang panahon, kaya nagpapatuloy ang inyong pananatili hanggang sa pasya (特例期間), nang hindi hihigit sa dalawang buwan pagkatapos ng huling araw nito.',
    'void-on-decision':
      'Sa araw na mapagpasyahan ang inyong aplikasyon, matatapos agad ang dagdag na panahon (特例期間), kahit nasa ibang bansa kayo. Tiyaking maaari kayong makontak.',
    'decision-ended-continuation':
      'Napagpasyahan ang inyong aplikasyon pagkatapos ng inyong panahon ng pananatili, at kasabay nito ay natapos ang pagpapatuloy ng inyong pananatili (特例期間). Kung nakatanggap kayo ng bagong card, pakisabi po sa amin ang mga petsa nito.',
    'pr-application-gives-no-continuation':
      'Hindi pinatatagal ng aplikasyon sa permanent residence (永住許可) ang inyong pananatili. Mag-apply din ng renewal (在留期間更新) bago matapos ang inyong pananatili.',
    'stay-renewal-open': 'Maaari na kayong mag-apply ngayon, sa Japan, para i-renew ang inyong panahon ng pananatili.',
    'stay-ends-soon-after-return':
      'Matatapos ang inyong panahon ng pananatili sa loob ng isang buwan pagkabalik ninyo. Mangyaring mag-apply ng renewal (在留期間更新) bago kayo umalis, kung maaari.',
    'no-work-after-lapse':
      'Kung walang status ng paninirahan (在留資格), walang maaaring magtrabaho sa Japan, at walang employer na maaaring magbigay ng trabaho. Mangyaring kumonsulta sa Immigration bago kayo muling magtrabaho.',
    'card-ends-while-away':
      'Matatapos ang bisa ng inyong Residence Card (在留カード) habang wala kayo sa Japan. Mananatili ang inyong status, ngunit maaaring tanggihan kayo ng airline: i-renew ang card bago kayo umalis, kahit tila maaga pa.',
    'card-ended-before-departure':
      'Matatapos ang bisa ng inyong Residence Card (在留カード) bago kayo umalis, at hindi tinatanggap ang card na wala nang bisa. Mangyaring i-renew muna ito.',
    'card-renewal-open': 'Maaari na ninyong i-renew ngayon ang inyong Residence Card (在留カード).',
    'card-sixteenth-birthday':
      'Matatapos ang bisa ng card na ito sa ika-16 na kaarawan at mare-renew mula anim na buwan bago nito.',
    'passport-ends-while-away':
      'Matatapos ang bisa ng inyong pasaporte bago kayo makabalik. Mangyaring i-renew ito sa takdang panahon, at dalhin din ang luma.',
    'child-shows-own-card':
      'Ang bata ay nagpapakita rin ng sarili niyang card, at bumabalik gamit ang sarili niyang pahintulot. Ang magulang ang sumasagot sa card para sa mga babalik (再入国用EDカード).',
    'absence-over-three-months':
      'Kung mahigit tatlong buwan kayong wala, maaaring itanong kung bakit hindi kayo nagtrabaho o nag-aral ayon sa inyong status. Itago ang mga papel na magpapaliwanag nito.',
    'absence-over-six-months':
      'Kung mahigit anim na buwan kayong wala, maaaring itanong kung namumuhay pa rin kayo ayon sa inyong status. Itago ang mga papel na magpapaliwanag nito.',
    'absence-may-reset-count':
      'Kung inaasam ninyo ang permanent residence (永住) o nasyonalidad na Hapon (帰化): maaaring magsimulang muli ang bilang ng mga taon dahil sa isang pagkawala nang mahigit sa humigit-kumulang 90 araw. Walang opisyal na bilang.',
    'move-out-one-year':
      'Ang sinumang pupunta sa ibang bansa nang isang taon o higit pa ay nagbibigay-alam ng paglipat (転出届) sa munisipyo, mula mga dalawang linggo bago umalis.',
    'my-number-card-after-moving-out':
      'Pagkatapos lumipat palabas ng Japan (国外への転出), nawawalan ng bisa ang My Number card (マイナンバーカード) ng dayuhang residente. Kung iisang card ito at ang inyong Residence Card (特定在留カード), magtanong sa Immigration at sa munisipyo bago kayo umalis.',
    'insurance-after-moving-out':
      'Natatapos ang National Health Insurance (国民健康保険) at ang National Pension (国民年金) sa paglipat palabas ng Japan. Mangyaring itanong sa munisipyo kung ano ang babayaran at ano ang isasauli.',
    'tax-agent-for-absence':
      'Sinisingil ang resident tax (住民税) sa sinumang nakatira sa Japan sa araw ng Enero 1, kahit habang wala sila rito. Magtalaga ng tax agent (納税管理人) na magbabayad at tatanggap ng mga liham para sa inyo.',
    'filed-after-stay-end':
      'Isinumite ang aplikasyon pagkalipas ng huling araw ng inyong pananatili, kaya hindi nito pinatatagal ang pananatili. Mangyaring suriin ang dalawang petsa.',
    'filed-in-future': 'Nasa hinaharap ang araw ng pagsumite ninyo ng aplikasyon. Mangyaring suriin ito.',
    'decided-in-future': 'Nasa hinaharap ang araw ng pasya. Mangyaring suriin ito.',
    'permit-effective-in-future': 'Nasa hinaharap ang araw na magkakabisa ang inyong permit. Mangyaring suriin ito.',
    'permit-longer-than-law':
      'Mas mahaba ang inyong permit kaysa sa pinahihintulutan ng batas para sa bago. Mangyaring suriin ang dalawang petsa; kung pinahaba ito sa embahada, iyon ang paliwanag.',
    'permit-past-stay-end':
      'Ayon sa inilagay, matatapos ang inyong permit pagkatapos ng inyong karapatang manatili, na hindi nangyayari sa permit. Mangyaring suriin ang dalawang petsa.',
    'card-not-with-stay':
      'Ayon sa inilagay, matatapos ang inyong card sa ibang araw kaysa sa inyong pananatili. Para sa inyong status, karaniwang pareho ang dalawa: mangyaring suriin.',
    'stay-longer-than-grant':
      'Mas mahaba ang natitirang pananatili kaysa sa panahong ibinigay sa inyo. Mangyaring suriin ang dalawa.',
    'grant-unusual-for-status':
      'Ang ibinigay na panahon ay hindi kabilang sa mga alam namin para sa inyong status. Mangyaring suriin ito.',
    'status-not-yet-in-force':
      'Maibibigay lamang ang status ng paninirahang ito (在留資格) mula Abril 1, 2027. Mangyaring suriin ito.',
    'confirm-with-immigration':
      'Kinuwenta ito mula sa sinabi ninyo sa amin; ang anumang hindi ninyo binanggit ay itinuturing na wala. Mangyaring kumpirmahin ito sa Immigration.',
  },
  actions: {
    'state-missing-facts': 'Sabihin sa amin kung ano ang kulang, upang makuwenta namin ang inyong mga petsa.',
    'renew-stay-before-leaving':
      'Mag-apply sa Japan para i-renew ang inyong panahon ng pananatili (在留期間更新), bago kayo umalis at bago ito matapos.',
    'renew-passport': 'I-renew ang inyong pasaporte sa inyong embahada bago kayo umalis.',
    'renew-travel-document': 'Magpagawa ng panibagong refugee travel document (難民旅行証明書) bago kayo umalis.',
    'get-card':
      'Hanapin ang inyong Residence Card (在留カード), o mag-apply ng bago sa Immigration (mga special permanent resident: sa munisipyo).',
    'renew-card-before-leaving':
      'I-renew ang inyong Residence Card (在留カード) bago kayo umalis. Maaari kayong mag-apply nang maaga: magdala ng mga papel na nagpapakita kung bakit kayo mawawala.',
    'apply-for-permit':
      'Mag-apply ng re-entry permit (再入国許可) sa regional immigration bureau (地方出入国在留管理局) bago kayo umalis. Walang makakakuha nito sa ibang bansa.',
    'apply-for-extension':
      'Hilingin sa embahada o konsulado ng Japan na pahabain ang inyong permit habang may bisa ito. Magdala ng katibayan ng dahilan.',
    'move-return-earlier': 'Planuhin ang inyong pagbalik sa araw na ito o mas maaga.',
    'return-in-time':
      'Bumalik sa Japan nang hindi lalampas sa araw na ito, tapos na ang inspeksiyon sa paglapag (上陸審査).',
    'tick-temporary-departure':
      'Sa inspeksiyon sa pag-alis, i-tsek ang “temporary departure, will return” (pansamantalang pag-alis at babalik, 一時的な出国であり、再入国する予定です) sa card para sa mga babalik (再入国用EDカード).',
    'carry-passport-and-card':
      'Dalhin ang inyong pasaporte at ang inyong Residence Card (在留カード) o certificate (特別永住者証明書), at ipakita ang dalawa.',
    'carry-passport': 'Dalhin ang inyong pasaporte, at ipakita ito.',
    'carry-passport-and-permit':
      'Dalhin ang inyong pasaporte na may nakalagay na re-entry permit (再入国許可), at ang inyong Residence Card (在留カード).',
    'carry-travel-document':
      'Dalhin ang inyong refugee travel document (難民旅行証明書) at ang inyong Residence Card (在留カード).',
    'hand-in-card':
      'Kung aalis kayo nang tuluyan, isauli ang inyong Residence Card (在留カード) sa inspeksiyon sa pag-alis.',
    'file-renewal-as-well': 'Mag-apply din ng renewal ng inyong pananatili (在留期間更新), bago ito matapos.',
    'collect-new-card':
      'Dapat nasa Japan kayo para tapusin ang inyong aplikasyon at tanggapin ang bagong card nang hindi lalampas sa araw na ito.',
    'renew-stay': 'Mag-apply sa Japan para i-renew ang inyong panahon ng pananatili (在留期間更新).',
    'renew-card':
      'I-renew ang inyong Residence Card (在留カード) sa regional immigration bureau (地方出入国在留管理局) (mga special permanent resident: sa munisipyo).',
    'move-out-notice':
      'Magbigay-alam ng paglipat (転出届) sa munisipyo, at magtanong doon tungkol sa insurance at buwis.',
    'contact-immigration':
      'Kumonsulta sa Immigration, o sa abogadong may alam sa batas sa imigrasyon, bago kayo gumawa ng anupaman.',
  },
  missing: {
    stayEnds:
      'Ang huling araw ng inyong panahon ng pananatili (在留期間), ayon sa nakasulat sa inyong Residence Card (在留カード).',
    grant:
      'Ang panahon ng pananatili (在留期間) na ibinigay sa inyo, gaya ng 1 taon o 3 buwan. Ang mahalaga ay ang ibinigay, hindi ang natitira rito.',
    passportEnds: 'Ang huling araw ng inyong refugee travel document (難民旅行証明書).',
  },
};

/** The words of the rules in Filipino. Names of statuses as residence cards print them: in English and Japanese. */
export const rulesWords: RulesWords = { ...tellingRules, statuses };
