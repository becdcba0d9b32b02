import type { EntryMessages } from './entry.messages.sv.ts';

export const ar: EntryMessages = {
  family: 'يمكن أن يتواصل معك شخص حقيقي. للآباء والأمهات والإخوة والأخوات وغيرهم من المقرّبين.',
  consultation: 'اسأل عن شيء رأيته أو سمعته. لا يُذكر من هو الشخص المعني.',
};
