import type { FieldTexts } from '../../../problems';

/** What is wrong with a field and what to do about it, in traditional Chinese. */
export const fields: FieldTexts = {
  required: '這一項必須填寫。請填寫。',
  'wrong-type': '值的類型不對。請對照該項的說明。',
  'not-a-date': '請填寫完整的日期：年、月、日，例如2027-03-27。',
  'no-such-date': '日曆上沒有這一天。請確認月和日。',
  'before-the-rules': '請填寫2012年7月9日或之後的日期：我們不瞭解在那之前的法律。',
  'date-out-of-range': '請填寫1900到2199之間的年份。',
  'not-one-of': '請從所列的選項中選擇一個。',
  'cursor-of-another-order':
    '這個游標（cursor）屬於另一種排序的清單。請用它原來的「sort」再次查詢，或者不帶游標從頭開始。',
  'not-an-email': '請填寫電子郵件地址，例如name@example.com。',
  'not-a-time-zone': '請從清單中選擇時區，例如Asia/Tokyo。',
  'too-long': '太長了。請縮短。',
  'too-small': '這個數字太小了。',
  'too-many': '太多了。一份登記最多八位旅客。',
  'too-few': '至少需要一個。',
  'forbidden-character': '其中有不能使用的字元，例如換行。請重新輸入。',
  'email-cannot-change':
    '電子郵件地址不能這樣更改，因為只有它的主人確認過它。請在您的個人頁面上填寫新的地址：我們會寄一封郵件到那裡，您在那封郵件中按下按鈕之後，新地址才生效。',
  'address-in-use': '我們已經在寄郵件到這個地址。請填寫另一個地址。',
  'asked-too-often': '您今天已經填寫過好幾個新地址。請在那些信箱裡找我們的郵件，或者明天再試。',
  'unknown-traveller': '這份登記中沒有這個id的旅客。請重新讀取登記，查看其中的id。',
  'registered-by-employer': '這位是由公司登記的，所以會保留在這裡。如果不希望收到郵件，請停止郵件。',
  'returned-in-future': '在日本，這一天還沒有到。請填寫您回來的那一天。',
  'no-trip': '沒有可以「回來」的旅行。請先填寫旅行。',
  'trip-not-over': '上一次旅行還沒有結束。請先填寫您從那次旅行回來的日子。',
  'returns-before-departure': '回來的日子早於離開的日子。請確認這兩個日期。',
  'returned-before-departure': '您回來的日子早於您離開的日子。請確認這兩個日期。',
  'permit-ends-before-effective': '許可的到期日早於生效日。請確認這兩個日期。',
  'decided-before-filed': '結果的日期早於申請的日期。請確認這兩個日期。',
};
