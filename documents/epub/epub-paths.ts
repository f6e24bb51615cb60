/** A path in the zip, from one that a part names. @param from the part's own path */
export function pathFrom(from: string, href: string): string {
  const path = href.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of decoded(href).split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

/** Where a link leads: an address outside, or "#", a chapter's path, and what is called so in it. */
export function linkFrom(from: string, href: string): string {
  if (leadsOutside(href)) return href;
  const hash = href.indexOf('#');
  const file = hash < 0 ? href : href.slice(0, hash);
  const path = file === '' ? from : pathFrom(from, file);
  return `#${path}${hash < 0 ? '' : decoded(href.slice(hash))}`;
}

export const leadsOutside = (href: string): boolean => /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(href);

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
