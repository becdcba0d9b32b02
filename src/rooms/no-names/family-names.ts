/** Family names that are no ordinary words, without accents other than å, ä and ö. Those whose endings tell are not here. */
export const familyNames = `
abbasi abdelrahman abdulkader abdulle abukar afshar ahlberg ahmadi ahmadzai ahmeti ahonen akbari aksoy al-ali alami
alavi alhassan almasri alsaadi alsayed alvarez amini amiri anderson arslan asadi aslan asplund avci avdic awad aydin
aydogan azizi babic backlund backman bagheri bajrami balde bangura barakat barre barry barzani begic bekele bergh
berglund bergman berisha björk björklund blom bodin boman bozkurt brandt broberg brolin bulut camara castillo ceesay
celik cetin chen chowdhury conteh coskun dahir dahl dahlberg dahlin dang daoud darwish delic demir demirci diallo diaz
diop dirie dogan drammeh duale ebrahimi edlund edman ek ekberg ekholm eklund eklöf ekman elmi engberg englund erdogan
ergin farah farhat farooq fernandez ferreira fofana forsberg forslund forsman friberg fridlund fröberg fuentes furberg
garcia gashi gebre ghasemi ghebremeskel ghorbani gomez gonzalez granath granlund grönberg grönlund gurbuz gutierrez
habibi haddad hadzic hagberg haglund haidari hakimi halabi hallberg hamad hamdan hansen hasani hashemi hashimi hassani
hedberg hedin hedlund hedman heidari heinonen hernandez hernández herrera hersi heydari hirsi hjelm hodzic holmberg
hoseini hossain hosseini hoxha hultman husic hussaini hyseni högberg höglund ibrahimi ivanov jabbar jafari jallow jama
jensen jobe johnson jones kablan kadric kamara karaca karami karimi kaur kaya kazemi keita kelmendi keskin khalaf
khalili khan khatib khoury kilic kjellberg koc koivisto korhonen korkmaz kowalski krasniqi kumar kurt laine landin
larsen lehto lehtonen leppänen lindahl lindberg lindblom lindell linder lindh lindholm ljung ljungberg lopez lukic
lundberg lundborg lundell lundin lundmark mahmoudi maleki malmberg mansour maric martinez masri melin mendoza meyer
moberg mohammadi molina moradi morales moreno morina mousavi mujic mukhtar mäkelä möller najafi naseri nasser nazari
ndiaye nguyen nielsen niemi nikolic noori norberg nordin nordlund norén novak nowak nur nyberg nyholm nyman näslund
odowaa okafor olsen osei osmani ozdemir ozturk palm patel pedersen perez petrov pham pihl polat popescu popov qasim
qureshi rahimi rahmani ramadani ramirez ramos rashidi rehn rexhepi rezaei rezai rodriguez rojas rosenberg rostami
rosén ruiz rydberg sabri sadeghi sadiku safi sahin saleem salehi salihu salonen samatar sanchez sandberg sandell
santos sarac schmidt sesay shabani shala sharif sharifi sharma shire silva simic simsek singh sjöberg sjödin sjöholm
sjölund skoglund skoog smirnov smith soltani stenberg stenman strand strandberg ström strömberg sultani sundberg
sundell sundin svanberg svedberg svärd söderberg söderlind söderlund taheri tahir tekin tesfamariam thapa thaqi
thorsell toivonen tomic topal torres touray toure tran traore trinh tunc turan turunen ullman unal uysal vargas
viklund virtanen volkov wahlberg wallen wallin wang warsame weldemichael wennberg westberg wester westerlund westman
wiberg wiklund wilson winberg yalcin yang yildirim yilmaz yousefi yusufi zaman zamani zare zhang åberg åhman åkerman
åslund åstrand öberg öhman österberg östlund östman
`;

/** Family names that are ordinary words or places too: only beside a given name, or after a cue. */
export const wordFamilyNames = `
alm ask berg björk blad blom boman borg dahl ek falk fors frank frisk glad grön hjort holm häll kvist lilja lind ljung lund
modig ny palm quist rask ros rosén sjö skog stark sten stål strand ström sund svärd säll vall wall åkerlund östlund ali
brown duman fall flores gill green hill hurtig jackson jarl kara king malm marin mark moore roos shah sheikh sow stolt
strid tapper trygg turner vega walker ward white
`;

/** How a family name ends: never the end of another word with a capital that is no place. */
export const familyEndings =
  /(?:sson|qvist|kvist|quist|ström|stroem|gren|blad|stedt|stedt|lander|ovic|evic|ić|oglu|zadeh|zada|nejad|pour|inen|enko|chuk|czyk|wski|wska|yan|escu|eanu|dottir|sdotter|zadah|poor|niemi|lahti)$/u;
