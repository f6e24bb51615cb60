import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Rolldown } from 'vite';
import { defineConfig } from 'wxt';
import { withBoundWidths } from './documents/pdf/file/bound-widths.ts';
import { offlineScript } from './documents/pdf/ocr/engine/offline-script.ts';

/**
 * connect-src is for the reader, which fetches the PDF that it shows; it closes the way behind it (`documents/pdf/file/lock.ts`). All
 * other pages have a stricter policy of their own.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "connect-src 'self' http: https:",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Without a display `npm run dev` only builds, and one loads .output/chrome-mv3-dev by hand. */
const headless = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;

/** What PDF.js loads when a file needs it, under /pdf: its worker, decoders of scans, fonts, character maps, colours, icons. */
const pdfAssets: Record<string, RegExp> = {
  build: /^pdf\.worker\.min\.mjs$/,
  wasm: /^(jbig2|openjpeg|qcms_bg)\.wasm$|^LICENSE_(?!.*QUICKJS)/,
  cmaps: /./,
  standard_fonts: /./,
  iccs: /./,
  'web/images': /^annotation-.*\.svg$/,
};

/** What reads scanned pages, under /ocr, loaded when a page is first read: the engine in two builds, of which the browser takes the faster. */
const ocrAssets = [
  'tesseract.js-core/tesseract-core-simd-lstm.wasm.js',
  'tesseract.js-core/tesseract-core-relaxedsimd-lstm.wasm.js',
  '@tesseract.js-data/swe/4.0.0_best_int/swe.traineddata.gz',
  // Apache 2.0, which the engine's script, its core and the data are under.
  'tesseract.js-core/LICENSE',
];

/** All pages but the reader let nothing out, whatever the manifest allows: a page's own policy can only be stricter. */
const closedPages = {
  name: 'closed-pages',
  // While developing, WXT's own page reloader needs its socket.
  apply: 'build' as const,
  transformIndexHtml(_html: string, { path }: { path: string }) {
    if (path.includes('reader')) return [];
    const attrs = { 'http-equiv': 'Content-Security-Policy', content: "connect-src 'none'" };
    return [{ tag: 'meta', attrs, injectTo: 'head-prepend' as const }];
  },
};

/**
 * Who has a mime_types_handler also gets Chrome's private one, and Chromium 156 ends the process that so much as looks at it
 * outside a PDF ("No binder found for interface MimeHandlerService"). The bundle of webextension-polyfill looks at every API.
 */
const withoutPrivateMimeHandler = {
  name: 'without-private-mime-handler',
  transform(code: string, id: string) {
    if (!id.includes('webextension-polyfill/dist/browser-polyfill')) return undefined;
    const forget = "for (const name of ['chrome', 'browser']) delete globalThis[name]?.mimeHandlerPrivate;";
    return { code: `${forget}\n${code}`, map: null };
  },
};

/**
 * The panel is waited for: it is built by itself, so that what it needs at first is one script and one style sheet. Built together with
 * the other pages it had one for every set of pages that share something, 46 and 8.
 */
const isPanel = ({ type }: { type: string }) => type === 'sidepanel';
const inOneScript = {
  name: 'in-one-script',
  outputOptions: (options: Rolldown.OutputOptions): Rolldown.OutputOptions => ({
    ...options,
    codeSplitting: { groups: [{ name: 'panel', tags: ['$initial'] }] },
  }),
};

export default defineConfig({
  imports: false,
  hooks: {
    'build:publicAssets'(_wxt, files) {
      for (const [folder, wanted] of Object.entries(pdfAssets)) {
        const from = join(import.meta.dirname, 'node_modules/pdfjs-dist', folder);
        for (const name of readdirSync(from).filter((each) => wanted.test(each))) {
          const relativeDest = `pdf/${folder}/${name}`;
          if (folder === 'build')
            files.push({ contents: withBoundWidths(readFileSync(join(from, name), 'utf8')), relativeDest });
          else files.push({ absoluteSrc: join(from, name), relativeDest });
        }
      }
      const packages = join(import.meta.dirname, 'node_modules');
      for (const path of ocrAssets)
        files.push({ absoluteSrc: join(packages, path), relativeDest: `ocr/${basename(path)}` });
      const script = readFileSync(join(packages, 'tesseract.js/dist/worker.min.js'), 'utf8');
      files.push({ contents: offlineScript(script), relativeDest: 'ocr/worker.min.js' });
    },
    'entrypoints:grouped'(_wxt, groups) {
      for (const group of groups.filter(Array.isArray)) {
        const at = group.findIndex(isPanel);
        if (at >= 0 && group.length > 1) groups.push(group.splice(at, 1));
      }
    },
    'vite:build:extendConfig'(entrypoints, config) {
      if (entrypoints.every(isPanel)) config.plugins?.push(inOneScript);
    },
  },
  webExt: { disabled: headless },
  // What the manifest asks for at least: older targets would have light-dark() written out so that it follows the system alone.
  vite: () => ({
    build: { cssTarget: ['chrome125', 'firefox142'] },
    plugins: [closedPages, withoutPrivateMimeHandler],
    // They load what writes a format when it is asked for.
    worker: { format: 'es' as const },
  }),
  modules: ['@wxt-dev/webextension-polyfill'],
  manifest: ({ browser, command }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'sv',
    permissions: ['activeTab', 'storage', 'scripting', 'contextMenus'],
    action: { default_title: '__MSG_action__' },
    // For backups that are written by themselves; in Firefox, for PDFs that open here by themselves.
    optional_permissions: ['downloads', ...(browser === 'firefox' ? ['webRequest', 'webRequestBlocking'] : [])],
    // Asked for one site at a time, when the reader wants it read always.
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    // None that a browser has a use for itself: Chrome then gives us no key at all (Alt+Shift with A, B, C, N, P, R, T, W, X and Z in 156).
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+L' } },
      // Chrome opens its panel by a click in the page; Firefox doesn't, so there it has keys.
      ...(browser === 'firefox' ? { _execute_sidebar_action: { suggested_key: { default: 'Alt+Shift+S' } } } : {}),
      'next-mark': { suggested_key: { default: 'Alt+Shift+G' }, description: '__MSG_nextMark__' },
      'previous-mark': { suggested_key: { default: 'Alt+Shift+F' }, description: '__MSG_previousMark__' },
      comment: { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_comment__' },
    },
    // While developing, WXT's own page reloader needs its socket.
    ...(command === 'build' ? { content_security_policy: { extension_pages: policy } } : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'remisslasaren@example.org',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          minimum_chrome_version: '125',
          // Older than 151 don't know it. Off until the reader wants it: extension/pdf-opening/pdf-handler.ts.
          mime_types_handler: { 'application/pdf': { handler_url: 'reader.html', can_embed: false } },
        }),
  }),
});
