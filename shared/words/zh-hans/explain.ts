import type { ExplainWords } from '../explain-words';

/** Why a date is what it is, and what would change it, in simplified Chinese. */
export const explain: ExplainWords = {
  ended: (date) => `再入国的许可看来已于${date}结束。请向出入国在留管理厅确认。`,
  plan: {
    'week-earlier': (date) => `请计划提早一周，最迟于${date}回来：不要因为一个航班取消就失去在留资格。`,
    'within-the-stay': (date) =>
      `请计划最迟于${date}回来，那时在留期间本身还没有届满：届满之后的那段时间，在您的申请作出结果的当天就会结束。`,
  },
  because: (date, why) => `最后一天是${date}，${why}。`,
  becausePast: (date, why) => `当时的最后一天是${date}，${why}。`,
  later: {
    'one-year': (date) => `如果只看视同再入国许可的一年期限，最后一天本来会是${date}。`,
    'two-years': (date) => `如果只看视同再入国许可的两年期限，最后一天本来会是${date}。`,
    'stay-end': (date) => `如果只看您的在留期间，最后一天本来会是${date}。`,
    'continuation-end': (date) => `如果只看您在申请尚无结果期间得以延续的在留，最后一天本来最迟会是${date}。`,
    'permit-end': (date) => `如果只看您的再入国许可上印的日期，最后一天本来会是${date}。`,
    decision: (date) => `如果只看您随申请结果而结束的在留，最后一天本来会是${date}。`,
    'document-end': (date) => `如果只看您的难民旅行证明书上印的日期，最后一天本来会是${date}。`,
  },
  changes: {
    special: (until) =>
      `如果您打算回来并因此勾选“暂时出境”（一時的な出国），视同再入国许可（みなし再入国許可）最晚可能到${until}。`,
    permit: ({ by, until, held, untilStayEnds, fee }) =>
      `如果在出境之前、最迟于${by}取得${held ? '新的' : ''}再入国许可（再入国許可），最晚可能到${until}${untilStayEnds ? '，即您在留期间的最后一天' : ''}。${fee}`,
    fee: (single, multiple, asOf) =>
      `截至${asOf}，手续费为单次有效${single}日元、多次有效${multiple}日元；请在出入国在留管理厅的网页上核对。`,
    renewal: (until, opens) =>
      `如果您的在留期间在出境之前获准更新（${opens === 'now' ? '现在就可以申请' : `大约从${opens.from}起可以申请`}），并且新的在留期间足够长，最后一天最晚可能是${until}。`,
    renewalTooLate: (from) =>
      `您的在留期间通常大约从${from}起才能更新，那时已过了您计划出境的日子。请向出入国在留管理厅询问，您的理由是否允许提前申请；如果在留期间延长，最后一天可能会更晚。`,
    extension: ({ by, until }) =>
      `如果有无法避免的理由，并在许可有效期间内、最迟于${by}向日本的大使馆或领事馆申请延长许可，最晚可能到${until}。`,
  },
  unknown: {
    stayEnds: '任何再入国的许可，最迟都会随在留期间的届满而结束。',
    grant:
      '获准的在留期间为三个月以下的人，无论还剩多少天，都没有视同再入国许可。我们不作猜测：错误的日期可能会让您失去在留资格。',
    passportEnds: '您凭这份证件回来，所以它的最后一天就是回到日本的最后一天。',
  },
  turnTo: {
    lapsed: [
      '在乘飞机或工作之前，请先弄清楚自己目前的状况：请把您的在留资格、旅行的日期和事情的经过告诉出入国在留管理厅。',
      '如果您在国外，请向最近的日本大使馆或领事馆询问，您现在需要哪种签证。',
    ],
    impossible: ['在预订或取消任何行程之前，请先咨询出入国在留管理厅，或熟悉入管法的律师。'],
  },
  immigration:
    '出入国在留管理厅 外国人在留综合咨询中心（外国人在留総合インフォメーションセンター）：0570-013904，从海外拨打 +81-3-5796-7112，日本时间星期一至星期五 8:30 至 17:15。',
};
