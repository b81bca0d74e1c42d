import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'bench/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    env: { TZ: 'UTC' },
    // No test leaves state behind, and loading the lexicons once a worker saves a third of the time.
    isolate: false,
    testTimeout: 30_000,
    coverage: { include: ['src/engine/**'], provider: 'v8' },
  },
});
