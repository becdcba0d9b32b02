/**
 * Given names beyond the first list, without accents other than å, ä and ö. A misspelt one is not looked for: each of them
 * would bring ordinary words that one slip parts from it.
 */
export const moreGivenNames = `
aamina abdoulaye abiel abolfazl adama adem adrian adrien agim aimo aisho akbar akram aldin aldina alexis alieu alija
alisa almedin amadu amer amila aminatou amit amran anab anchalee anel anela anesa angela anh anida anisa arad artin
arvo arzu ashkan ashur augusta awale awat aydan azar azeb azize babacar babak bader bakary barbara baris bashiir basim
basma bassam bassel bekim bernt besim beste bethlehem betim bianca binh binta bintou biruk björg bruno burim cambaro
canab carin carla carmen celina chris cihan constanta daahir damien damir danilo dastan dawid delina denis denys
dolores drazen duc duygu ebbe ebrima edwin eemeli efrem egon einar elise eliza elmer elna elton elvin emad emeka esin
esperanza eugen evert evy eyasu eylul faarax fahim faiz fardowsa farouk fatlum fatoumata fedor feysal filimon fisnik
fitim flamur folke franciska franco fride fuad gabi geeta george gertrud getachew gezim ghazi girma goitom greta
gulbahar guled guler gullan gunvor gusten haben haci hafid hakim hakki halid halvard hanibal haruna hasan hasse hatem
haweya heinrich helmer hemen henok henrietta hersh hibaaq hiwet hoang hubert idris ilhan ilyaas inez ingalill inna
ioan iqra isaaq isatou ishak istahil iyasu jad jalil jamshid jane jani jasem jasim javed jerker jerzy jeton jibril
jinan jintana jonna jonny josephine josip jovana julien julija julio jurij justus jusuf kabir kaleb kanchana kareem
karol kata katya kazem kebede kerstin khanh kidan kinga kirill kirsikka kisanet kofi konstantin kosti kovan kowsar
krishna kwabena lahja laila lamar lamin lanya latif laura leah lennox leonard letay lidia lilas lise liselott lisette
liya luam luan lucien luqman maen mahdi malou manfred mansur marah marco mari mariatou mary masha masih matin meaza
medhanie medya meena meera mekonnen melek melke mendim meseret mesut mette mihret mikolaj milagros mirna misha modou
mohan muuse nader nael najat nardos nasima nasir nasrat nastia nathan nazdar nazir neda neha nelly ngoc nhung nikita
nimcaan ninni ninos nittaya noura oiva ole onni oumar paavo pamela parsa paula pauli pelda petru phong phuong pilvi
pooja pornthip qendrim quang rabab rahim rahima raisa rajaa ramy rattana rauha raxma rayyan razia reine reinhold rekan
renata rezan riad riza robar rohan rohit rosita rouba sadik safiya saja samad samar sameer samih samim sanam saron
sasa sattar semere sepehr sepideh servet sevinc seynab sharmarke shewit shima shiva shoaib shpetim sigurd siham silvia
siraad sirkka siv sivar sivert snur sofi soledad solveig solyana somjai somporn soran soroush sukran sunniva suresh
sylvia taha taim taisto talia tamam tamara tanya tarek teklay temesgen thea thore thuy timur tobbe tommi topi torkel
tristan trygve tuulia uday umar umit usama vijay vikram villemo virgil vitaly vivi wanda warsan wiktor xafsa xamse
xirsi yaasir yafet yaman yared yasar yigit ylli yrjö zabi zafer zari zarif zia ziba zlata zoya zubeyda östen
`;

/** Compounds that are spelled in more ways than a list holds: servant of, of God, of the religion, Eritrean ones. */
export const givenShape =
  /^(?:c?abd[aeiou][lrsnwq].{3,}|.{3,}[uo]ll?ah|.{2,}(?:uddin|eddine?)|(?:ghebre|gebre|tesfa|haile|tekle|wolde).{3,})$/;
