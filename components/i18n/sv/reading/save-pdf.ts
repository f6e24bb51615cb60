const count = new Intl.NumberFormat('sv');

export const savePdfSv = {
  reading: 'Läser dokumentet …',
  count: (comments: number) =>
    comments === 1
      ? 'En kommentar läggs in i en kopia av filen. Den syns i andra PDF-läsare, med namn och text.'
      : `${count.format(comments)} kommentarer läggs in i en kopia av filen. De syns i andra PDF-läsare, med namn och text.`,
  none: 'Inga kommentarer är klara än. Ändra till klar i panelen på dem som ska med.',
  drafts: (drafts: number) => (drafts === 1 ? 'Ta med ett utkast' : `Ta med ${count.format(drafts)} utkast`),
  lost: (comments: number) =>
    comments === 1
      ? 'En kommentar saknar ställe i texten. Den läggs som en pratbubbla uppe till höger på sidan.'
      : `${count.format(comments)} kommentarer saknar ställe i texten. De läggs som pratbubblor uppe till höger på sidan.`,
  ambiguous: (comments: number) =>
    comments === 1
      ? 'En kommentar gäller ord som står i texten, men det är inte säkert på vilket ställe. Den läggs som en pratbubbla uppe till höger på sidan. Välj ställe i panelen om den ska stå vid orden.'
      : `${count.format(comments)} kommentarer gäller ord som står i texten, men det är inte säkert på vilket ställe. De läggs som pratbubblor uppe till höger på sidan. Välj ställe i panelen om de ska stå vid orden.`,
  unread: (comments: number) =>
    comments === 1
      ? 'En kommentar hör till en sida som inte är läst. Den läggs som en pratbubbla uppe till höger på sidan.'
      : `${count.format(comments)} kommentarer hör till sidor som inte är lästa. De läggs som pratbubblor uppe till höger på sidorna.`,
  stillReading: 'Alla sidor är inte lästa än. Vänta om kommentarerna ska hamna vid orden också på dem.',
  never: 'Interna kommentarer och markeringar utan text tas aldrig med.',
  barred:
    'Avsändaren har spärrat filen så att inga kommentarer får läggas in. Be om en fil utan spärr, eller lämna kommentarerna som en lista.',
  signed:
    'Filen är digitalt signerad. Signaturen gäller filen som du fick den. Kommentarerna läggs till efteråt, och andra PDF-läsare kan säga att filen har ändrats.',
  damaged: 'Filen är skadad, och då blir kopian det också. Kontrollera att mottagaren kan öppna den.',
  save: 'Spara',
  working: (done: number, all: number) =>
    `Lägger in kommentarer: ${count.format(done)} av ${count.format(all)} sidor …`,
  writing: 'Skriver filen …',
  saved: (name: string) => `Filen är klar och heter ${name}.`,
  failed:
    'Det gick inte att lägga in kommentarerna i den här filen. De finns kvar i Remissläsaren och kan lämnas som en lista.',
};
