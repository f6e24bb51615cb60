/** The page with the help. What it says else is docs/anvanda.md. */
export const helpSv = {
  contents: 'Innehåll',
  search: 'Sök i hjälpen',
  found: (parts: number) => `${parts} avsnitt handlar om det.`,
  notFound: 'Inget i hjälpen handlar om det. Prova ett annat ord, eller början av ett.',
  stepsAgain: 'Visa de fyra stegen igen',
  keys: 'Alla kortkommandon',
};
