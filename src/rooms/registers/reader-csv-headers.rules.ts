import type { ColumnMapping, CsvField } from './register-file.ts';

/** How registers head their columns, best first; without capitals, dots, blanks and marks. */
const spellings: Record<Exclude<CsvField, 'left-out'>, string> = {
  name: 'foreningsnamn foreningensnamn organisationsnamn organisationensnamn associationname namn forening organisation aktor aktorsnamn klubb kundnamn benamning name association titel',
  alternateName: 'kortnamn forkortning alternativtnamn annatnamn alternatename kallas',
  orgNumber:
    'organisationsnummer organisationsnr organisationnr orgnummer orgnr orgno orgnumber organisationnumber organisationid orgid orgpersonnummer orgpersonnr personorgnummer personorgnr',
  description:
    'beskrivning verksamhetsbeskrivning kortbeskrivning information allmaninformation publikinformation info presentation omforeningen om fritext description text',
  website:
    'hemsida hemsidor hemsideadress webbplats webbsida webbadress webb internetadress websida webadress web homepage website url www lank',
  postalCode: 'postnr postnummer postkod postalcode zipcode zip',
  city: 'ort postort stad tatort town city postadress postnrort postnrochort',
  districts:
    'stadsdel stadsdelar kommundel omrade omraden distrikt geografisktomrade geografiskaomraden bydel district districts area',
  types:
    'foreningstyp foreningstyper typavforening foreningskategori organisationstyp foreningsform typ typer kategori kategorier huvudkategori kategorinamn type category',
  activities:
    'verksamhet verksamheter verksamhetstyp verksamhetsomrade verksamhetsomraden verksamhetsinriktning huvudverksamhet aktivitet aktiviteter inriktning inriktningar idrott idrotter activity activities',
  ages: 'alder aldrar aldersgrupp aldersgrupper aldersintervall ages age',
  minimumAge: 'alderfran franalder aldersfran lagstaalder minalder minimialder minimumage',
  maximumAge: 'aldertill tillalder alderstill hogstaalder maxalder maximalder maximumage',
  targetGroups: 'malgrupp malgrupper forvem vandersigtill targetgroup targetgroups',
  languages: 'sprakkod sprakkoder sprak languages',
  leisureCard:
    'fritidskort fritidskortet anslutenfritidskort anslutentillfritidskortet leisurecard leisureactivitycard',
  affiliation:
    'riksorganisation riksforbund riksforening nationellorganisation specialforbund specialidrottsforbund moderforening moderorganisation forbund anslutning tillhorighet anslutentill affiliation',
  yearIncorporated:
    'bildad bildades bildadar bildningsar grundad grundat grundades grundadar stiftad startar startad startades etablerad yearincorporated founded',
  sourceId: 'foreningsid foreningsnr foreningsnummer registerid registernr kundid kundnr kundnummer id',
};

/** A column may be split over several with a number after: `Verksamhet 1`, `Verksamhet 2`. */
const manyColumns: readonly CsvField[] = ['districts', 'types', 'activities', 'targetGroups', 'languages', 'ages'];

/** Persons and ways to reach them, whatever the column is called in full. */
const personal =
  /kontakt|epost|mail|mejl|telefon|mobil|^tel|^tfn|adress|^gata$|^co$|postbox|ordforande|kassor|sekreterare|firmatecknare|fornamn|efternamn|personnummer|personnr|fodelse|styrelse|ledamot|revisor/;

/** What each column probably is, from its header alone, in any order and spelling; null where it is anybody's guess. */
export function guessMapping(headers: readonly string[]): ColumnMapping {
  const keys = headers.map(keyOf);
  const guesses: (CsvField | null)[] = keys.map(() => null);
  for (const [field, words] of Object.entries(spellings) as [CsvField, string][]) {
    const found = words.split(' ').flatMap(word => columnsOf(keys, word, manyColumns.includes(field)));
    const free = found.filter(column => guesses[column] === null);
    for (const column of manyColumns.includes(field) ? free : free.slice(0, 1)) guesses[column] = field;
  }
  return guesses.map((guess, column) => guess ?? (personal.test(keys[column] ?? '') ? 'left-out' : null));
}

function columnsOf(keys: readonly string[], word: string, numbered: boolean): number[] {
  return keys.flatMap((key, column) =>
    key === word || (numbered && key.replace(/\d{1,2}$/, '') === word) ? column : [],
  );
}

function keyOf(header: string): string {
  return header
    .slice(0, 100)
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
