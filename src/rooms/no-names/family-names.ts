/** Family names that are no ordinary words, without accents other than å, ä and ö. Endings catch many more. */
export const familyNames = `
almgren almqvist andersson arvidsson asplund axelsson backlund backman bengtsson berggren berglund bergman bergqvist
bergström björk björklund blom blomqvist boman boström brandt bäckström carlsson dahl dahlberg dahlgren dahlin dahlström
danielsson davidsson edlund edström ek ekberg ekholm eklund ekman ekström eliasson engström eriksson fagerström fransson
fredriksson friberg fridlund forsberg forslund forsman gabrielsson gunnarsson gustafsson gustavsson göransson hagberg hagström
hallberg hansson hedberg hedlund hedman hedström hellström henriksson hermansson holmberg holmgren holmqvist holmström
håkansson höglund isaksson ivarsson jakobsson jansson johansson jonsson josefsson jönsson karlsson kjellberg larsson
lindahl lindberg lindblom lindgren lindholm lindkvist lindqvist lindström ljung ljungberg ljunggren lundberg lundgren
lundin lundqvist lundström löfgren löfqvist magnusson malmberg martinsson mattsson melin moberg månsson mårtensson mattisson
nilsson norberg nordin nordström norén nyberg nygren nyman nyström näslund olausson olofsson olsson ottosson palm palmgren
persson petersson pettersson pålsson robertsson rosén rydberg samuelsson sandberg sandström simonsson sjöberg sjögren sjölund
sjöström skoglund stenberg ström strömberg strand sundberg sundin sundqvist sundström svensson svärd söderberg
söderlund söderström thorsell törnqvist ullman viklund viktorsson wahlström wallin westberg westerlund wikström wiklund
wester åberg åkerman åkesson åström öberg öhman österberg östlund
abbasi abdelrahman abdulkader abdulle abukar afshar ahmadi ahmadzai akbari al-ali alami alavi alsaadi alhassan amini amiri
arslan asadi aslan avci aydin barzani barre bajramovic begovic berisha bozkurt bulut celik cetin chowdhury coskun
dahir daoud demir demirci diallo dirie dogan elmi erdogan ergin farah farhat farooq fofana gashi gebre ghasemi ghebremeskel
gonzalez gurbuz haddad hadzic haidari hakimi hamdan hamad hashemi hashimi heidari hersi hodzic hoseini hoxha
hosseini hussaini ibrahimovic ivanovic jabbar jafari jama jankovic jovanovic kablan karaca karimi kaya keskin khan khoury
kilic koc korkmaz kovacevic krasniqi kurt lindh mansour markovic mehmedovic mohammadi moradi morina mousavi mukhtar mujic
najafi nasser nazari nguyen nikolic noori nowak kowalski novak nur odowaa omerovic osmani ozdemir ozturk pavlovic petrovic
popescu popov qasim qureshi rahimi rahmani ramadani rashidi rezaei rostami sabri sadeghi safi sahin saleem salihovic samatar
santos sarac sharif sharifi shala shire silva singh soltani tahir tesfamariam tekin thapa topal tran tunc turan uysal
vukovic warsame weldemichael yalcin yildirim yilmaz yusufi zaman zamani zare dervisevic hasanovic hadzovic
korhonen laine lehtinen mäkelä mäkinen nieminen virtanen hämäläinen heikkinen koskinen salonen järvinen lehtonen saarinen
niemi hernandez garcia lopez martinez rodriguez fernandez perez hernández smith jones johnson kumar sharma
`;

/** Family names that are ordinary words or places too: only beside a given name, or after a cue. */
export const wordFamilyNames = `
alm ask berg björk blad blom boman borg dahl ek falk fors frank frisk glad grön hjort holm häll kvist lilja lind ljung lund
modig ny palm quist rask ros rosén sjö skog stark sten stål strand ström sund svärd säll vall wall åkerlund östlund ali
`;

/** How a family name ends: never the end of another word with a capital that is no place. */
export const familyEndings =
  /(?:sson|qvist|kvist|quist|ström|stroem|gren|blad|stedt|stedt|lander|ovic|evic|ić|oglu|zadeh|zada|nejad|pour|inen|enko|chuk|czyk|wski|wska|yan)$/u;
