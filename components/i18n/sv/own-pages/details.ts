import type { Document } from '../../../../comments/model/model.ts';
import { measuresIn } from '../../measures.ts';
import { stancesSv } from '../shared/stances.ts';

const roles: Record<NonNullable<Document['role']>, string> = {
  missiv: 'missiv',
  förslag: 'förslag',
  bilaga: 'bilaga',
  annat: 'annat',
};

/** The fields of ärenden and documents, and the forms that change them. */
export const detailsSv = {
  date: measuresIn('sv').date,
  edit: 'Ändra',
  editOf: (title: string) => `Ändra ”${title}”`,
  field: {
    title: 'Titel',
    number: 'Nummer',
    owner: 'Tillhör',
    deadline: 'Sista svarsdag',
    summary: 'Sammanfattning',
    description: 'Vad ärendet gäller',
    role: 'Roll',
    arende: 'Ärende',
  },
  sender: 'Avsändare',
  numbers: 'Diarienummer',
  remissinstans: 'Remissinstans',
  handlaggare: 'Handläggare',
  stance: 'Ställningstagande',
  stances: stancesSv,
  roles,
  ownerWhat: 'Myndigheten som numret hör till, till exempel avsändarens eller er egen.',
  summaryWhat: 'Varför ni tycker så, i några meningar.',
  addNumber: 'Lägg till diarienummer',
  removeNumber: (number: string) => (number ? `Ta bort ${number}` : 'Ta bort raden'),
  remove: 'Ta bort',
  notChosen: 'Inte valt',
  noArende: 'Inget ärende',
  newArende: 'Ett nytt ärende med dokumentets titel',
  save: 'Spara',
  cancel: 'Avbryt',
  draftKept: 'Det du skrev senast är inte sparat än. Spara, eller välj Avbryt för att ta bort det.',
  errors: {
    title: 'Skriv en titel.',
    deadline: 'Skriv år, månad och dag, eller töm fältet.',
    number: 'Skriv diarienumret, eller ta bort raden.',
  },
};
