/** "Yttrande över Strategi för psykisk hälsa". What an ärende is called may itself begin with what it is. */
export function letterTitle(name: string, title: string): string {
  const about = title.replace(/^(?:remiss(?:en)?|remissversion)(?:\s*[:–-]\s+|\s+(?:av|angående|om|gällande)\s+)/i, '');
  return `${name} över ${about.trim() || title}`;
}
