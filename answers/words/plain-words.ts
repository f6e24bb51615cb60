/** Words of any document: that one section of a remiss happens to have them, and no other, tells nothing of what a sentence is about. */
export const plainWords: readonly string[] =
  `aktivitet aktör angelägen användning arbetssätt avseende avgörande bidrag erfarenhet exempelvis fortsatt fråga förändring förslag
  förvaltning förväntan förutsättning huvudsak innebörd innehåll intention karaktär kompetens kommande målgrupp målsättning människa medarbetare
  möjlighet nödvändig område organisation perspektiv perspektiven princip problem problematik process redovisa resultat samarbete sammanhang samtliga
  samtidigt samverkan samordning situation skillnad stadsdel svårighet tillsammans tillämpa tydlighet uppdrag utgångspunkt utmaning utrymme utveckling
  uppgift verksamhet vidare viktig ytterligare åtgärd övergripande lösning lösningar betydelse bedömning beslut resurs resurser ansvar sjukvård
  inriktning invånare medborgare ledning ledningen beskrivning kommun kommunen kommuner region regionen kunskap anställd
  ingenting någonting uppfyller eftersom försvårar förebyggande tydligare digitala egen egna personal personalen
  innebär redovisas redovisade redovisat koppling kopplingen
  ändamål delaktighet helhet varandra`
    .trim()
    .split(/\s+/);
