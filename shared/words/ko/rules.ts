import type { RulesWords, TellingRules } from '../rules-words';

const statuses: RulesWords['statuses'] = {
  diplomat: '외교',
  official: '공용',
  professor: '교수',
  artist: '예술',
  'religious-activities': '종교',
  journalist: '보도',
  'highly-skilled-professional-1': '고도전문직 1호',
  'highly-skilled-professional-2': '고도전문직 2호',
  'business-manager': '경영·관리',
  'legal-accounting-services': '법률·회계업무',
  'medical-services': '의료',
  researcher: '연구',
  instructor: '교육',
  'engineer-humanities-international': '기술·인문지식·국제업무',
  'intra-company-transferee': '기업 내 전근',
  'nursing-care': '개호',
  entertainer: '흥행',
  'skilled-labor': '기능',
  'specified-skilled-worker-1': '특정기능 1호',
  'specified-skilled-worker-2': '특정기능 2호',
  'technical-intern-training-1': '기능실습 1호',
  'technical-intern-training-2': '기능실습 2호',
  'technical-intern-training-3': '기능실습 3호',
  'cultural-activities': '문화활동',
  'temporary-visitor': '단기체재',
  student: '유학',
  trainee: '연수',
  dependent: '가족체재',
  'designated-activities': '특정활동',
  'permanent-resident': '영주자',
  'spouse-or-child-of-japanese': '일본인의 배우자 등',
  'spouse-or-child-of-permanent-resident': '영주자의 배우자 등',
  'long-term-resident': '정주자',
  'special-permanent-resident': '특별영주자',
  'employment-for-skill-development': '육성취로',
};

