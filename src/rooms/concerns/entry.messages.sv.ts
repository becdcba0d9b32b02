export const sv = {
  family: 'Be någon höra av sig till dig. För föräldrar, syskon och andra nära.',
  consultation: 'Fråga om något du har sett eller hört. Du säger inte vem det gäller.',
};
export type EntryMessages = typeof sv;
