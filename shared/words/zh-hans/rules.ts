import type { RulesWords, TellingRules } from '../rules-words';

const statuses: RulesWords['statuses'] = {
  diplomat: '外交',
  official: '公用',
  professor: '教授',
  artist: '艺术',
  'religious-activities': '宗教',
  journalist: '报道',
  'highly-skilled-professional-1': '高度专门职1号',
  'highly-skilled-professional-2': '高度专门职2号',
  'business-manager': '经营・管理',
  'legal-accounting-services': '法律・会计业务',
  'medical-services': '医疗',
  researcher: '研究',
  instructor: '教育',
  'engineer-humanities-international': '技术・人文知识・国际业务',
  'intra-company-transferee': '企业内转勤',
  'nursing-care': '介护',
  entertainer: '兴行',
  'skilled-labor': '技能',
  'specified-skilled-worker-1': '特定技能1号',
  'specified-skilled-worker-2': '特定技能2号',
  'technical-intern-training-1': '技能实习1号',
  'technical-intern-training-2': '技能实习2号',
  'technical-intern-training-3': '技能实习3号',
  'cultural-activities': '文化活动',
  'temporary-visitor': '短期滞在',
  student: '留学',
  trainee: '研修',
  dependent: '家族滞在',
  'designated-activities': '特定活动',
  'permanent-resident': '永住者',
  'spouse-or-child-of-japanese': '日本人的配偶者等',
  'spouse-or-child-of-permanent-resident': '永住者的配偶者等',
  'long-term-resident': '定住者',
  'special-permanent-resident': '特别永住者',
  'employment-for-skill-development': '育成就劳',
};

