/**
 * Builds the command line, its plain JavaScript dependencies within: a process that opens four hundred small files
 * before it reads the first report is slow to start. What is not plain JavaScript (the Typst engine and its fonts)
 * and pdf.js, which few calls need, stay outside. The pages have their own settings in src/web/vite.config.ts.
 */
import { defineConfig } from 'vite';

export default defineConfig({
  build: { target: 'node20', minify: false, sourcemap: false, emptyOutDir: true },
  ssr: {
    target: 'node',
    noExternal: true,
    external: ['unpdf', '@myriaddreamin/typst-ts-node-compiler', '@expo-google-fonts/tinos'],
  },
});
