/**
 * Builds the command line into one file beside its dependencies, and runs the tests.
 * The pages have their own settings in src/web/vite.config.ts.
 */
import { defineConfig } from 'vite';

export default defineConfig({
  build: { target: 'node20', minify: false, sourcemap: false, emptyOutDir: true },
  ssr: { target: 'node' },
});
