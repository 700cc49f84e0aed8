/**
 * How the page that shows the parts is built: for tests and pictures, never shipped; under the rules of the application.
 */
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { lettersSpelt } from '#prose/lexicon/letters.ts';

export default defineConfig({
  plugins: [react(), lettersSpelt],
  build: { target: ['chrome109', 'firefox115', 'safari16'], assetsInlineLimit: 0, modulePreload: { polyfill: false } },
});
