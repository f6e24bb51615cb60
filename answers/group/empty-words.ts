/**
 * Words that say nothing about what a point is about: they join and point, or stand in every answer to a remiss. One form of each is enough
 * (`stem-of-word.ts`).
 */
export const emptyWords: readonly string[] = [
  ...'och att det som den de i på av för med till är om har inte ett en kan vid från eller under över efter mellan mot'.split(
    ' ',
  ),
  ...'utan genom inom hos åt ur så då när där här hur vad vilken vilket vilka vem denna detta dessa sådan sådant sådana'.split(
    ' ',
  ),
  ...'även också dock samt men både såväl medan eftersom därför därmed därutöver dessutom vidare dels exempelvis bland annat'.split(
    ' ',
  ),
  ...'alla allt varje någon något några ingen inget inga annan andra egen egna sin sitt sina dess deras vår vårt våra man vi ni'.split(
    ' ',
  ),
  ...'hon han jag dem oss sig själv mycket mer mest många flera flertal stor större viss vissa ny nya god bra väl'.split(
    ' ',
  ),
  ...'kunna skulle ska skall bör borde måste behöva behöver behov vill vilja få får fick ge ges gäller gälla'.split(
    ' ',
  ),
  ...'vara var varit blir bli bliva blev ha hade haft göra görs gör gjort finns finna ta tar tas tagit komma kommer ser se sett ses'.split(
    ' ',
  ),
  // How an answer speaks.
  ...'anser anse menar mena framhåller framhålla föreslår föreslå bedömer bedöma bedömning uppfattar uppfattning mening'.split(
    ' ',
  ),
  ...'önskar önska saknar sakna saknas konstaterar noterar understryker betonar lyfter lyfta påpekar instämmer delar dela'.split(
    ' ',
  ),
  ...'välkomnar ställer tillstyrker avstyrker avstyrka tillstyrka stödjer stöder positiv positivt negativ kritisk viktig angelägen'.split(
    ' ',
  ),
  ...'synpunkt synpunkter yttrande remiss remissen remissvar förslag förslaget strategi strategin dokument dokumentet avsnitt'.split(
    ' ',
  ),
  ...'kapitel sida stycke bilaga punkt text formulering skrivning skrivningen rubrik'.split(' '),
  ...'nämnd nämnden styrelse styrelsen förvaltning förvaltningen myndighet myndigheten region regionen kommun kommunen'.split(
    ' ',
  ),
];
