import type { RulesWords, TellingRules } from '../rules-words';

const statuses: RulesWords['statuses'] = {
  diplomat: '外交',
  official: '公用',
  professor: '教授',
  artist: '芸術',
  'religious-activities': '宗教',
  journalist: '報道',
  'highly-skilled-professional-1': '高度専門職1号',
  'highly-skilled-professional-2': '高度専門職2号',
  'business-manager': '経営・管理',
  'legal-accounting-services': '法律・会計業務',
  'medical-services': '医療',
  researcher: '研究',
  instructor: '教育',
  'engineer-humanities-international': '技術・人文知識・国際業務',
  'intra-company-transferee': '企業内転勤',
  'nursing-care': '介護',
  entertainer: '興行',
  'skilled-labor': '技能',
  'specified-skilled-worker-1': '特定技能1号',
  'specified-skilled-worker-2': '特定技能2号',
  'technical-intern-training-1': '技能実習1号',
  'technical-intern-training-2': '技能実習2号',
  'technical-intern-training-3': '技能実習3号',
  'cultural-activities': '文化活動',
  'temporary-visitor': '短期滞在',
  student: '留学',
  trainee: '研修',
  dependent: '家族滞在',
  'designated-activities': '特定活動',
  'permanent-resident': '永住者',
  'spouse-or-child-of-japanese': '日本人の配偶者等',
  'spouse-or-child-of-permanent-resident': '永住者の配偶者等',
  'long-term-resident': '定住者',
  'special-permanent-resident': '特別永住者',
  'employment-for-skill-development': '育成就労',
};

