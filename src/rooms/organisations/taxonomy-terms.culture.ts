import type { Terms } from './taxonomy-terms.ts';

export const performingArtsTerms: Terms = {
  'performing-arts': `
    scenkonst*, *scenkonst*, underhållning*, föreställning*, =estet, performance*, uppträd*, scen, varité*, varieté*,
    stand up*, standup, trolleri*, =magi, magi och troll*, showverk*, kulturskola*`,
  music: `
    *musik*, jazz*, blues*, *rock, konsert*, bluegrass*, country*, hiphop*, =visor, visfestival*, spelman*, spelmän*,
    spellman*, dragspel*, munspel*, brass*, *blås, replokal*, *konsert*, ensemble*, ljud o ljus, gitarr*,
    instrument*, opera, vissång, rockband, livemusik*, musikband*`,
  choir: `
    kör, körer, körsång*, körså*, *kören, körverk*, körför*, barnkör*, kyrkokör*, gospel*, manskör*, damkör*,
    blandkör*, ungdomskör*, storkör*, sångkör*, sång*, *sång, allsång*, sjunga, sjunger, kör musik*, vaggsång,
    körsällskap*, körlivet, pensionärskör*, kammarkör*`,
  orchestra: `
    orkester*, *orkester*, storband*, blåsorkester*, brassband*, musikkår*, stråkork*, stråkmusik*, symfoni*,
    ensemble*, brassmusik*, blåsmusik*, sextett*, marschmusik*, hornmusik*, musikkapell*, dragspelsork*`,
  dance: `
    dansen*, *dans, folkdans*, line dance*, linedan*, *dance, squaredan*, showdans*, =bugg, argentinsk tango*,
    *tango, balett*, gammeldans*, gammaldans*, disco*, boogie*, lindy hop*, salsa*, streetdance*, hip hop*,
    jazzdans*, sportdans*, danssport*, julgransdans*, dansband*, danser*, dansare*`,
  theatre: `
    *teater*, revy*, *revy, *revyer, drama*, cirkus*, musikal*, *musikal*, skådespel*, amatörteater*, operett*,
    bygdespel*, *tivoli, krönikespel*, friluftsteater*`,
};

export const cultureTerms: Terms = {
  culture: `
    kultur*, hemkultur*, bygdekultur*, barnkultur*, finnkultur*, ungdomskultur*, *kulturarr, humaniora, byggdekultur,
    kulturskap*`,
  art: `
    konst, konstnär*, konstför*, konstverk*, konstutst*, konstrund*, konstintr*, konstfräm*, konsthall*,
    konsthantverk*, konstvandr*, konstklubb*, bildkonst*, =bild, bild och form*, måleri*, måla, målar*, målning*,
    akvarellmål*, målericirk*, teckning*, teckna*, skulptur*, utställning*, *utställning*, utsällning*, galleri*,
    textilkonst*, performancekonst*, fotokonst*, ateljé*`,
  'photo-and-film': `
    foto, foton, foto*, *foto, filmv*, filmk*, filmn*, filmf*, filmp*, filmi*, filmh*, film*, *film, *filmning*, bio,
    biograf*, video*, youtube*, smalfilm*, bildvisning*, filmvisning*, fotograf*`,
  literature: `
    litter*, poesi*, *poesi, dikt, dikter*, författ*, skriva*, *skrivare, läsecirk*, läsning, läsfrämj*, bok, böcker,
    bokcirk*, bokcaf*, bokförl*, bokutg*, bibliotek*, sagoläs*, saga, sagor*, berättar*, berättand*, sockenböcker,
    litt, poesi`,
  crafts: `
    hantverk*, *hantverk*, *slöjd*, hemslöjd*, vävning*, väv, väva, vävstu*, vävsto*, vävkurs*, vävtek*, vävar*,
    handväv*, sömnad*, *sömnad, sy, sygrupp*, syförening*, sycirk*, sykrets*, symöt*, syjunta*, handarbet*,
    stickning*, sticka*, virk*, broderi*, knyppl*, tovning*, textil*, keramik*, snickeri*, snickra*, kreativt skap*,
    skapande*, skapa, pyssel*, pyssla*, scrapbook*, smide*, knivtill*, näver*, lapptek*, glashytt*, kolning,
    tjärbränn*, mönsterkun*, dräktsöm*, folkdräkt*, dräkter, design*, =vävning`,
  cooking: `
    matlag*, mat, matkun*, mat och dryck*, mathant*, bakning*, baka, bakar, hembak*, bagarstug*, vinprov*,
    gastronomi*, fika, våffel*, ölprov*, matkultur*, kokkonst*, catering*`,
  media: `
    =radio, radiosänd*, närradio*, lokalradio*, media, medier*, mediaverk*, tidning*, =tv, tv produk*, tv sänd*,
    podcast*, podd*, radioverk*`,
  events: `
    arrang*, *arrangemang*, *arrang, evenemang*, *evenemang*, event, eventverk*, eventarr*, festival*, *festival*,
    manifestation*, uppvisning*, karneval*, marknadsf kultur*, temakväll*, pride*, mässa*, mässor*, kulturev*, nöjen,
    nöje, nöjesarr*, livemusik, tattoo`,
  markets: `
    *marknad, *marknader, marknader*, marknadsarr*, loppis*, *loppis, loppmark*, *auktion*, second hand*,
    secondhand*, torghandel*, gårdsbutik*, bytesdag*, klädbyt*, kupan*, hela världen butik*, basar*, julmarknad*,
    bytesmarknad*`,
  celebrations: `
    fest, *fest, fester*, festarr*, festverk*, festkomm*, *fester, *firande*, valborg*, midsommar*, nationaldag*,
    julfest*, julgransplund*, *kalas, kalas*, luciafir*, julfir*, första maj*, bygdefest*, fest dans*,
    traditionsfir*, jubileum*`,
  trips: `
    resor, resa, *resor, *resa, utflykt*, utfärd*, exkursion*, studiebesök*, studieres*, bussres*, resa och upp*,
    rekreationsres*`,
};
