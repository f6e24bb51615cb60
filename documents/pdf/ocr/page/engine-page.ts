/** What the engine (tesseract.js 7) says of a picture, with the fields that are read here. Boxes are in pixels, from the top. */
export interface EngineBlock {
  paragraphs: readonly { lines: readonly EngineLine[] }[] | null;
}

export interface EngineLine {
  bbox: EngineBox;
  baseline: EngineBox;
  /** The height of its small letters, ascenders and descenders together, in pixels. */
  rowAttributes: { rowHeight: number };
  words: readonly EngineWord[];
}

export interface EngineWord {
  text: string;
  /** 0 to 100. */
  confidence: number;
  bbox: EngineBox;
}

interface EngineBox {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}
