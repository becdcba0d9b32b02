export const sv = {
  title: 'Fler vägar till stöd',
  lead: 'För dig som är ung, för anhöriga, och för dig som vill att någon annan än föreningen eller kommunen lyssnar.',
  danger: 'Är någon i fara?',
  guide: 'Osäker på vem du ska ringa? Öppna guiden',
  help: 'Någon att prata med',
  helpLead: 'De här finns i hela landet. Hos de flesta behöver du inte säga vem du är. Fråga när du ringer.',
  relatives: 'För anhöriga och föräldrar',
  relativesLead: 'När någon du tycker om har det svårt behöver du också stöd.',
  advocate: 'Någon som talar för barnet',
  advocateLead:
    'Ett oberoende barnombud står på barnets sida i möten med myndigheter. Ombudet bestämmer ingenting och för inga samtal bakom barnets rygg.',
  leave: 'När någon vill lämna ett sällskap',
  leaveLead:
    'Här står bara de som kommunen själv har kontrollerat. Ring dem direkt: inget går genom Brygga, och här finns ingen lista över vilka som har fått hjälp.',
  leaveCare: [
    'Ring från en telefon som ingen annan ser.',
    'Säg inte var någon bor eller ska sova.',
    'Är det fara: 112.',
    'Lita inte på den som tar betalt eller vill ha uppgifter om andra.',
  ],
  misconduct: 'Om något inte är rätt i en verksamhet',
  misconductLead:
    'Gäller det en ledare, en tränare eller hur ni blir behandlade? Varje sorts verksamhet har egna vägar. Vi tar inte emot sådana anmälningar här.',
  misconductCrime: 'Är det ett brott mot ett barn, vänta inte på någon utredning: ring socialtjänsten och polisen.',
  misconductWork:
    'Är du anställd där det finns minst 50 anställda har arbetsgivaren en egen visselblåsarkanal. Den finns inte här.',
  none: 'Kommunen har inte lagt in något här än.',
};
export type WaysMessages = typeof sv;
