/**
 * Builds the command line, its plain JavaScript dependencies within: a process that opens four hundred small files
 * before it reads the first report is slow to start. What is not plain JavaScript (the Typst engine and its fonts, the
 * databases) and pdf.js, which few calls need, stay outside; the scripts of the schema and the engines' thread lie beside
 * the program. The pages have their own settings in src/web/vite.config.ts.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig, type Plugin } from 'vite';
import { lettersSpelt } from './src/prose/lexicon/letters.ts';

const schema: Plugin = {
  name: 'schema',
  generateBundle() {
    for (const part of ['migrations', 'routines']) {
      const folder = new URL(`./src/store/${part}/`, import.meta.url);
      for (const file of readdirSync(folder).filter((name) => name.endsWith('.sql')))
        this.emitFile({ type: 'asset', fileName: `${part}/${file}`, source: readFileSync(new URL(file, folder)) });
    }
  },
};

export default defineConfig({
  plugins: [lettersSpelt, schema],
  build: {
    ssr: true,
    target: 'node20',
    minify: false,
    sourcemap: false,
    emptyOutDir: true,
    rollupOptions: {
      input: {
        main: 'src/cli/main.ts',
        'engine-thread': 'src/cli/engine-thread.ts',
        'reckon-thread': 'src/cli/reckon-thread.ts',
      },
    },
  },
  ssr: {
    target: 'node',
    noExternal: true,
    external: [
      'unpdf',
      '@myriaddreamin/typst-ts-node-compiler',
      '@expo-google-fonts/tinos',
      '@electric-sql/pglite',
      'pg',
    ],
  },
});
