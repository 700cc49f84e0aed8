/**
 * How the page is built: for browsers as old as the last Chrome on Windows 7, nothing inlined, so that the
 * strict content security policy holds.
 */
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { lettersSpelt } from '#prose/lexicon/letters.ts';

export default defineConfig({
  plugins: [react(), lettersSpelt],
  // One file with all it needs: the check asks for nothing once its worker is there.
  worker: { format: 'iife', plugins: () => [lettersSpelt] },
  build: {
    target: ['chrome109', 'firefox115', 'safari16'],
    cssTarget: ['chrome109', 'firefox115', 'safari16'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
