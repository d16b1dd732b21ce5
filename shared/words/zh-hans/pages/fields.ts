import type { FieldTexts } from '../../../problems';

/** What is wrong with a field and what to do about it, in simplified Chinese. */
export const fields: FieldTexts = {
  required: '这一项必须填写。请填写。',
  'wrong-type': '值的类型不对。请对照该项的说明。',
  'not-a-date': '请填写完整的日期：年、月、日，例如2027-03-27。',
  'no-such-date': '日历上没有这一天。请核对月和日。',
  'before-the-rules': '请填写2012年7月9日或之后的日期：我们不了解在那之前的法律。',
  'date-out-of-range': '请填写1900到2199之间的年份。',
  'not-one-of': '请从所列的选项中选择一个。',
  'cursor-of-another-order':
    '这个游标（cursor）属于另一种排序的列表。请用它原来的“sort”再次查询，或者不带游标从头开始。',
  'not-an-email': '请填写邮箱地址，例如name@example.com。',
  'not-a-time-zone': '请从列表中选择时区，例如Asia/Tokyo。',
  'too-long': '太长了。请缩短。',
  'too-small': '这个数字太小了。',
  'too-many': '太多了。一份登记最多八位旅行者。',
  'too-few': '至少需要一个。',
  'forbidden-character': '其中有不能使用的字符，例如换行。请重新输入。',
  'email-cannot-change':
    '邮箱地址不能这样更改，因为只有它的主人确认过它。请在您的个人页面上填写新的地址：我们会向那里寄一封邮件，您在那封邮件中点击按钮之后，新地址才生效。',
  'address-in-use': '我们已经在向这个地址寄送邮件。请填写另一个地址。',
  'asked-too-often': '您今天已经填写过好几个新地址。请在那些邮箱里找我们的邮件，或者明天再试。',
  'unknown-traveller': '这份登记中没有这个id的旅行者。请重新读取登记，查看其中的id。',
  'registered-by-employer': '这位是由工作单位登记的，所以会保留在这里。如果不希望收到邮件，请停止邮件。',
  'returned-in-future': '在日本，这一天还没有到。请填写您回来的那一天。',
  'no-trip': '没有可以“回来”的旅行。请先填写旅行。',
  'trip-not-over': '上一次旅行还没有结束。请先填写您从那次旅行回来的日子。',
  'returns-before-departure': '回来的日子早于离开的日子。请核对这两个日期。',
  'returned-before-departure': '您回来的日子早于您离开的日子。请核对这两个日期。',
  'permit-ends-before-effective': '许可的到期日早于生效日。请核对这两个日期。',
  'decided-before-filed': '结果的日期早于申请的日期。请核对这两个日期。',
};
