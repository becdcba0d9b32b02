import type { VouchedMessages } from './vouched.messages.sv.ts';

export const ar: VouchedMessages = {
  title: 'هؤلاء يزكّون هذا النشاط',
  lead: 'كتبه شخص ليس من الجهة المنظِّمة.',
  sign: 'هناك من يزكّيه',
  how: 'كيف أعرف ذلك:',
  when: (day, until) => `قيل في ${day}. يسري حتى ${until}.`,
  ownName: 'باسمه الشخصي',
  vouch: 'زكِّ هذا النشاط',
  vouchText: 'لمن يعرف المكان ولديه حساب هنا.',
};
