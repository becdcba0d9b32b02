import type { NoticeKind } from '#house/notice.ts';

const several = (one: string, many: (count: number) => string) => (count: number) => (count === 1 ? one : many(count));

export const sv = {
  subject: (count: number) =>
    count === 1 ? 'Något nytt väntar på dig i Brygga' : `${count} nya saker väntar på dig i Brygga`,
  lines: {
    asked: several('En ny fråga till din funktion.', count => `${count} nya frågor till din funktion.`),
    reminder: several('En fråga ska snart vara besvarad.', count => `${count} frågor ska snart vara besvarade.`),
    late: several('En fråga är försenad.', count => `${count} frågor är försenade.`),
    offered: several('Någon ber er ta över en fråga.', count => `Någon ber er ta över ${count} frågor.`),
    answered: several('Du har fått svar.', count => `Du har fått ${count} svar.`),
    written: several('Något har hänt i en fråga.', count => `Något har hänt i frågor, ${count} gånger.`),
    declined: several('En fråga du ställt har avböjts.', count => `${count} frågor du ställt har avböjts.`),
    shared: several('Något har delats med din funktion.', count => `${count} saker har delats med din funktion.`),
    'vouching-removed': several(
      'Något du gått i god för har tagits bort.',
      count => `${count} saker du gått i god för har tagits bort.`,
    ),
    handover: several('En överlämning väntar på dig.', count => `${count} överlämningar väntar på dig.`),
    'feed-silent': several(
      'En koppling har inte gått att läsa på flera dagar.',
      count => `${count} kopplingar har inte gått att läsa på flera dagar.`,
    ),
  } satisfies Record<NoticeKind, (count: number) => string>,
  text: (lines: readonly string[], link: string) =>
    [
      'Hej!',
      lines.join('\n'),
      link,
      'Vad det gäller står bara där, aldrig i ett brev. Hur ofta du får brev väljer du under ditt namn.',
    ].join('\n\n'),
  short: (link: string) => `Brygga: något nytt väntar på dig som har jour. ${link}`,
};
export type NoticeMessages = typeof sv;
