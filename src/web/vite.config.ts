/**
 * How the page is built: for browsers as old as the last Chrome on Windows 7, nothing inlined, so that the
 * strict content security policy holds.
 */
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { lettersSpelt } from '#prose/lexicon/letters.ts';
import { offlineFiles } from '#web/offline/offline-files.ts';

export default defineConfig({
  plugins: [react(), lettersSpelt, offlineFiles(['check'])],
  // One file with all it needs: the check asks for nothing once its worker is there. It lies below the address of the
  // page, as a browser without the network asks who keeps that address for the worker itself.
  worker: {
    format: 'iife',
    plugins: () => [lettersSpelt],
    rollupOptions: { output: { entryFileNames: 'check/[name]-[hash].js' } },
  },
  build: {
    target: ['chrome109', 'firefox115', 'safari16'],
    cssTarget: ['chrome109', 'firefox115', 'safari16'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
