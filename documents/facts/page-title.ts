/** What a page says of its name, on one line each. */
export interface SaidTitle {
  /** The tab's title. */
  title: string;
  /** The page's first and highest heading. */
  heading: string;
  /** The site's name, as the page gives it to others who link to it (og:site_name). */
  site: string;
  /** As "www.regeringen.se"; empty of a file. */
  host: string;
}

const parts = / [-–—|·•»] |\|/g;
const address = /^(?:www\.)?[\p{L}\d-]{1,60}\.(?:se|nu|com|org|eu|net|fi|no|dk|info|gov)$/iu;

/** The document's own title: without the site's name behind it, which most sites put there ("… i konkurs - Regeringen.se"). */
export function pageTitle({ title, heading, site, host }: SaidTitle): string {
  if (title === '' || title === heading) return heading;
  const joint = [...title.matchAll(parts)].at(-1);
  if (!joint || joint.index === 0) return title;
  const last = title.slice(joint.index + joint[0].length).trim();
  if (!isSite(last, site, host)) return title;
  const rest = title.slice(0, joint.index).trim();
  // "Remiss av en strategi | Remisser": what stands between is the way there.
  return heading !== '' && rest.startsWith(heading) && /^(?: [-–—|·•»] |\|)/.test(rest.slice(heading.length))
    ? heading
    : rest;
}

function isSite(name: string, site: string, host: string): boolean {
  const said = letters(name);
  if (said === '') return false;
  if (said === letters(site) || address.test(name)) return true;
  const labels = host
    .toLowerCase()
    .replace(/^www\./, '')
    .split('.');
  // "region-stockholm.se" is Region Stockholm's; the last label is the country's.
  return labels.slice(0, -1).some((label) => letters(label) === said);
}

/** As an address has them: folkhalsomyndigheten of Folkhälsomyndigheten. */
const letters = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^\p{Ll}\d]/gu, '');
