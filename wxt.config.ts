import { defineConfig } from 'wxt';

// connect-src, and everything else that could carry a text out, stays at 'none'.
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Without a display `npm run dev` only builds, and one loads .output/chrome-mv3-dev by hand. */
const headless = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;

export default defineConfig({
  imports: false,
  webExt: { disabled: headless },
  // What the manifest asks for at least: older targets would have light-dark() written out so that it follows the system alone.
  vite: () => ({ build: { cssTarget: ['chrome125', 'firefox142'] } }),
  modules: ['@wxt-dev/webextension-polyfill'],
  manifest: ({ browser, command }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'sv',
    permissions: ['activeTab', 'storage', 'scripting', 'contextMenus'],
    action: { default_title: '__MSG_action__' },
    // For backups that are written by themselves.
    optional_permissions: ['downloads'],
    // Asked for one site at a time, when the reader wants it read always.
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+R' } },
      // Chrome opens its panel by a click in the page; Firefox doesn't, so there it has keys.
      ...(browser === 'firefox' ? { _execute_sidebar_action: { suggested_key: { default: 'Alt+Shift+S' } } } : {}),
      'next-mark': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_nextMark__' },
      'previous-mark': { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_previousMark__' },
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
      : { minimum_chrome_version: '125' }),
  }),
});
