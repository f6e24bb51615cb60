/**
 * The commonest pairs of letters within Swedish and English words. Of the pairs in any text in those languages nine in ten are
 * among these, in other languages with Latin letters, names and abbreviations six in ten or more; where each letter stands for
 * another one, as in a PDF whose font doesn't say what its glyphs mean, one to four in ten.
 */
const pairs = new Set(
  (
    'ab ac ad ag ai ak al am an ap ar as at av ay ba be bl bo ca ce ch ci ck co ct cu da de di do dr ds ea ec ed ee ef eg ' +
    'ek el em en ep er es et ev ew ex fi fo fr ft fu fö ga ge gh gr gs ha he hi ho hä ia ic id ie ig ik il in io ir is it ' +
    'iv ju ka ke ki kl ko ks kt ku la lb ld le li ll lo ls ly lä ma me mi mm mo ms na nc nd ne ng ni nk nn no ns nt oc oh ' +
    'ol om on oo op or os ot ou ov ow pa pe pl po pp pr ps pt ra rd re ri rk rm rn ro rp rs rt sa se sh si sj sk sm sn so ' +
    'ss st sv sy ta te th ti to tr ts tt tv tw uk um un up ur ut va ve vi vä vå wa we wh wi wn wo wr ws xt yk ys äl äm än ' +
    'är ät ån år ör'
  ).split(' '),
);

/**
 * In pairs of letters. Below `ever` a text is too short to judge; below `toBeSure` it is gibberish only if its share of common pairs is
 * under `fewestCommon.ever`.
 */
const enough = { ever: 20, toBeSure: 40 };
const fewestCommon = { ever: 0.3, whenSure: 0.45 };
/**
 * The largest shares of a text's characters that may be control characters, private or undecodable ones (some fonts draw bullets with
 * those), and punctuation.
 */
const mostControls = 0.08;
const mostUnknown = 0.3;
const mostSigns = 0.4;
/** The largest share of words that may mix two alphabets, and the fewest words that this is judged by. */
const mostMixed = 0.3;
const fewestWords = 8;

/**
 * Is this no language at all? In doubt the answer is no: figures, formulas, lists of names and other languages aren't gibberish.
 * @param text some lines or a page
 */
export function isGibberish(text: string): boolean {
  const written = text.replace(/\s+/g, '');
  const share = (pattern: RegExp) => (written.match(pattern)?.length ?? 0) / written.length;
  if (share(/[\ue000-\uf8ff\ufffd\p{Cc}]/gu) > mostUnknown) return true;
  if (written.length < enough.ever) return false;
  if (share(/\p{Cc}/gu) > mostControls) return true;
  // Text whose words are ordinary may have any amount of punctuation.
  const common = commonPairs(text);
  if (common !== undefined) return common < fewestCommon.whenSure || isMixed(text);
  return isMixed(text) || share(/[!"#$&'*:;<>?@[\\\]^`{|}~]/g) > mostSigns;
}

/**
 * The share, 0 to 1, of the pairs of letters in the text's words that are common ones; undefined where there are too few to tell. Each
 * word counts once, since a table repeats its units. Short words in capitals don't count: they are abbreviations.
 */
function commonPairs(text: string): number | undefined {
  const words = new Set(text.match(/\p{L}{4,}/gu)?.filter((word) => word.length > 5 || word !== word.toUpperCase()));
  let [all, common] = [0, 0];
  for (const [word] of plain([...words].join(' ')).matchAll(/[a-zåäö]{4,}/g)) {
    all += word.length - 1;
    for (let i = 1; i < word.length; i++) if (pairs.has(word.slice(i - 1, i + 1))) common++;
  }
  if (all < enough.ever) return undefined;
  const share = common / all;
  return all >= enough.toBeSure || share < fewestCommon.ever ? share : undefined;
}

/** In small letters without accents; å, ä and ö are letters. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[à-ãç-ïñ-õø-ÿ]/g, (letter) => letter.normalize('NFD').charAt(0));

/** Are many of the words written in letters of two alphabets? */
function isMixed(text: string): boolean {
  const words = text.match(/\p{L}{3,}/gu) ?? [];
  if (words.length < fewestWords) return false;
  const mixed = words.filter((word) => alphabets.filter((one) => one.test(word)).length > 1);
  return mixed.length > mostMixed * words.length;
}

const alphabets = [
  /\p{Script=Latin}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Han}/u,
];
