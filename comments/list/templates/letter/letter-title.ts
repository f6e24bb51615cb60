/** "Yttrande över Strategi för psykisk hälsa". */
export const letterTitle = (name: string, title: string): string => `${name} över ${subjectOf(title)}`;

/** What is answered: an ärende may be called by what it is, as "Remiss av betänkandet …". */
export const subjectOf = (title: string): string =>
  title.replace(/^(?:remiss(?:en)?|remissversion)(?:\s*[:–-]\s+|\s+(?:av|angående|om|gällande)\s+)/i, '').trim() ||
  title;
