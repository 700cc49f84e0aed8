/**
 * How the check page alone is built: one classic script and one style sheet beside the page, addresses relative, so that
 * it works from any folder of a server and from a disk, where browsers refuse modules.
 */
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { lettersSpelt } from '#prose/lexicon/letters.ts';
import { offlineFiles } from '#web/offline/offline-files.ts';

const classic: Plugin = {
  name: 'classic-script',
  enforce: 'post',
  transformIndexHtml: (html) =>
    html.replace(/<script type="module" crossorigin/g, '<script defer').replace(/ crossorigin(?=[ >])/g, ''),
};

const target = ['chrome109', 'firefox115', 'safari16'];

export default defineConfig({
  plugins: [react(), lettersSpelt, classic, offlineFiles(['./', 'index.html'])],
  base: './',
  publicDir: '../public',
  worker: { format: 'iife', plugins: () => [lettersSpelt] },
  build: {
    target,
    cssTarget: target,
    // A style sheet of its own: the page's security policy lets no script write styles.
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    modulePreload: false,
    chunkSizeWarningLimit: 4_000,
    rollupOptions: { output: { format: 'iife' } },
  },
});
