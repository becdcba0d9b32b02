/** The first page of the working face: what waits. */
export const sv = {
  menu: 'Start',
  mine: 'Aktören du talar för',
  mineSeveral: 'Aktörer du talar för',
  mineWaiting: 'Samordnaren har inte läst din senaste ändring än. Du behöver inte göra något.',
  mineReturned: 'Ändringen kom tillbaka. Samordnaren skrev:',
  change: 'Ändra uppgifterna',
  changeAgain: 'Ändra igen',
  waiting: 'Ändringar att läsa',
  waitingLead: 'De syns för alla först när du har godkänt dem.',
  saved: (when: string) => `Sparad ${when}`,
  read: 'Läs ändringen',
  hidden: 'Dolda för allmänheten',
  hiddenLead: 'Ingen har bekräftat uppgifterna på ett år. De syns igen så fort någon gör det.',
  amber: 'Behöver bekräftas',
  amberLead: 'Ingen har bekräftat uppgifterna på ett halvår. Fråga aktören, eller bekräfta själv om du vet.',
  confirmed: (when: string) => `Bekräftad ${when}`,
  checks: 'Kontroller',
  checksLead: 'De går snart ut, har nyss gått ut, eller så har aktören begärt omprövning.',
  all: (count: number) => `Visa alla ${count}`,
  empty: (place: string) => `${place} är öppnat men tomt`,
  emptyText:
    'Läs in kommunens föreningsregister, så finns alla på plats på några minuter. Du ser allt innan det sparas.',
  emptyImport: 'Läs in föreningsregistret',
  emptyJoin: 'Lägg till en aktör för hand',
};
export type WorkListMessages = typeof sv;
