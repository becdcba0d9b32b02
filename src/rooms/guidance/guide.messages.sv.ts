import type { Certainty, Duty, LawName, PracticeName, SituationId } from './situation.ts';

export const sv = {
  menu: 'Vem, när, hur',
  entryLead: 'Svara på några få frågor, och se vem du kan ringa. Svaren lämnar aldrig din skärm.',
  title: 'Vem, när och hur?',
  lead: 'Är du orolig för någon, eller frågar någon dig? Svara på några få frågor, så ser du vem du ringer, vad du säger och vad du aldrig behöver skriva ner.',
  danger: 'Fara för liv?',
  dangerCall: 'Ring 112',
  private: 'Ingen ser vad du svarar',
  privateText:
    'Frågorna är länkar på den här sidan. Inget du väljer skickas eller sparas hos oss. Webbläsarens egen historik finns på din telefon: använd privat läge om någon annan kan se den.',
  offline: 'När du har öppnat sidan en gång går den att läsa utan nät.',
  print: 'Skriv ut på ett papper',
  question: (number: number) => `Fråga ${number}`,
  before: 'Du har svarat',
  back: 'Tillbaka',
  again: 'Börja om',
  all: 'Alla situationer',
  allLead: 'Vet du redan vad det gäller? Välj här.',
  rules: 'Tumregler',
  rulesOfThumb: [
    'Fara: 112.',
    'Ett barn som far illa: socialtjänsten.',
    'Ett brott: polisen, 114 14.',
    'En plats eller en stämning: berätta om platsen, aldrig om en person.',
    'Osäker: ring och fråga utan namn.',
    'Säg till den unga först, om det inte gör det farligare.',
    'Säg det du har sett, inte vad du tror att någon är.',
    'Skriv så lite som möjligt. Aldrig en lista.',
  ],
  channels: 'Hit kan du vända dig',
  channelsLead: (place: string) => `Nummer och länkar i ${place}, och de som är lika i hela landet.`,
  standing: (day: string) =>
    `Råden kontrollerades mot lagen ${day}. Det här är vägledning, inte juridisk rådgivning. Kommunen kan ha egna texter på sidan.`,
  outcome: {
    situation: (number: number) => `Situation ${number}`,
    call: 'Hit vänder du dig',
    none: 'Här finns inget särskilt nummer att ringa.',
    names: 'Får jag säga ett namn?',
    say: 'Vad säger jag till den unga?',
    phrase: 'Du kan säga så här',
    write: 'Vad skriver jag ner?',
    never: 'Gör aldrig så här',
    here: (place: string) => `Så gör vi i ${place}`,
    why: 'Vad rådet bygger på',
    owner: (owner: string) => `${owner} ansvarar för texten.`,
    ours: 'Brygga ansvarar för texten tills kommunen tar över den.',
    checked: (day: string) => `Källorna kontrollerades ${day}.`,
    stale: 'Det är mer än ett år sedan någon kontrollerade det här. Fråga kommunen om du är osäker.',
    advice: 'Det här är vägledning, inte juridisk rådgivning.',
  },
  certainty: {
    law: 'Står i lag',
    guidance: 'Myndigheters råd och vanor',
    judgement: 'Vår bedömning',
  } satisfies Record<Certainty, string>,
  laws: {
    social: 'Socialtjänstlagen (2025:400)',
    secrecy: 'Offentlighets- och sekretesslagen (2009:400)',
    penal: 'Brottsbalken (1962:700)',
    data: 'Dataskyddslagen (2018:218)',
    gdpr: 'EU:s dataskyddsförordning',
    extract: 'Lagen (2013:852) om registerkontroll',
    municipal: 'Lagen (2023:196) om kommunens lägesbild',
    handover: 'Lagen (2025:170) om att lämna uppgifter till polisen och andra myndigheter',
  } satisfies Record<LawName, string>,
  section: (chapter: number | undefined, section: string) => `${chapter ? `${chapter} kap. ` : ''}${section} §`,
  article: (article: number) => `artikel ${article}`,
  practices: {
    alarm: 'SOS Alarms råd om 112',
    police: 'Polisens råd på polisen.se',
    municipalities: 'Så gör kommuner, enligt deras egna sidor',
    federations: 'Råd från idrottens förbund',
    ours: 'Bryggas bedömning',
  } satisfies Record<PracticeName, string>,
  duties: {
    'crime-done': {
      must: 'Du som möter barn i ditt arbete ska anmäla till socialtjänsten, och göra det genast, om ett barn far illa eller du misstänker det. Det gäller också när polisen redan vet. Då kan du inte vara anonym. Arbetar du i en kommun eller en skola kan ni dessutom vara skyldiga att berätta för polisen: fråga chefen eller rektorn.',
      should:
        'Du som är ideell eller privatperson bör anmäla till socialtjänsten om ett barn far illa eller du misstänker det, också när polisen redan vet. Du behöver inte säga vem du är, men säger du det kan familjen få veta det.',
    },
    'child-harmed': {
      must: 'Du som möter barn i ditt arbete ska anmäla, och göra det genast. Du kan inte vara anonym. Du har rätt att på begäran få veta om socialtjänsten inleder en utredning.',
      should:
        'Du som är ideell eller privatperson bör anmäla. Du behöver inte säga vem du är, men säger du det kan familjen få veta det. Socialtjänsten får inte berätta för dig hur det går.',
    },
    abuse: {
      must: 'Du som möter barn i ditt arbete ska anmäla till socialtjänsten, och göra det genast. Du kan inte vara anonym.',
      should:
        'Du som är ideell eller privatperson bör anmäla till socialtjänsten. Du behöver inte säga vem du är, men säger du det kan familjen få veta det.',
    },
    'police-asks': {
      must: 'Gå till chefen eller rektorn, och säg varken ja eller nej själv. En kommun, en region och vissa statliga myndigheter ska lämna en uppgift som polisen behöver för att förebygga, upptäcka eller utreda brott, om det inte finns sekretess som klart väger tyngre. En rektor ska göra det när polisen begär det, om inte skälen för sekretess eller tystnadsplikt väger tyngre. Skyldigheten kan gälla också utan att polisen har frågat. I öppen fritidsverksamhet enligt skollagen gäller skyldigheten den personal som huvudmannen har utsett. Uppgifter med sekretess inom socialtjänst och vård är undantagna, men kontaktuppgifter är det inte.',
      should:
        'En förening är normalt inte skyldig att svara på polisens frågor. Ni får svara på det polisen har begärt, om ni inte har tystnadsplikt. Annat kan gälla om någon kallas till förhör eller som vittne, om en domstol eller åklagare har beslutat något, eller vid husrannsakan. Fråga då vad beslutet gäller, och hindra det inte. Driver ni vård eller socialtjänst yrkesmässigt kan ni vara skyldiga att lämna kontaktuppgifter.',
    },
    'authority-asks': {
      must: 'Har socialtjänsten beslutat om en utredning är du som arbetar med barn skyldig att lämna allt som kan ha betydelse för den. Frågar skolan gäller inte den regeln: låt chefen avgöra, för du kan ha tystnadsplikt.',
      should:
        'Du som är ideell eller privatperson får svara, men du måste inte, oavsett om det är skolan eller socialtjänsten som frågar.',
    },
    leaving: {
      must: 'Du som möter barn i ditt arbete ska anmäla till socialtjänsten, och göra det genast, om den som är under 18 far illa eller du misstänker det. Det gäller också när den unga eller familjen säger nej. Du kan inte vara anonym.',
      should:
        'Du som är ideell eller privatperson bör anmäla till socialtjänsten om den som är under 18 far illa eller du misstänker det, också när den unga eller familjen säger nej. Du behöver inte säga vem du är, men säger du det kan familjen få veta det.',
    },
  } satisfies Partial<Record<SituationId, Record<Duty, string>>>,
  dutyUnsure: {
    report: 'Är du osäker på vad som gäller hos er? Gör som den som måste.',
    answer: 'Är du osäker på vad som gäller hos er? Fråga vilken lag frågan bygger på innan du svarar.',
  },
};
export type GuideMessages = typeof sv;