/** What an assessment says; a browser is not sent the names of the statuses with it. */
export const tellingRules: TellingRules = {
  verdicts: {
    clear: 'この日程は、法律の定める期間に収まると見られます。出発の前に、出入国在留管理庁で確認してください。',
    tight: 'この日程は期間に収まると見られますが、余裕がほとんどありません。もっと早く戻る計画にしてください。',
    'permit-needed': 'この渡航には再入国許可が必要と見られます。出国の前に、出入国在留管理庁で申請してください。',
    'extension-needed':
      '再入国許可は、戻る予定の日より前に終わると見られます。有効期間内に、日本の大使館または領事館で延長を申請してください。',
    'fix-first': '出国の前に、解決しておくことがあります。下の一覧を確認してください。',
    impossible:
      'この計画のままでは、法律の定める条件に合わないと見られます。計画を変えるか、出入国在留管理庁に相談してください。',
    lapsed:
      'この日付によると、再入国または在留の根拠はすでに失われたと見られます。すぐに出入国在留管理庁に相談してください。',
    undetermined: '大切な情報が足りないため、まだ判断できません。足りない情報を入力してください。',
  },
  bases: {
    'special-reentry': 'みなし再入国許可',
    'reentry-permit': '再入国許可',
    'refugee-travel-document': '難民旅行証明書',
  },
  runsUntil: (date) =>
    `再入国の許可は、${date}の終わり（日本時間）まで有効と見られます。出入国在留管理庁で確認してください。`,
  bounds: {
    'one-year': 'みなし再入国許可の有効期間は、出国の日から1年だからです',
    'two-years': '特別永住者のみなし再入国許可の有効期間は、出国の日から2年だからです',
    'stay-end': 'その日に在留期間が満了し、どの許可もそれより先には及ばないからです',
    'continuation-end': '申請の結果が出るまでの特例期間は、在留期間の満了日から2か月以内だからです',
    'permit-end': '再入国許可の有効期限がその日だからです',
    decision: '申請の結果が出た日、または満了日から2か月が過ぎた日に、特例期間が終わったからです',
    'document-end': '難民旅行証明書の有効期限がその日だからです',
  },
  deadlines: {
    departure: '日本を出国する日',
    return: '日本に戻る最終日',
    'stay-end': '在留期間の満了日',
    'continuation-end': '申請の結果を待つ特例期間の末日',
    'permit-end': '再入国許可の有効期限',
    'document-end': '難民旅行証明書の有効期限',
    'card-end': '在留カードの有効期限',
    'stay-renewal-opens': '在留期間の更新を申請できるおおよその最初の日',
    'card-renewal-opens': '在留カードの更新を申請できる最初の日',
    'permit-apply-by': '再入国許可を申請できる最終日（出国の前）',
    'extension-apply-by': '大使館・領事館で許可の延長を申請できる最終日',
  },
  findings: {
    'special-one-year': 'みなし再入国許可の有効期間は、出国の日から1年です。1年後の同じ日が最終日です。',
    'special-two-years': '特別永住者のみなし再入国許可の有効期間は、出国の日から2年です。2年後の同じ日が最終日です。',
    'special-stay-cap': 'みなし再入国許可は在留期間とともに終わるため、通常より短くなります。',
    'special-continuation-cap':
      '満了日までに申請されているため、みなし再入国許可は在留期間の満了後にも及ぶと見られます。',
    'special-without-card':
      '在留カードが交付されない在留資格と伺っています。出国のときは有効な旅券で足りると見られますが、出入国在留管理庁で確認してください。',
    'not-extendable-abroad':
      'みなし再入国許可は、海外では延長できず、再入国許可に切り替えることもできません。最終日は動かないものとして計画してください。',
    'permit-governs': '再入国許可で出国するため、許可に記載された有効期限が最終日です。',
    'permit-stay-cap': '在留できる期間が先に終わるため、再入国許可の有効期限より前に戻る必要があります。',
    'permit-short-of-special':
      'みなし再入国許可のほうが長くなる可能性がありますが、再入国許可を持っている間は当てにしないでください。新しい許可を受けるか、どちらが適用されるか出入国在留管理庁で確認してください。',
    'permit-not-auto-extended':
      '申請中でも、再入国許可の有効期限は自動的には延びません。記載された日までに戻るか、出国の前に出入国在留管理庁に延長を相談してください。',
    'permit-single-used': '1回限りの再入国許可は前の渡航で使用済みのため、今回の渡航には使えません。',
    'permit-expired': '再入国許可の有効期限がその日より前に過ぎているため、使えません。',
    'permit-not-yet-effective': '再入国許可の効力は出国の後に生じるため、今回の渡航には使えません。',
    'extension-at-embassy':
      '有効期間内であれば、やむを得ない理由があるとき、日本の大使館または領事館で1年以内の延長を申請できます。',
    'document-governs':
      '難民旅行証明書で戻るため、再入国許可は要りません。証明書に記載された制限がないか確認してください。',
    'temporary-visitor':
      '短期滞在の方は、みなし再入国許可の対象になりません。出国すると在留は終わり、次に来るときは新しい上陸の手続になります。',
    'grant-three-months-or-less':
      '許可された在留期間が3月以下のため、みなし再入国許可の対象になりません。出国の前に再入国許可が必要です。',
    'excluded-revocation-hearing':
      '在留資格の取消しに関する意見聴取の通知を受けているため、みなし再入国許可の対象になりません。渡航を計画する前に、弁護士と出入国在留管理庁に相談してください。',
    'excluded-departure-hold':
      '出国確認が留保される可能性があるため、みなし再入国許可の対象になりません。まず弁護士に相談してください。',
    'excluded-detention-order':
      '収容令書が発付されているため、みなし再入国許可の対象になりません。まず弁護士に相談してください。',
    'excluded-supervisory-measure':
      '監理措置に付されているため、みなし再入国許可の対象になりません。まず弁護士に相談してください。',
    'excluded-refugee-application':
      '難民認定の申請中であることによる在留のため、みなし再入国許可の対象になりません。渡航を計画する前に、出入国在留管理庁に相談してください。',
    'excluded-designated-risk':
      '再入国許可が必要であるとの通知を受けているため、みなし再入国許可の対象になりません。再入国許可を申請してください。',
    'no-card-at-departure':
      '出国のときに在留カード（特別永住者証明書）の提示が必要です。ないときは、みなし再入国許可を受けられません。出発の前に用意するか、再交付を受けてください。',
    'no-valid-passport': '出国の日に、旅券または旅行証明書が有効ではありません。先に更新してください。',
    'no-return-intent':
      '戻る意思を示さずに出国すると、許可があってもその日に在留資格を失います。戻る予定であれば、「一時的な出国」にチェックを入れてください。',
    'over-one-year': '戻る予定の日が出国から1年を過ぎるため、みなし再入国許可では足りません。',
    'over-two-years': '戻る予定の日が出国から2年を過ぎるため、みなし再入国許可では足りません。',
    'return-after-permit': '戻る予定の日が、再入国許可の有効期限を過ぎています。',
    'return-after-document': '戻る予定の日が、難民旅行証明書の有効期限を過ぎています。',
    'return-after-stay-end':
      '戻る予定の日が、在留期間の満了日を過ぎています。どの許可も満了日より先には及びません。日本で更新を申請するか、もっと早く戻ってください。',
    'return-after-continuation':
      '戻る予定の日が、特例期間の末日を過ぎています。もっと早く戻り、日本で申請の手続を終えてください。',
    'departure-after-stay-end':
      '在留できる期間が終わった後に出国する計画です。先に在留期間を更新するか、もっと早く出国してください。',
    'returned-late': '日本に戻った日が、許可の最終日を過ぎています。出入国在留管理庁に相談してください。',
    'boundary-last-day': '最終日ちょうどに戻る計画です。飛行機が1便遅れるだけで、在留資格を失うおそれがあります。',
    'arrival-near-midnight':
      '日本時間の24時までに、上陸審査が終わっている必要があります。最終日の遅い到着では間に合わないことがあります。',
    'leap-day-clamped': '2月29日に出国するため、最終日は3月1日ではなく2月28日です。',
    'stay-ended': '在留できる最終日は、すでに過ぎています。',
    'continuation-runs':
      '満了日までに申請されているため、結果が出るまで、満了日から2か月を限度に在留を続けることができると見られます。',
    'void-on-decision':
      '申請の結果が出た日に、特例期間は終わります。海外にいる間も同じです。連絡が取れるようにしておいてください。',
    'decision-ended-continuation':
      '在留期間の満了後に申請の結果が出たため、特例期間は終わりました。新しい在留カードを受け取った場合は、その日付を入力してください。',
    'pr-application-gives-no-continuation':
      '永住許可の申請だけでは、特例期間はありません。満了日までに、在留期間の更新も申請してください。',
    'stay-renewal-open': '在留期間の更新を、日本で申請できる時期です。',
    'stay-ends-soon-after-return':
      '戻ってから1か月以内に在留期間が満了します。できれば出国の前に更新を申請してください。',
    'no-work-after-lapse':
      '在留資格がないあいだは日本で働けず、会社も働かせることができません。働く前に、必ず入管にご相談ください。',
    'card-ends-while-away':
      '海外にいる間に在留カードの有効期限が過ぎます。在留資格は失われませんが、搭乗を断られるおそれがあります。早めでも、出国の前に更新してください。',
    'card-ended-before-departure':
      '出国の前に在留カードの有効期限が過ぎます。期限の過ぎたカードは無効です。先に更新してください。',
    'card-renewal-open': '在留カードの更新を申請できる時期です。',
    'card-sixteenth-birthday': 'この在留カードは16歳の誕生日に合わせて終わり、6か月前から更新を申請できます。',
    'passport-ends-while-away':
      '戻る前に旅券の有効期限が過ぎます。間に合うように更新し、古い旅券も持って移動してください。',
    'child-shows-own-card':
      'お子さんも、ご自身の在留カードを提示し、ご自身の許可で再入国します。再入国出国用EDカードは保護者が記入できます。',
    'absence-over-three-months':
      '3か月を超えて日本を離れると、在留資格に応じた活動をしていない理由を尋ねられることがあります。事情の分かる書類を保管してください。',
    'absence-over-six-months':
      '6か月を超えて日本を離れると、在留資格に応じた生活が続いているか尋ねられることがあります。事情の分かる書類を保管してください。',
    'absence-may-reset-count':
      '永住や帰化をお考えの方へ：一度に約90日を超えて日本を離れると、在留年数の数え直しになることがあります。公式の基準は示されていません。',
    'move-out-one-year':
      '1年以上日本を離れる方は、市区町村の窓口に国外への転出届を出します。出国のおよそ2週間前から届け出ることができます。',
    'my-number-card-after-moving-out':
      '国外に転出すると、外国籍の方のマイナンバーカードは失効します。在留カードと一体のカード（特定在留カード）をお持ちの方は、出国前に入管と市区町村の窓口にお尋ねください。',
    'insurance-after-moving-out':
      '国民健康保険と国民年金は、国外への転出で終わります。お支払いや返すものについて、市区町村の窓口にお尋ねください。',
    'tax-agent-for-absence':
      '住民税は1月1日に日本に住んでいた方にかかり、日本を離れたあとも支払いが必要です。代わりに納税し書類を受け取る納税管理人を届け出てください。',
    'filed-after-stay-end':
      '申請日が在留期間の満了日より後のため、特例期間はありません。両方の日付を確認してください。',
    'filed-in-future': '申請日が未来の日付です。確認してください。',
    'decided-in-future': '結果の日付が未来の日付です。確認してください。',
    'permit-effective-in-future': '再入国許可の効力が生じる日が未来の日付です。確認してください。',
    'permit-longer-than-law':
      '再入国許可の期間が、新しい許可として法律の認める長さを超えています。両方の日付を確認してください。大使館で延長を受けた場合は問題ありません。',
    'permit-past-stay-end':
      '再入国許可の有効期限が、在留できる最終日より後になっています。両方の日付を確認してください。',
    'card-not-with-stay':
      '在留カードの有効期限が、在留期間の満了日と異なっています。この在留資格では同じ日であることが多いため、確認してください。',
    'stay-longer-than-grant': '残りの在留期間が、許可された在留期間より長くなっています。両方を確認してください。',
    'grant-unusual-for-status': '許可された在留期間が、この在留資格で定められたものと異なります。確認してください。',
    'status-not-yet-in-force': 'この在留資格は2027年4月1日から始まります。在留資格を確認してください。',
    'confirm-with-immigration':
      '入力された内容だけで計算しています。入力のないことは、ないものとしています。必ず出入国在留管理庁で確認してください。',
  },
  actions: {
    'state-missing-facts': '日付を計算できるように、足りない情報を入力してください。',
    'renew-stay-before-leaving': '出国の前、満了日までに、日本で在留期間の更新を申請してください。',
    'renew-passport': '出国の前に、自国の大使館などで旅券を更新してください。',
    'renew-travel-document': '出国の前に、難民旅行証明書の交付を新たに受けてください。',
    'get-card':
      '在留カードを用意してください。なくした場合は出入国在留管理庁（特別永住者の方は市区町村）で再交付を申請してください。',
    'renew-card-before-leaving':
      '出国の前に在留カードを更新してください。早めの申請もできます。海外に行く理由の分かる書類を持参してください。',
    'apply-for-permit': '出国の前に、地方出入国在留管理局で再入国許可を申請してください。海外では申請できません。',
    'apply-for-extension':
      '有効期間内に、日本の大使館または領事館で再入国許可の延長を申請してください。理由を証明する書類を持参してください。',
    'move-return-earlier': 'この日までに戻る計画にしてください。',
    'return-in-time': 'この日までに日本に戻り、上陸審査を終えてください。',
    'tick-temporary-departure':
      '出国審査のとき、再入国出入国記録（再入国用EDカード）の「一時的な出国であり、再入国する予定です」にチェックを入れてください。',
    'carry-passport-and-card': '旅券と在留カード（特別永住者証明書）を持って行き、両方を提示してください。',
    'carry-passport': '旅券を持って行き、提示してください。',
    'carry-passport-and-permit': '再入国許可のある旅券と在留カードを持って行ってください。',
    'carry-travel-document': '難民旅行証明書と在留カードを持って行ってください。',
    'hand-in-card': '戻る予定がない場合は、出国審査のときに在留カードを返納してください。',
    'file-renewal-as-well': '満了日までに、在留期間の更新も申請してください。',
    'collect-new-card': 'この日までに日本で手続を終え、新しい在留カードを受け取ってください。',
    'renew-stay': '日本で在留期間の更新を申請してください。',
    'renew-card': '地方出入国在留管理局（特別永住者の方は市区町村）で、在留カードを更新してください。',
    'move-out-notice': '市区町村に転出届を出し、保険と税金について相談してください。',
    'contact-immigration': '何かをする前に、出入国在留管理庁、または入管法に詳しい弁護士に相談してください。',
  },
  missing: {
    stayEnds: '在留期間の満了日（在留カードに記載の日）。',
    grant: '許可された在留期間（「1年」「3月」など）。残りの期間ではなく、許可された長さが必要です。',
    passportEnds: '難民旅行証明書の有効期限。',
  },
};

/** The words of the rules in Japanese. Names of statuses as the Immigration Act's appended tables write them. */
export const rulesWords: RulesWords = { ...tellingRules, statuses };
