import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts', 'bench/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    env: { TZ: 'UTC' },
    testTimeout: 30_000,
    coverage: { include: ['src/engine/**'], provider: 'v8' },
  },
});
