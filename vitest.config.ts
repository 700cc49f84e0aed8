/** Tests stand beside what they test; what spans layers stands in tests/. They see the letters the builds see. */
import { defineConfig } from 'vitest/config';
import { lettersSpelt } from './src/prose/lexicon/letters.ts';

export default defineConfig({
  plugins: [lettersSpelt],
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tests/**/*.test.ts', 'examples/**/*.test.ts', 'corpus/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
