import type { HomeMessages } from './home.messages.sv.ts';

export const ar: HomeMessages = {
  welcome: name => `أهلًا بكم في \u2068${name}\u2069`,
  lead: 'هنا توجد أنشطة للأطفال والشباب، ومن يمكن سؤاله وطلب المساعدة منه.',
  support: 'نصائح ومساعدة',
  more: 'المزيد بالسويدية',
  moreText: 'هذه الصفحات غير متوفرة بلغتك حتى الآن.',
};