/** What an assessment says; a browser is not sent the names of the statuses with it. */
export const tellingRules: TellingRules = {
  verdicts: {
    clear: '날짜가 법률에 맞는 것으로 보입니다. 여행하시기 전에 출입국재류관리청에 확인해 주십시오.',
    tight: '날짜가 맞는 것으로 보이지만 여유가 거의 없습니다. 더 일찍 돌아올 계획을 세워 주십시오.',
    'permit-needed':
      '이번 여행에는 재입국허가(再入国許可)가 필요한 것으로 보입니다. 출국하시기 전에 출입국재류관리청에 신청해 주십시오.',
    'extension-needed':
      '재입국허가(再入国許可)가 재입국 예정일보다 먼저 끝나는 것으로 보입니다. 허가가 아직 유효한 동안 일본 대사관이나 영사관에 연장을 신청해 주십시오.',
    'fix-first': '출국하시기 전에 해결해야 할 일이 있습니다. 무엇인지는 아래 목록에 있습니다.',
    impossible:
      '계획하신 대로라면 이번 여행은 법률에 맞지 않는 것으로 보입니다. 계획을 바꾸거나 출입국재류관리청과 상담해 주십시오.',
    lapsed:
      '이 날짜에 따르면 일본에 돌아오거나 재류할 권리가 끝난 것으로 보입니다. 지금 바로 출입국재류관리청에 연락해 주십시오.',
    undetermined: '중요한 내용이 빠져 있어 아직 아무것도 말씀드릴 수 없습니다. 빠진 내용을 입력해 주십시오.',
  },
  bases: {
    'special-reentry': '간주재입국허가(みなし再入国許可)',
    'reentry-permit': '재입국허가(再入国許可)',
    'refugee-travel-document': '난민여행증명서(難民旅行証明書)',
  },
  runsUntil: (date) =>
    `이 허가는 일본 시각으로 ${date}이 끝날 때까지 유효한 것으로 보입니다. 출입국재류관리청에 확인해 주십시오.`,
  bounds: {
    'one-year': '간주재입국허가의 유효기간은 출국한 날부터 1년이기 때문입니다',
    'two-years': '특별영주자의 간주재입국허가의 유효기간은 출국한 날부터 2년이기 때문입니다',
    'stay-end': '그날 재류기간이 만료되며, 어떤 허가도 그 이후까지 미치지 않기 때문입니다',
    'continuation-end': '신청의 결과가 나오지 않은 동안 재류는 재류기간 만료 후 최대 2개월까지만 이어지기 때문입니다',
    'permit-end': '재입국허가가 그날 끝나기 때문입니다',
    decision: '이어지던 재류가 신청의 결과가 나오면서, 또는 2개월이 지나면서 끝났기 때문입니다',
    'document-end': '난민여행증명서가 그날 끝나기 때문입니다',
  },
  deadlines: {
    departure: '일본을 출국하는 날',
    return: '일본에 돌아와야 하는 마지막 날',
    'stay-end': '재류기간의 마지막 날(만료일)',
    'continuation-end': '신청의 결과를 기다리는 동안 재류가 이어질 수 있는 마지막 날(특례기간)',
    'permit-end': '재입국허가의 마지막 날',
    'document-end': '난민여행증명서의 마지막 날',
    'card-end': '재류카드 유효기간의 마지막 날',
    'stay-renewal-opens': '재류기간 갱신을 신청할 수 있는 대략적인 첫날',
    'card-renewal-opens': '재류카드를 갱신할 수 있는 첫날',
    'permit-apply-by': '출국하기 전에 재입국허가를 신청할 수 있는 마지막 날',
    'extension-apply-by': '대사관이나 영사관에 재입국허가의 연장을 신청할 수 있는 마지막 날',
  },
  findings: {
    'special-one-year': '간주재입국허가의 유효기간은 출국한 날부터 1년입니다. 1년 후의 같은 날이 마지막 날입니다.',
    'special-two-years':
      '특별영주자이시므로 간주재입국허가의 유효기간은 출국한 날부터 2년입니다. 2년 후의 같은 날이 마지막 날입니다.',
    'special-stay-cap': '간주재입국허가는 재류기간과 함께 끝나므로, 보통보다 짧습니다.',
    'special-continuation-cap': '간주재입국허가가 재류기간 이후까지 미치는 것은 오직 기한 안에 신청하셨기 때문입니다.',
    'special-without-card':
      '재류카드가 발급되지 않는 재류자격이라고 알려 주셨습니다. 출국할 때에는 유효한 여권으로 충분할 것으로 보입니다. 귀하의 경우에도 그런지 출입국재류관리청에 문의해 주십시오.',
    'not-extendable-abroad':
      '간주재입국허가는 해외에서 연장할 수 없고, 해외에서 재입국허가로 바꿀 수도 없습니다. 마지막 날이 바뀌지 않는다고 생각하고 계획해 주십시오.',
    'permit-governs': '재입국허가로 출국하시므로, 허가에 적힌 날짜가 적용됩니다.',
    'permit-stay-cap': '재류기간이 먼저 끝나므로, 일본에 돌아올 권리도 재입국허가에 적힌 날짜보다 먼저 끝납니다.',
    'permit-short-of-special':
      '간주재입국허가가 재입국허가보다 더 길 수도 있습니다. 그러나 재입국허가를 가지고 계신 동안에는 그것에 의지하지 마십시오. 새 허가를 받거나, 어느 쪽이 적용되는지 출입국재류관리청에 문의해 주십시오.',
    'permit-not-auto-extended':
      '신청 중이라고 해서 재입국허가가 저절로 길어지지는 않습니다. 허가에 적힌 날까지 돌아오시거나, 출국하시기 전에 출입국재류관리청에 연장을 요청해 주십시오.',
    'permit-single-used': '1회용 재입국허가는 이전 여행에서 사용되었으므로 이번 여행에는 쓸 수 없습니다.',
    'permit-expired': '재입국허가는 그때 이미 끝나 있으므로 쓸 수 없습니다.',
    'permit-not-yet-effective': '재입국허가의 효력은 출국하신 후에야 발생하므로 이번 여행에는 쓸 수 없습니다.',
    'extension-at-embassy':
      '타당한 이유가 있으면, 허가가 유효한 동안 일본 대사관이나 영사관에서 최대 1년까지 연장할 수 있습니다.',
    'document-governs':
      '난민여행증명서로 돌아오시므로 재입국허가는 필요하지 않습니다. 증명서에 별도의 제한이 적혀 있는지 확인해 주십시오.',
    'temporary-visitor':
      '단기체재에는 간주재입국허가가 없습니다. 출국하시면 재류는 끝나며, 다시 오실 때에는 새로 상륙 절차를 밟아야 합니다.',
    'grant-three-months-or-less':
      '허가받은 재류기간이 3개월 이하이므로 간주재입국허가의 대상이 되지 않습니다. 출국하시기 전에 재입국허가가 필요합니다.',
    'excluded-revocation-hearing':
      '재류자격 취소에 관한 의견 청취에 출석하라는 통지를 받으셨으므로 간주재입국허가의 대상이 되지 않습니다. 여행을 계획하시기 전에 변호사와 출입국재류관리청에 상담해 주십시오.',
    'excluded-departure-hold':
      '당국이 출국 확인을 보류할 수 있으므로 간주재입국허가의 대상이 되지 않습니다. 먼저 변호사와 상담해 주십시오.',
    'excluded-detention-order':
      '수용영서(収容令書)가 발부되었으므로 간주재입국허가의 대상이 되지 않습니다. 먼저 변호사와 상담해 주십시오.',
    'excluded-supervisory-measure':
      '감리조치(監理措置)를 받고 계시므로 간주재입국허가의 대상이 되지 않습니다. 먼저 변호사와 상담해 주십시오.',
    'excluded-refugee-application':
      '난민 인정 신청을 이유로 재류를 허가받으셨으므로 간주재입국허가의 대상이 되지 않습니다. 여행을 계획하시기 전에 출입국재류관리청에 문의해 주십시오.',
    'excluded-designated-risk':
      '출입국재류관리청에서 재입국허가가 필요하다는 통지를 받으셨으므로 간주재입국허가의 대상이 되지 않습니다. 재입국허가를 신청해 주십시오.',
    'no-card-at-departure':
      '출국하실 때 재류카드(또는 특별영주자 증명서)를 보여 주셔야 합니다. 없으면 간주재입국허가를 받을 수 없습니다. 여행 전에 가져오시거나 재발급을 받아 주십시오.',
    'no-valid-passport': '출국하시는 날에 여권이나 여행증명서가 유효하지 않습니다. 먼저 갱신해 주십시오.',
    'no-return-intent':
      '재입국할 의사를 밝히지 않고 출국하면, 허가가 있어도 그날 재류자격을 잃게 됩니다. 돌아오실 생각이라면 “일시적인 출국”에 체크해 주십시오.',
    'over-one-year': '재입국 예정일이 출국 후 1년을 넘으며, 간주재입국허가는 거기까지 미치지 않습니다.',
    'over-two-years': '재입국 예정일이 출국 후 2년을 넘으며, 간주재입국허가는 거기까지 미치지 않습니다.',
    'return-after-permit': '재입국 예정일이 재입국허가의 마지막 날보다 뒤입니다.',
    'return-after-document': '재입국 예정일이 난민여행증명서의 마지막 날보다 뒤입니다.',
    'return-after-stay-end':
      '재입국 예정일이 재류기간의 마지막 날보다 뒤입니다. 어떤 허가도 그 이후까지 미치지 않습니다. 일본에서 재류기간을 갱신하시거나 더 일찍 돌아와 주십시오.',
    'return-after-continuation':
      '재입국 예정일이 재류가 이어질 수 있는 마지막 날보다 뒤입니다. 더 일찍 돌아와 일본에서 신청 절차를 마쳐 주십시오.',
    'departure-after-stay-end':
      '재류할 권리가 끝난 후에 출국하실 계획입니다. 먼저 재류기간을 갱신하시거나 더 일찍 출국해 주십시오.',
    'returned-late': '돌아오신 날이 허가의 마지막 날보다 뒤입니다. 현재 상황을 출입국재류관리청에 문의해 주십시오.',
    'boundary-last-day':
      '바로 마지막 날에 돌아오실 계획입니다. 항공편 하나가 지연되기만 해도 재류자격을 잃으실 수 있습니다.',
    'arrival-near-midnight':
      '일본 시각 자정 전까지 상륙심사(上陸審査)가 끝나야 합니다. 마지막 날에 늦게 도착하면 기한을 넘길 수 있습니다.',
    'leap-day-clamped': '2월 29일에 출국하시므로 마지막 날은 3월 1일이 아니라 2월 28일입니다.',
    'stay-ended': '재류할 수 있는 마지막 날이 지났습니다.',
    'continuation-runs':
      '기한 안에 신청하셨으므로 결과가 나올 때까지, 재류기간의 마지막 날부터 최대 2개월 동안 재류가 이어지는 것으로 보입니다.',
    'void-on-decision':
      '신청의 결과가 나오는 날, 추가된 기간(특례기간)은 즉시 끝납니다. 해외에 계시는 동안에도 마찬가지입니다. 연락이 닿을 수 있게 해 주십시오.',
    'decision-ended-continuation':
      '재류기간이 지난 후에 신청의 결과가 나왔고, 그와 함께 이어지던 재류도 끝났습니다. 새 재류카드를 받으셨다면 그 날짜를 알려 주십시오.',
    'pr-application-gives-no-continuation':
      '영주허가 신청으로는 재류가 이어지지 않습니다. 재류기간이 만료되기 전에 갱신도 신청해 주십시오.',
    'stay-renewal-open': '지금 일본에서 재류기간 갱신을 신청할 수 있습니다.',
    'stay-ends-soon-after-return':
      '돌아오신 후 한 달 안에 재류기간이 만료됩니다. 가능하면 출국하시기 전에 갱신을 신청해 주십시오.',
    'no-work-after-lapse':
      '재류자격이 없으면 누구도 일본에서 일할 수 없고, 어떤 고용주도 일을 시킬 수 없습니다. 다시 일하시기 전에 출입국재류관리청과 상담해 주십시오.',
    'card-ends-while-away':
      '해외에 계시는 동안 재류카드가 만료됩니다. 재류자격은 유지되지만 항공사에서 탑승을 거절할 수도 있습니다. 이르다고 생각되더라도 출국하시기 전에 카드를 갱신해 주십시오.',
    'card-ended-before-departure':
      '출국하시기 전에 재류카드가 만료되며, 만료된 카드는 인정되지 않습니다. 먼저 갱신해 주십시오.',
    'card-renewal-open': '지금 재류카드를 갱신할 수 있습니다.',
    'card-sixteenth-birthday': '이 카드는 16세 생일에 만료되며, 6개월 전부터 갱신할 수 있습니다.',
    'passport-ends-while-away': '돌아오시기 전에 여권이 만료됩니다. 제때 갱신하시고, 이전 여권도 함께 지참해 주십시오.',
    'child-shows-own-card':
      '자녀도 자신의 카드를 보여 주고, 자신의 허가로 돌아옵니다. 재입국용 ED 카드는 부모가 작성합니다.',
    'absence-over-three-months':
      '3개월 넘게 일본을 떠나 계시면, 재류자격에 따른 일이나 학업을 하지 않은 이유를 질문받을 수 있습니다. 사정을 설명하는 서류를 보관해 주십시오.',
    'absence-over-six-months':
      '6개월 넘게 일본을 떠나 계시면, 아직 재류자격에 맞게 생활하고 있는지 질문받을 수 있습니다. 사정을 설명하는 서류를 보관해 주십시오.',
    'absence-may-reset-count':
      '영주허가나 일본 국적 취득을 희망하신다면: 한 번에 약 90일 넘게 일본을 떠나 계시면 거주 햇수를 처음부터 다시 세게 될 수 있습니다. 공식적으로 정해진 숫자는 없습니다.',
    'move-out-one-year':
      '1년 이상 해외로 가시는 분은 출국 약 2주 전부터 시구정촌(市区町村) 창구에 전출신고(転出届)를 합니다.',
    'my-number-card-after-moving-out':
      '전출하면 외국인 주민의 마이넘버카드는 효력을 잃습니다. 재류카드와 하나로 된 카드라면 출국하시기 전에 출입국재류관리청과 시구정촌 창구에 문의해 주십시오.',
    'insurance-after-moving-out':
      '국민건강보험과 국민연금은 전출과 함께 끝납니다. 무엇을 내고 무엇을 반납해야 하는지 시구정촌 창구에 문의해 주십시오.',
    'tax-agent-for-absence':
      '주민세는 1월 1일에 일본에 살고 있는 사람에게 부과되며, 일본을 떠나 있는 동안에도 내야 합니다. 대신 세금을 내고 우편물을 받을 납세관리인(納税管理人)을 정해 주십시오.',
    'filed-after-stay-end':
      '재류기간의 마지막 날이 지난 후에 신청하셨으므로, 그 신청으로는 재류가 이어지지 않습니다. 두 날짜를 모두 확인해 주십시오.',
    'filed-in-future': '신청하신 날이 미래의 날짜입니다. 확인해 주십시오.',
    'decided-in-future': '결과가 나온 날이 미래의 날짜입니다. 확인해 주십시오.',
    'permit-effective-in-future': '재입국허가의 효력이 발생하는 날이 미래의 날짜입니다. 확인해 주십시오.',
    'permit-longer-than-law':
      '재입국허가의 기간이 새 허가에 대해 법률이 인정하는 기간보다 깁니다. 두 날짜를 모두 확인해 주십시오. 대사관에서 연장을 받으셨다면 그 때문일 수 있습니다.',
    'permit-past-stay-end':
      '재입국허가가 재류할 권리보다 늦게 끝나는 것으로 되어 있는데, 그런 허가는 없습니다. 두 날짜를 모두 확인해 주십시오.',
    'card-not-with-stay':
      '재류카드가 재류기간과 다른 날에 끝나는 것으로 되어 있습니다. 귀하의 재류자격에서는 보통 두 날짜가 같으므로 확인해 주십시오.',
    'stay-longer-than-grant': '남은 재류기간이 허가받은 재류기간보다 깁니다. 둘 다 확인해 주십시오.',
    'grant-unusual-for-status': '허가받은 재류기간이 저희가 아는 한 이 재류자격에는 없는 기간입니다. 확인해 주십시오.',
    'status-not-yet-in-force': '이 재류자격은 2027년 4월 1일부터만 허가될 수 있습니다. 확인해 주십시오.',
    'confirm-with-immigration':
      '이 결과는 알려 주신 내용을 바탕으로 계산한 것입니다. 말씀하지 않으신 것은 없는 것으로 봅니다. 출입국재류관리청에 확인해 주십시오.',
  },
  actions: {
    'state-missing-facts': '날짜를 계산할 수 있도록 빠진 내용을 알려 주십시오.',
    'renew-stay-before-leaving':
      '출국하시기 전에, 그리고 재류기간이 만료되기 전에 일본에서 재류기간 갱신을 신청해 주십시오.',
    'renew-passport': '출국하시기 전에 자국 대사관에서 여권을 갱신해 주십시오.',
    'renew-travel-document': '출국하시기 전에 난민여행증명서를 다시 발급받아 주십시오.',
    'get-card': '재류카드를 찾으시거나, 출입국재류관리청(특별영주자는 시구정촌 창구)에 새 카드를 신청해 주십시오.',
    'renew-card-before-leaving':
      '출국하시기 전에 재류카드를 갱신해 주십시오. 일찍 신청할 수 있습니다. 일본을 떠나는 이유를 보여 주는 서류를 지참해 주십시오.',
    'apply-for-permit':
      '출국하시기 전에 지방출입국재류관리국(地方出入国在留管理局)에서 재입국허가(再入国許可)를 신청해 주십시오. 해외에서는 누구도 받을 수 없습니다.',
    'apply-for-extension':
      '허가가 유효한 동안 일본 대사관이나 영사관에 재입국허가의 연장을 신청해 주십시오. 이유를 증명하는 서류를 지참해 주십시오.',
    'move-return-earlier': '이날 또는 그 전에 돌아올 계획을 세워 주십시오.',
    'return-in-time': '이날까지 일본에 돌아와 상륙심사(上陸審査)를 마쳐 주십시오.',
    'tick-temporary-departure':
      '출국심사 때 재입국용 ED 카드의 “일시적인 출국이며 재입국할 예정입니다”(一時的な出国であり、再入国する予定です)에 체크해 주십시오.',
    'carry-passport-and-card': '여권과 재류카드(또는 특별영주자 증명서)를 지참하고, 둘 다 보여 주십시오.',
    'carry-passport': '여권을 지참하고, 보여 주십시오.',
    'carry-passport-and-permit': '재입국허가가 붙어 있는 여권과 재류카드를 지참해 주십시오.',
    'carry-travel-document': '난민여행증명서와 재류카드를 지참해 주십시오.',
    'hand-in-card': '돌아올 예정 없이 출국하신다면 출국심사 때 재류카드를 반납해 주십시오.',
    'file-renewal-as-well': '재류기간이 만료되기 전에 재류기간 갱신도 신청해 주십시오.',
    'collect-new-card': '이날까지 일본에서 신청 절차를 마치고 새 재류카드를 받아 주십시오.',
    'renew-stay': '일본에서 재류기간 갱신을 신청해 주십시오.',
    'renew-card': '지방출입국재류관리국(특별영주자는 시구정촌 창구)에서 재류카드를 갱신해 주십시오.',
    'move-out-notice': '시구정촌 창구에 전출신고(転出届)를 하고, 그곳에서 보험과 세금에 대해 문의해 주십시오.',
    'contact-immigration': '다른 일을 하시기 전에 출입국재류관리청 또는 출입국관리법에 밝은 변호사와 상담해 주십시오.',
  },
  missing: {
    stayEnds: '재류카드에 적힌 재류기간의 마지막 날(在留期間の満了日).',
    grant: '허가받은 재류기간(1년, 3개월 등). 남은 기간이 아니라 허가받은 기간이 기준입니다.',
    passportEnds: '난민여행증명서의 마지막 날.',
  },
};

/** The words of the rules in Korean. Names of statuses as the Immigration Services Agency writes them. */
export const rulesWords: RulesWords = { ...tellingRules, statuses };
