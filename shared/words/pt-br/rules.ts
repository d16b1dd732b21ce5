import type { RulesWords, TellingRules } from '../rules-words';

const statuses: RulesWords['statuses'] = {
  diplomat: 'Diplomata (外交)',
  official: 'Funcionário oficial (公用)',
  professor: 'Professor universitário (教授)',
  artist: 'Artista (芸術)',
  'religious-activities': 'Atividades religiosas (宗教)',
  journalist: 'Jornalista (報道)',
  'highly-skilled-professional-1': 'Profissional altamente qualificado 1 (高度専門職1号)',
  'highly-skilled-professional-2': 'Profissional altamente qualificado 2 (高度専門職2号)',
  'business-manager': 'Administração e gestão de negócios (経営・管理)',
  'legal-accounting-services': 'Serviços jurídicos e contábeis (法律・会計業務)',
  'medical-services': 'Serviços médicos (医療)',
  researcher: 'Pesquisador (研究)',
  instructor: 'Instrutor (教育)',
  'engineer-humanities-international':
    'Engenheiro, especialista em ciências humanas e serviços internacionais (技術・人文知識・国際業務)',
  'intra-company-transferee': 'Transferido dentro da empresa (企業内転勤)',
  'nursing-care': 'Cuidados de enfermagem (介護)',
  entertainer: 'Espetáculos e entretenimento (興行)',
  'skilled-labor': 'Trabalho especializado (技能)',
  'specified-skilled-worker-1': 'Trabalhador com habilidades específicas 1 (特定技能1号)',
  'specified-skilled-worker-2': 'Trabalhador com habilidades específicas 2 (特定技能2号)',
  'technical-intern-training-1': 'Estágio técnico 1 (技能実習1号)',
  'technical-intern-training-2': 'Estágio técnico 2 (技能実習2号)',
  'technical-intern-training-3': 'Estágio técnico 3 (技能実習3号)',
  'cultural-activities': 'Atividades culturais (文化活動)',
  'temporary-visitor': 'Visitante temporário (短期滞在)',
  student: 'Estudante (留学)',
  trainee: 'Estagiário (研修)',
  dependent: 'Dependente (家族滞在)',
  'designated-activities': 'Atividades designadas (特定活動)',
  'permanent-resident': 'Residente permanente (永住者)',
  'spouse-or-child-of-japanese': 'Cônjuge ou filho de japonês (日本人の配偶者等)',
  'spouse-or-child-of-permanent-resident': 'Cônjuge ou filho de residente permanente (永住者の配偶者等)',
  'long-term-resident': 'Residente de longo prazo (定住者)',
  'special-permanent-resident': 'Residente permanente especial (特別永住者)',
  'employment-for-skill-development': 'Emprego para desenvolvimento de habilidades (育成就労)',
};

