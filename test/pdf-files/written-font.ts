import { fileURLToPath } from 'node:url';
import { GlobalFonts } from '@napi-rs/canvas';

/** A font that comes with a package: which fonts a machine has decides nothing of what is drawn for a test. */
export const writtenFont = 'Liberation Sans of pdfjs-dist';

for (const style of ['Regular', 'Bold'])
  GlobalFonts.registerFromPath(
    fileURLToPath(import.meta.resolve(`pdfjs-dist/standard_fonts/LiberationSans-${style}.ttf`)),
    writtenFont,
  );
