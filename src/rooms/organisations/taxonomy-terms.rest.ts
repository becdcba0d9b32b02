/** What a register notes about an organisation that is no activity: payments, roles, meetings, bookings. */
export const markerTerms = `
  *överenskommelse*, överenskommelse*, aktivitetsbidr*, driftbidrag*, *driftbidrag, fotbollsutred*, fritidskort*,
  lokalförvalt*, info, inform*, möte, mötet, möten, mötesverk*, *möte, *möten, *mötet, sammankom*, sammantr*,
  föreningsverk*, föreningsakt*, föreningsliv*, föreningsm*, föreningsu*, föreningss*, föreningsr*, föreningsk*,
  föreningsal*, förvalta, underhåll, konferens*, konferans*, omkl*, styrelse*, huvudstyr*, årsmöte*, medlemsm*,
  medlemstr*, medlemsi*, medlemss*, medlemmars*, tillvarata*, uppdrag*, tillsyn*, fritidsanlägg*, repetition*,
  lokalt föreningsråd*, arbetsmöt*, samverk*, samarb*, =kommun, kommunal*, domar*, match, cup, uppgift sakn*, drift,
  skötsel, lokala överenskommelse*, lotteri*`;

/** Words that only say that something is done, for nobody and nothing in particular. */
export const restTerms = `
  övrig*, övr, div, diverse, blandad*, olika, allm, allmän, allmänhet*, aktivitet*, verksamhet*, intresse*, intr,
  ideell*, ideel, idébur*, ekonomisk*, förening*, fören, förbund*, *förbund, organisation*, org, vuxenverk*, vuxna,
  vuxen, tävling*, nätverk*, projekt*, grupp*, utveckling, samorg*, paraply*, extern*, intern, privat, kund,
  adresser, annan, andra, klubb*, krets*, distrikt*, central*, allians*, specialverk*, hjälpmedel, försäljning*,
  kamrat, främjande*, stiftelse*, anläggning*, rekreation*, utanför, frivilliga org*, frivillig, utrustn*, besök*,
  =samhälle, administr*, kommunen, företag, region*, sammanslut*, fritid*, lokalförening*, lokal förening*, träning*,
  medlemsträning*, teknikträning*, försäsongsträn*, år äldre, nätverkskapande, utomhus`;