/** What an assessment says; a browser is not sent the names of the statuses with it. */
export const tellingRules: TellingRules = {
  verdicts: {
    clear: 'As suas datas parecem estar de acordo com a lei. Por favor, confirme-as com a Imigração antes de viajar.',
    tight:
      'As suas datas parecem estar de acordo, mas com pouquíssima folga. Por favor, planeje estar de volta mais cedo.',
    'permit-needed':
      'Para esta viagem, parece que você precisa de uma permissão de reentrada (再入国許可). Por favor, peça-a na Imigração antes de sair.',
    'extension-needed':
      'A sua permissão de reentrada (再入国許可) parece vencer antes da sua volta. Por favor, peça a uma embaixada ou a um consulado do Japão que a prorrogue enquanto ela ainda é válida.',
    'fix-first': 'Algo precisa ser resolvido antes de você sair. A lista abaixo diz o quê.',
    impossible:
      'Como está planejada, esta viagem não parece estar de acordo com a lei. Por favor, mude o plano ou fale com a Imigração.',
    lapsed:
      'De acordo com estas datas, o seu direito de voltar ou de ficar parece ter terminado. Por favor, entre em contato com a Imigração agora.',
    undetermined: 'Ainda não podemos dizer nada, porque falta uma informação importante. Por favor, informe-a.',
  },
  bases: {
    'special-reentry': 'a reentrada especial (みなし再入国許可)',
    'reentry-permit': 'a sua permissão de reentrada (再入国許可)',
    'refugee-travel-document': 'o seu documento de viagem de refugiado (難民旅行証明書)',
  },
  runsUntil: (date) =>
    `A permissão parece valer até o fim do dia ${date}, no horário do Japão. Por favor, confirme com a Imigração.`,
  bounds: {
    'one-year': 'porque a reentrada especial (みなし再入国許可) vale um ano a partir do dia da saída',
    'two-years':
      'porque, para residentes permanentes especiais, a reentrada especial (みなし再入国許可) vale dois anos a partir do dia da saída',
    'stay-end': 'porque o seu período de permanência (在留期間) vence nesse dia, e nenhuma permissão vai além dele',
    'continuation-end':
      'porque a sua permanência continua por no máximo dois meses depois do vencimento (特例期間), enquanto o seu pedido não for decidido',
    'permit-end': 'porque a sua permissão de reentrada (再入国許可) vence nesse dia',
    decision:
      'porque a continuação da sua permanência (特例期間) terminou com a decisão sobre o seu pedido ou quando acabaram os dois meses dela',
    'document-end': 'porque o seu documento de viagem de refugiado (難民旅行証明書) vence nesse dia',
  },
  deadlines: {
    departure: 'O dia da sua saída do Japão',
    return: 'Último dia para estar de volta ao Japão',
    'stay-end': 'Último dia do seu período de permanência (在留期間)',
    'continuation-end':
      'Último dia em que a sua permanência pode continuar enquanto o seu pedido não for decidido (特例期間)',
    'permit-end': 'Último dia da sua permissão de reentrada (再入国許可)',
    'document-end': 'Último dia do seu documento de viagem de refugiado (難民旅行証明書)',
    'card-end': 'Último dia do seu cartão de permanência (zairyū card, 在留カード)',
    'stay-renewal-opens': 'Primeiro dia aproximado para pedir a renovação da sua permanência',
    'card-renewal-opens': 'Primeiro dia para renovar o seu cartão de permanência',
    'permit-apply-by': 'Último dia para pedir uma permissão de reentrada, antes de você sair',
    'extension-apply-by': 'Último dia para pedir a uma embaixada ou a um consulado que prorrogue a sua permissão',
  },
  findings: {
    'special-one-year':
      'A reentrada especial (みなし再入国許可) vale um ano a partir do dia da saída. O próprio dia em que se completa um ano é o último dia.',
    'special-two-years':
      'Para você, como residente permanente especial (特別永住者), a reentrada especial (みなし再入国許可) vale dois anos a partir do dia da saída. O próprio dia em que se completam dois anos é o último dia.',
    'special-stay-cap':
      'A sua reentrada especial é mais curta do que o normal, porque termina com o seu período de permanência.',
    'special-continuation-cap':
      'A sua reentrada especial alcança o tempo depois do seu período de permanência somente porque você fez o pedido dentro do prazo.',
    'special-without-card':
      'Você nos informou que o seu status de residência não recebe cartão de permanência. Um passaporte válido deve bastar na saída; por favor, pergunte à Imigração se isso vale no seu caso.',
    'not-extendable-abroad':
      'A reentrada especial não pode ser prorrogada no exterior nem trocada lá por uma permissão de reentrada. Por favor, planeje com o último dia tal como ele é.',
    'permit-governs': 'Você sai com a sua permissão de reentrada (再入国許可), por isso vale o dia impresso nela.',
    'permit-stay-cap':
      'O seu direito de voltar termina antes do dia impresso na sua permissão, porque a sua permanência termina antes.',
    'permit-short-of-special':
      'A reentrada especial talvez vá além da sua permissão de reentrada. Não conte com ela enquanto tiver uma permissão: obtenha uma nova permissão ou pergunte à Imigração qual das duas se aplica.',
    'permit-not-auto-extended':
      'O seu pedido em análise não prolonga, por si só, a sua permissão de reentrada. Esteja de volta até o dia impresso nela ou peça à Imigração que a prolongue antes de você sair.',
    'permit-single-used':
      'A sua permissão de reentrada para uma única viagem já foi usada em uma viagem anterior e não vale para esta.',
    'permit-expired': 'A sua permissão de reentrada já terá vencido até lá e não vale.',
    'permit-not-yet-effective':
      'A sua permissão de reentrada só começa a valer depois da sua saída e não vale para esta viagem.',
    'extension-at-embassy':
      'Uma embaixada ou um consulado do Japão pode prorrogar a sua permissão enquanto ela é válida, por um bom motivo, por no máximo um ano.',
    'document-governs':
      'Você volta com o seu documento de viagem de refugiado (難民旅行証明書), que não precisa de permissão de reentrada. Verifique se ele traz limites próprios.',
    'temporary-visitor':
      'Visitantes temporários (短期滞在) não têm reentrada especial. Quando você sai, a sua permanência termina; vir de novo significa passar por um novo desembarque.',
    'grant-three-months-or-less':
      'Você recebeu um período de três meses ou menos, por isso a reentrada especial não está aberta para você. Você precisa de uma permissão de reentrada (再入国許可) antes de sair.',
    'excluded-revocation-hearing':
      'Você recebeu convocação para uma audiência sobre a perda do seu status de residência, por isso a reentrada especial está fechada. Por favor, fale com um advogado e com a Imigração antes de planejar uma viagem.',
    'excluded-departure-hold':
      'As autoridades podem reter a sua saída, por isso a reentrada especial está fechada. Por favor, fale primeiro com um advogado.',
    'excluded-detention-order':
      'Foi emitida uma ordem de detenção (収容令書), por isso a reentrada especial está fechada. Por favor, fale primeiro com um advogado.',
    'excluded-supervisory-measure':
      'Você está sob uma medida de supervisão (監理措置), por isso a reentrada especial está fechada. Por favor, fale primeiro com um advogado.',
    'excluded-refugee-application':
      'A sua permanência foi concedida por causa de um pedido de refúgio, por isso a reentrada especial está fechada. Por favor, pergunte à Imigração antes de planejar uma viagem.',
    'excluded-designated-risk':
      'A Imigração informou que você precisa de uma permissão de reentrada, por isso a reentrada especial está fechada. Por favor, peça uma permissão.',
    'no-card-at-departure':
      'Você precisa mostrar o seu cartão de permanência (zairyū card, 在留カード), ou o certificado (特別永住者証明書), ao sair. Sem ele não há reentrada especial: vá buscá-lo, ou peça a reemissão, antes da viagem.',
    'no-valid-passport':
      'O seu passaporte ou documento de viagem não é válido no dia da saída. Por favor, renove-o primeiro.',
    'no-return-intent':
      'Quem sai sem declarar que vai voltar perde o status de residência nesse mesmo dia, mesmo com uma permissão. Se você pretende voltar, marque “saída temporária” (一時的な出国).',
    'over-one-year': 'A volta planejada é mais de um ano depois da saída, o que a reentrada especial não alcança.',
    'over-two-years': 'A volta planejada é mais de dois anos depois da saída, o que a reentrada especial não alcança.',
    'return-after-permit': 'A volta planejada é depois do último dia da sua permissão de reentrada.',
    'return-after-document': 'A volta planejada é depois do último dia do seu documento de viagem de refugiado.',
    'return-after-stay-end':
      'A volta planejada é depois do último dia do seu período de permanência. Nenhuma permissão vai além dele: renove a sua permanência no Japão ou esteja de volta mais cedo.',
    'return-after-continuation':
      'A volta planejada é depois do último dia em que a sua permanência pode continuar. Esteja de volta mais cedo e conclua o seu pedido no Japão.',
    'departure-after-stay-end':
      'Você planeja sair depois que o seu direito de ficar tiver terminado. Renove primeiro a sua permanência ou saia mais cedo.',
    'returned-late':
      'O dia em que você voltou é depois do último dia da sua permissão. Por favor, pergunte à Imigração qual é a sua situação.',
    'boundary-last-day':
      'Você planeja voltar exatamente no último dia. Um único voo atrasado poderia custar o seu status de residência.',
    'arrival-near-midnight':
      'A inspeção de desembarque (上陸審査) precisa terminar antes da meia-noite no Japão. Uma chegada tarde no último dia pode ser tarde demais.',
    'leap-day-clamped': 'Você sai em 29 de fevereiro, por isso o último dia é 28 de fevereiro: não 1º de março.',
    'stay-ended': 'O último dia do seu direito de ficar já passou.',
    'continuation-runs':
      'Você fez o pedido dentro do prazo, por isso a sua permanência continua até a decisão, no máximo por dois meses depois do último dia dela (特例期間).',
    'void-on-decision':
      'No dia em que o seu pedido for decidido, o tempo extra termina imediatamente, mesmo enquanto você estiver no exterior. Cuide para que seja possível entrar em contato com você.',
    'decision-ended-continuation':
      'O seu pedido foi decidido depois do seu período de permanência, e com isso terminou a continuação da sua permanência. Se você recebeu um novo cartão, por favor, nos informe as datas dele.',
    'pr-application-gives-no-continuation':
      'Um pedido de residência permanente (永住許可) não dá continuidade à sua permanência. Peça também uma renovação, antes que a sua permanência vença.',
    'stay-renewal-open': 'Você já pode pedir a renovação do seu período de permanência, no Japão.',
    'stay-ends-soon-after-return':
      'O seu período de permanência vence menos de um mês depois da sua volta. Por favor, peça a renovação antes de sair, se puder.',
    'no-work-after-lapse':
      'Sem um status de residência (在留資格), ninguém pode trabalhar no Japão, e nenhum empregador pode dar trabalho. Por favor, fale com a Imigração antes de voltar a trabalhar.',
    'card-ends-while-away':
      'O seu cartão de permanência vence enquanto você está fora. O seu status de residência continua, mas uma companhia aérea pode recusar o seu embarque: renove o cartão antes de sair, mesmo que pareça cedo.',
    'card-ended-before-departure':
      'O seu cartão de permanência vence antes da sua saída, e um cartão vencido não vale. Por favor, renove-o primeiro.',
    'card-renewal-open': 'Você já pode renovar o seu cartão de permanência.',
    'card-sixteenth-birthday':
      'Este cartão vence no aniversário de dezesseis anos e pode ser renovado a partir de seis meses antes.',
    'passport-ends-while-away':
      'O seu passaporte vence antes da sua volta. Por favor, renove-o a tempo e leve também o antigo.',
    'child-shows-own-card':
      'A criança também mostra o seu próprio cartão e volta com a sua própria permissão. O pai ou a mãe preenche o cartão ED de reentrada (再入国用EDカード).',
    'absence-over-three-months':
      'Com uma ausência de mais de três meses, podem perguntar por que você não trabalhou ou estudou conforme o seu status de residência. Guarde documentos que expliquem isso.',
    'absence-over-six-months':
      'Com uma ausência de mais de seis meses, podem perguntar se você ainda vive conforme o seu status de residência. Guarde documentos que expliquem isso.',
    'absence-may-reset-count':
      'Se você espera obter a residência permanente ou a nacionalidade japonesa: uma única ausência de mais de cerca de 90 dias pode fazer a contagem dos anos recomeçar. Não há um número oficial.',
    'move-out-one-year':
      'Quem vai para o exterior por um ano ou mais entrega o aviso de saída do município (転出届) na prefeitura, a partir de cerca de duas semanas antes.',
    'my-number-card-after-moving-out':
      'Depois da mudança para o exterior, o cartão My Number (マイナンバーカード) de um estrangeiro perde a validade. Se ele e o seu cartão de permanência são um único cartão, pergunte à Imigração e à prefeitura antes de sair.',
    'insurance-after-moving-out':
      'O seguro nacional de saúde (国民健康保険) e a aposentadoria nacional (国民年金) terminam com a mudança para o exterior. Por favor, pergunte na prefeitura o que pagar e o que devolver.',
    'tax-agent-for-absence':
      'O imposto residencial (住民税) é cobrado de quem mora no Japão em 1º de janeiro, mesmo durante a ausência. Nomeie um representante fiscal (納税管理人), que pague e receba cartas por você.',
    'filed-after-stay-end':
      'O pedido foi apresentado depois do último dia da sua permanência, por isso não dá continuidade a ela. Por favor, confira as duas datas.',
    'filed-in-future': 'O dia em que você apresentou o pedido está no futuro. Por favor, confira.',
    'decided-in-future': 'O dia da decisão está no futuro. Por favor, confira.',
    'permit-effective-in-future': 'O dia em que a sua permissão começa a valer está no futuro. Por favor, confira.',
    'permit-longer-than-law':
      'A sua permissão é mais longa do que a lei permite para uma nova. Por favor, confira as duas datas; uma prorrogação em uma embaixada explicaria isso.',
    'permit-past-stay-end':
      'Segundo o que foi informado, a sua permissão vence depois do seu direito de ficar, o que não acontece com uma permissão. Por favor, confira as duas datas.',
    'card-not-with-stay':
      'Segundo o que foi informado, o seu cartão vence em um dia diferente da sua permanência. Para o seu status de residência, os dois dias normalmente são iguais: por favor, confira.',
    'stay-longer-than-grant':
      'O tempo de permanência que resta é maior do que o período concedido a você. Por favor, confira os dois.',
    'grant-unusual-for-status':
      'O período concedido não é um dos que conhecemos para o seu status de residência. Por favor, confira.',
    'status-not-yet-in-force':
      'Este status de residência só pode ser concedido a partir de 1º de abril de 2027. Por favor, confira.',
    'confirm-with-immigration':
      'Isto é calculado a partir do que você nos informou; o que você não mencionou é tratado como inexistente. Por favor, confirme com a Imigração.',
  },
  actions: {
    'state-missing-facts': 'Informe o que falta, para que possamos calcular as suas datas.',
    'renew-stay-before-leaving':
      'Peça no Japão a renovação do seu período de permanência (在留期間更新), antes de sair e antes que ele vença.',
    'renew-passport': 'Renove o seu passaporte na embaixada do seu país antes de sair.',
    'renew-travel-document': 'Peça a reemissão do seu documento de viagem de refugiado (難民旅行証明書) antes de sair.',
    'get-card':
      'Encontre o seu cartão de permanência (zairyū card, 在留カード) ou peça um novo na Imigração (residentes permanentes especiais: na prefeitura).',
    'renew-card-before-leaving':
      'Renove o seu cartão de permanência antes de sair. Você pode fazer o pedido antecipadamente: leve documentos que mostrem por que estará fora.',
    'apply-for-permit':
      'Peça uma permissão de reentrada (再入国許可) no Departamento Regional de Imigração (地方出入国在留管理局) antes de sair. Ninguém consegue obtê-la no exterior.',
    'apply-for-extension':
      'Peça a uma embaixada ou a um consulado do Japão que prorrogue a sua permissão enquanto ela é válida. Leve um comprovante do motivo.',
    'move-return-earlier': 'Planeje a sua volta para este dia ou antes.',
    'return-in-time': 'Esteja de volta ao Japão até este dia, com a inspeção de desembarque (上陸審査) concluída.',
    'tick-temporary-departure':
      'Na inspeção de saída, marque “saída temporária, vou voltar” (一時的な出国であり、再入国する予定です) no cartão ED de reentrada (再入国用EDカード).',
    'carry-passport-and-card':
      'Leve o seu passaporte e o seu cartão de permanência (zairyū card, 在留カード), ou o certificado (特別永住者証明書), e mostre os dois.',
    'carry-passport': 'Leve o seu passaporte e mostre-o.',
    'carry-passport-and-permit':
      'Leve o seu passaporte com a permissão de reentrada (再入国許可) nele e o seu cartão de permanência (zairyū card, 在留カード).',
    'carry-travel-document':
      'Leve o seu documento de viagem de refugiado (難民旅行証明書) e o seu cartão de permanência (zairyū card, 在留カード).',
    'hand-in-card': 'Se você sai definitivamente, entregue o seu cartão de permanência na inspeção de saída.',
    'file-renewal-as-well': 'Peça também a renovação da sua permanência, antes que ela vença.',
    'collect-new-card': 'Esteja no Japão para concluir o seu pedido e receber o novo cartão até este dia.',
    'renew-stay': 'Peça no Japão a renovação do seu período de permanência (在留期間更新).',
    'renew-card':
      'Renove o seu cartão de permanência no Departamento Regional de Imigração (地方出入国在留管理局) (residentes permanentes especiais: na prefeitura).',
    'move-out-notice':
      'Entregue o aviso de saída do município (転出届) na prefeitura e pergunte lá sobre seguro e impostos.',
    'contact-immigration':
      'Fale com a Imigração, ou com um advogado que conheça a lei de imigração, antes de fazer qualquer outra coisa.',
  },
  missing: {
    stayEnds: 'O último dia do seu período de permanência (在留期間), como está impresso no seu cartão de permanência.',
    grant:
      'O período de permanência (在留期間) que foi concedido a você, por exemplo, 1 ano ou 3 meses. O que vale é o período concedido, não o que resta dele.',
    passportEnds: 'O último dia do seu documento de viagem de refugiado (難民旅行証明書).',
  },
};

/** The words of the rules in Brazilian Portuguese. Beside each status stands its Japanese name, as the card prints it. */
export const rulesWords: RulesWords = { ...tellingRules, statuses };