/** What an assessment says; a browser is not sent the names of the statuses with it. */
export const tellingRules: TellingRules = {
  verdicts: {
    clear: '您的日期看来符合法律规定。请在旅行之前向出入国在留管理厅确认。',
    tight: '您的日期看来符合规定，但几乎没有余地。请计划更早回来。',
    'permit-needed': '这次旅行您看来需要再入国许可。请在出境之前向出入国在留管理厅申请。',
    'extension-needed': '您的再入国许可看来会在您回来之前到期。请在它仍然有效的时候，向日本的大使馆或领事馆申请延长。',
    'fix-first': '在您出境之前，有事项需要先办妥。详见下面的列表。',
    impossible: '按目前的计划，这次旅行看来不符合法律规定。请更改计划，或咨询出入国在留管理厅。',
    lapsed: '根据这些日期，您再入国或在留的权利看来已经终止。请立即联系出入国在留管理厅。',
    undetermined: '由于缺少重要内容，我们还无法作出任何判断。请补充。',
  },
  bases: {
    'special-reentry': '视同再入国许可（みなし再入国許可）',
    'reentry-permit': '您的再入国许可（再入国許可）',
    'refugee-travel-document': '您的难民旅行证明书（難民旅行証明書）',
  },
  runsUntil: (date) => `该许可看来有效至日本时间${date}结束时为止。请向出入国在留管理厅确认。`,
  bounds: {
    'one-year': '因为视同再入国许可自出境之日起一年有效',
    'two-years': '因为特别永住者的视同再入国许可自出境之日起两年有效',
    'stay-end': '因为您的在留期间在那一天届满，任何许可都不能超过这一天',
    'continuation-end': '因为在您的申请尚无结果期间，您的在留在届满之后最多延续两个月',
    'permit-end': '因为您的再入国许可在那一天到期',
    decision: '因为您得以延续的在留，已随申请结果的作出或两个月的期满而结束',
    'document-end': '因为您的难民旅行证明书在那一天到期',
  },
  deadlines: {
    departure: '您离开日本的日子',
    return: '回到日本的最后一天',
    'stay-end': '您的在留期间的最后一天',
    'continuation-end': '在申请尚无结果期间，您的在留能够延续的最后一天',
    'permit-end': '您的再入国许可的最后一天',
    'document-end': '您的难民旅行证明书的最后一天',
    'card-end': '您的在留卡的最后一天',
    'stay-renewal-opens': '可以申请更新在留期间的大约第一天',
    'card-renewal-opens': '可以更新在留卡的第一天',
    'permit-apply-by': '出境之前申请再入国许可的最后一天',
    'extension-apply-by': '向大使馆或领事馆申请延长许可的最后一天',
  },
  findings: {
    'special-one-year': '视同再入国许可自出境之日起一年有效。一年后的同一天就是最后一天。',
    'special-two-years': '您是特别永住者，视同再入国许可自出境之日起两年有效。两年后的同一天就是最后一天。',
    'special-stay-cap': '您的视同再入国许可比通常短，因为它随您的在留期间一起结束。',
    'special-continuation-cap': '只因为您按时提交了申请，您的视同再入国许可看来才延伸到在留期间届满之后。',
    'special-without-card':
      '您告诉我们，按您的在留资格不会得到在留卡。出境时有有效的护照应该就够了；请向出入国在留管理厅询问，您的情况是否如此。',
    'not-extendable-abroad': '视同再入国许可在国外不能延长，也不能在国外换成再入国许可。请按最后一天不会改变来计划。',
    'permit-governs': '您凭再入国许可出境，所以以许可上印的日期为准。',
    'permit-stay-cap': '您再入国的权利会在许可上印的日期之前结束，因为您的在留会先结束。',
    'permit-short-of-special':
      '视同再入国许可也许比您的再入国许可更久。但在持有再入国许可期间，请不要指望它：请取得新的许可，或向出入国在留管理厅询问适用哪一种。',
    'permit-not-auto-extended':
      '正在审查的申请本身不会延长您的再入国许可。请最迟在许可上印的日期回来，或在出境之前请出入国在留管理厅延长。',
    'permit-single-used': '您的单次再入国许可已在之前的旅行中用掉，这次旅行不能使用。',
    'permit-expired': '到那时您的再入国许可已经到期，不能使用。',
    'permit-not-yet-effective': '您的再入国许可在您出境之后才生效，这次旅行不能使用。',
    'extension-at-embassy': '如有充分的理由，日本的大使馆或领事馆可以在许可有效期间内予以延长，最多一年。',
    'document-governs': '您凭难民旅行证明书回来，不需要再入国许可。请查看证明书上是否另有限制。',
    'temporary-visitor': '“短期滞在”的人没有视同再入国许可。出境后在留即结束；再来时需要重新办理入境手续。',
    'grant-three-months-or-less':
      '您获准的在留期间为三个月以下，所以不能使用视同再入国许可。您需要在出境之前取得再入国许可。',
    'excluded-revocation-hearing':
      '您收到了有关取消在留资格的意见听取（意見聴取）通知，所以不能使用视同再入国许可。在计划旅行之前，请咨询律师和出入国在留管理厅。',
    'excluded-departure-hold':
      '有关部门可能会暂缓您的出境（出国確認の留保），所以不能使用视同再入国许可。请先咨询律师。',
    'excluded-detention-order': '已对您签发收容令书（収容令書），所以不能使用视同再入国许可。请先咨询律师。',
    'excluded-supervisory-measure': '您正处于监理措施（監理措置）之下，所以不能使用视同再入国许可。请先咨询律师。',
    'excluded-refugee-application':
      '您的在留是因难民认定申请而获准的，所以不能使用视同再入国许可。在计划旅行之前，请咨询出入国在留管理厅。',
    'excluded-designated-risk':
      '出入国在留管理厅已通知您需要再入国许可，所以不能使用视同再入国许可。请申请再入国许可。',
    'no-card-at-departure':
      '出境时您必须出示在留卡（或特别永住者证明书）。没有它就没有视同再入国许可：请在旅行之前取来，或申请补发。',
    'no-valid-passport': '在您出境的那一天，您的护照或旅行证件不在有效期内。请先更新。',
    'no-return-intent':
      '没有表明将会回来就出境的人，即使有许可，也会在当天失去在留资格。如果您打算回来，请勾选“暂时出境”（一時的な出国）。',
    'over-one-year': '您计划回来的日子距出境超过一年，视同再入国许可达不到那一天。',
    'over-two-years': '您计划回来的日子距出境超过两年，视同再入国许可达不到那一天。',
    'return-after-permit': '您计划回来的日子晚于再入国许可的最后一天。',
    'return-after-document': '您计划回来的日子晚于难民旅行证明书的最后一天。',
    'return-after-stay-end':
      '您计划回来的日子晚于您的在留期间的最后一天。任何许可都不能超过这一天：请在日本更新在留期间，或更早回来。',
    'return-after-continuation': '您计划回来的日子晚于您的在留能够延续的最后一天。请更早回来，并在日本办完申请手续。',
    'departure-after-stay-end': '您计划在您的在留权利结束之后出境。请先更新在留期间，或更早出境。',
    'returned-late': '您回来的日子晚于许可的最后一天。请向出入国在留管理厅询问您目前的状况。',
    'boundary-last-day': '您计划恰好在最后一天回来。只要一个航班延误，就可能让您失去在留资格。',
    'arrival-near-midnight': '入境审查（上陸審査）必须在日本时间24时之前完成。最后一天到得晚，可能就来不及了。',
    'leap-day-clamped': '您在2月29日出境，所以最后一天是2月28日，而不是3月1日。',
    'stay-ended': '您的在留权利的最后一天已经过去。',
    'continuation-runs': '您按时提交了申请，所以您的在留会延续到结果作出为止，最长到届满之后两个月。',
    'void-on-decision': '在您的申请作出结果的当天，这段额外的时间立即结束，即使您在国外也是如此。请保持能联系得上。',
    'decision-ended-continuation':
      '您的在留期间届满之后，申请有了结果，得以延续的在留也随之结束。如果您领到了新的在留卡，请告诉我们上面的日期。',
    'pr-application-gives-no-continuation':
      '永住许可的申请不能使您的在留延续。请在您的在留期间届满之前，另外申请更新在留期间。',
    'stay-renewal-open': '您现在可以在日本申请更新在留期间。',
    'stay-ends-soon-after-return': '您的在留期间在您回来之后一个月以内届满。如果可以，请在出境之前申请更新。',
    'no-work-after-lapse':
      '没有在留资格，任何人都不能在日本工作，任何雇主也不能提供工作。在重新工作之前，请咨询出入国在留管理厅。',
    'card-ends-while-away':
      '您的在留卡会在您离开期间到期。您的在留资格不变，但航空公司可能拒绝您登机：即使看来还早，也请在出境之前更新在留卡。',
    'card-ended-before-departure': '您的在留卡在您出境之前到期，到期的卡不能使用。请先更新。',
    'card-renewal-open': '您现在可以更新在留卡。',
    'card-sixteenth-birthday': '这张在留卡在16岁生日时到期，从六个月前起可以更新。',
    'passport-ends-while-away': '您的护照在您回来之前到期。请及时更新，并把旧护照也随身携带。',
    'child-shows-own-card':
      '孩子也要出示自己的在留卡，并凭自己的许可回来。再入国用的卡（再入国用EDカード）由父母填写。',
    'absence-over-three-months':
      '离开超过三个月，您可能会被问到，为什么没有按照在留资格工作或学习。请保留能说明情况的材料。',
    'absence-over-six-months': '离开超过六个月，您可能会被问到，是否仍按照在留资格生活。请保留能说明情况的材料。',
    'absence-may-reset-count':
      '如果您希望取得永住许可或日本国籍：一次离开超过约90天，可能会使年数重新计算。官方没有公布具体的数字。',
    'move-out-one-year': '出国一年或以上的人，要向市区町村政府提交转出申报（転出届），大约从出境前两周起可以办理。',
    'my-number-card-after-moving-out':
      '迁出之后，外国居民的个人编号卡（マイナンバーカード）会失效。如果它与您的在留卡合为一张卡，请在出境之前询问出入国在留管理厅和市区町村政府。',
    'insurance-after-moving-out':
      '国民健康保险和国民年金随迁出而结束。请向市区町村政府询问需要缴纳什么、需要交还什么。',
    'tax-agent-for-absence':
      '住民税向1月1日在日本居住的人征收，即使此后离开日本也要缴纳。请指定一名纳税管理人（納税管理人），代您缴税和接收信件。',
    'filed-after-stay-end': '这项申请的提交日晚于您的在留期间的最后一天，所以不能使在留延续。请核对这两个日期。',
    'filed-in-future': '您提交申请的日期是将来的日期。请核对。',
    'decided-in-future': '申请结果的日期是将来的日期。请核对。',
    'permit-effective-in-future': '您的许可生效的日期是将来的日期。请核对。',
    'permit-longer-than-law':
      '您的许可比法律允许新许可的期限更长。请核对这两个日期；如果在大使馆办理过延长，就可以说明原因。',
    'permit-past-stay-end': '所填的许可到期日在您的在留权利结束之后，而许可不会这样。请核对这两个日期。',
    'card-not-with-stay': '所填的在留卡到期日与在留期间的届满日不同。就您的在留资格而言，两者通常相同：请核对。',
    'stay-longer-than-grant': '剩余的在留期间比您获准的期间还长。请核对这两项。',
    'grant-unusual-for-status': '获准的期间不是我们所知道的、该在留资格会有的期间。请核对。',
    'status-not-yet-in-force': '这种在留资格从2027年4月1日起才能获准。请核对。',
    'confirm-with-immigration':
      '这是根据您告诉我们的内容计算的；您没有提到的，都视为不存在。请向出入国在留管理厅确认。',
  },
  actions: {
    'state-missing-facts': '请告诉我们缺少的内容，以便计算您的日期。',
    'renew-stay-before-leaving': '请在出境之前、在留期间届满之前，在日本申请更新在留期间。',
    'renew-passport': '请在出境之前，到您本国的大使馆更新护照。',
    'renew-travel-document': '请在出境之前，重新申领难民旅行证明书。',
    'get-card': '请找到您的在留卡，或向出入国在留管理厅申请新卡（特别永住者请到市区町村政府）。',
    'renew-card-before-leaving': '请在出境之前更新在留卡。可以提前申请：请带上能说明您为何离开日本的材料。',
    'apply-for-permit': '请在出境之前，到地方出入国在留管理局申请再入国许可（再入国許可）。在国外任何人都无法取得。',
    'apply-for-extension': '请在许可有效期间内，向日本的大使馆或领事馆申请延长。请带上能证明理由的材料。',
    'move-return-earlier': '请计划在这一天或更早回来。',
    'return-in-time': '请最迟在这一天回到日本，并办完入境审查（上陸審査）。',
    'tick-temporary-departure':
      '出境审查时，请在再入国用的卡（再入国用EDカード）上勾选“暂时出境，将再次入境”（一時的な出国であり、再入国する予定です）。',
    'carry-passport-and-card': '请随身携带护照和在留卡（或特别永住者证明书），并出示这两样。',
    'carry-passport': '请随身携带护照，并出示。',
    'carry-passport-and-permit': '请随身携带贴有再入国许可的护照和在留卡。',
    'carry-travel-document': '请随身携带难民旅行证明书和在留卡。',
    'hand-in-card': '如果您不打算再回来，请在出境审查时交还在留卡。',
    'file-renewal-as-well': '请在您的在留期间届满之前，另外申请更新在留期间。',
    'collect-new-card': '请最迟在这一天身在日本，办完申请手续并领取新的在留卡。',
    'renew-stay': '请在日本申请更新在留期间。',
    'renew-card': '请到地方出入国在留管理局更新在留卡（特别永住者请到市区町村政府）。',
    'move-out-notice': '请向市区町村政府提交转出申报（転出届），并在那里询问保险和税金的事。',
    'contact-immigration': '在做其他任何事之前，请先咨询出入国在留管理厅，或熟悉入管法的律师。',
  },
  missing: {
    stayEnds: '您的在留期间的最后一天，即在留卡上印的日期。',
    grant: '您获准的在留期间，例如1年或3个月。要看的是获准的长度，而不是还剩多少。',
    passportEnds: '您的难民旅行证明书的最后一天。',
  },
};

/** The words of the rules in simplified Chinese. Names of statuses after the Japanese printed on the card. */
export const rulesWords: RulesWords = { ...tellingRules, statuses };
