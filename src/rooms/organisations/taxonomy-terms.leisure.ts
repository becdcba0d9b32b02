import type { Terms } from './taxonomy-terms.ts';

export const heritageTerms: Terms = {
  heritage: `
    kulturarv*, kultur arv*, kulturmin*, kulturhist*, kulturbev*, kulturbygg*, fornmin*, byggnadsv*, tradition*,
    bevara*, vårda kulturarv*, folkliv*, nostalgi, natur o kulturarv, kulturmiljö*, levande historia, ortnamn*,
    järnväg*, rälsbuss*, dressin*`,
  'local-heritage': `
    *hembyg*, hembyg*, hemb, bygde hemb*, fornminnes och hemb*, hem och bygd*, folkdräkt*, folkdansring*,
    bygdehistor*, hem bygdegård*, hembygd*, hembygdsforsk*, hembygdsgård*`,
  'local-history': `
    *historia*, *histori*, arkiv*, *arkiv*, *arkeolog*, dokumentation*, bygdeforsk*, emigrantforsk*, lokalforsk*,
    militärhist*, militär historia, hembygdsforsk*, arkivering*`,
  museums: `
    *museum*, *museé*, museu*, musei*, musee*, *musei*, *museer*, musiesam*, muséum*, besökscent*, visningar, guid*,
    järnvägsmus*, friluftsmuse*, skolmuse*, guidning*`,
  genealogy: `släktforsk*, släkt o byg*, släkt o bydef*, släkt och hem*, släkt hembyg*, släkt och bygd*, dna forsk*`,
};

export const hobbyTerms: Terms = {
  hobby: `
    hobby*, spel, spelför*, spelverk*, spelakt*, spelkväll*, *hobby, casino, astronomi*, amatörastro*, parapsyk*`,
  'board-games': `
    brädspel*, bräd och roll*, sällskapssp*, bingo*, *bingo*, strategispel*, analoga spel*, =strategi, =taktik,
    spel bräd*, spel sällsk*, spel bräd data roll`,
  'role-playing': `
    rollspel*, *rollspel*, roll och konflikt*, roll konflikt*, konfliktspel*, lajv*, figurspel*, krigsspel*,
    warhammer*, spel bräd roll*, tabletop*, spel bräd data roll, sverok*`,
  esports: `
    esport*, e sport*, gaming*, datorspel*, dataspel*, tvspel*, tv spel*, digitala spel*, =lan, lan verksam*,
    lan dataspel*, nätspel*, spelutveck*, local area netw*, videospel*, gamer*, spel bräd data roll`,
  chess: `schack*, *schack`,
  'card-games': `bridge*, kortspel*, canasta*, =poker, spela kort, =kille, magic kort*`,
  'billiards-and-darts': `biljard*, dart, darts*, dartklubb*, dartför*, dartspel*, snooker*`,
  collecting: `
    samlar*, *samlare, samlande*, frimärk*, *frimärken, filateli*, vykort*, myntsam*, numismat*, posthistor*,
    samlarmarknad*`,
  'model-building': `
    modell, modellb*, modellt*, modellj*, modellk*, modells*, modellv*, radiostyr*, radiost modell*, radioflyg*,
    linflyg*, friflyg*, slotracing*, miniracing*, inomhusflyg*, radiostyrd bil*, radiostyrda bilar,
    radiostyrd rally*, modellflyg*, modelllflyg*`,
  technology: `
    data, datak*, datau*, datat*, datort*, datoru*, datorkun*, data it*, =it, it cirkel*, it kun*, itcentrum,
    informationsteknik*, internet*, teknik*, amatörradio*, sändaramatör*, radiokom*, radioteknik*, radioklubb*,
    radioför*, radiosam*, digitalradio*, kortvåg*, programmer*, *programmering, digitala kurs*, mobilhjälp*, samband,
    wifi, uppfinn*, pyroteknik*, robotik*, kommunikationsradio`,
};

export const studyTerms: Terms = {
  study: `
    studie, studier*, *studier, studiev*, studief*, studieo*, studiea*, folkbild*, bildning*, *bildningsverk*,
    bildningsförb*, folkhögskol*, vuxenutbild*, student*, lärgrupp*, pedagog*, undervis*, cirkelverk*, cirkelträff*,
    naturvetenskap*, vetenskap*, forskning*`,
  'study-circles': `studiecirk*, *cirklar, *cirkel, studie cirk*, cirkelverk*`,
  courses: `
    kurs, kurser*, kursv*, *kurs, *kurser, kurs*, utbild*, *utbildning*, fortbild*, ledarutb*, domarutb*, workshop*,
    seminari*, idrottsutb*, förarutb*, jägarexam*, jägarex*, kursgård*, kurslokal*, temautb*`,
  lectures: `föreläs*, föredrag*, temaföreläs*, upplysningsv*`,
  languages: `
    språk, språkför*, språku*, teckenspråk*, hemspråk*, modersmål*, finsktal*, esperanto*, verka för anv av esp*,
    teckentolk*`,
};
