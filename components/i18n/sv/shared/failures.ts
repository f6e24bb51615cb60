import type { FailureKind } from '../../../../storage/db/failure.ts';

/** Why something wasn't stored or read. */
export const failuresSv = {
  private: 'Det här är ett privat fönster. Du kan läsa, men inget sparas. Öppna ett vanligt fönster för att skriva.',
  full: 'Disken är full. Inget har sparats, och texten står kvar. Frigör utrymme och försök igen.',
  invalid: 'Det gick inte att spara, och inget har ändrats. Texten står kvar. Ladda om sidan och försök igen.',
  missing:
    'Det som skulle ändras finns inte längre, så inget har sparats. Texten står kvar, så att du kan kopiera den.',
  newer:
    'Uppgifterna har sparats av en nyare version av Remissläsaren. De är orörda. Uppdatera tillägget för att komma åt dem.',
  migration:
    'Uppgifterna kunde inte föras över till den här versionen av Remissläsaren. De är orörda. Starta om webbläsaren och försök igen. Hjälper det inte, installera den förra versionen.',
  unreachable: 'Remissläsaren har uppdaterats. Texten är inte sparad. Kopiera den, ladda om sidan och klistra in den.',
  other: 'Webbläsaren kunde inte spara eller läsa, och inget har ändrats. Starta om webbläsaren och försök igen.',
} satisfies Record<FailureKind, string>;
