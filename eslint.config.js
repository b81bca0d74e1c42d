import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/** The zones and what each may import: engine ← host, engine ← page. Also checked by test/import-zones.test.ts. */
const fences = [
  { files: ['src/engine/**'], refuse: ['**/host/**', '**/page/**', 'node:*'] },
  { files: ['src/host/**'], refuse: ['**/page/**'] },
  { files: ['src/page/**'], refuse: ['**/host/**', 'node:*'] },
];

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', 'coverage/**', 'eslint.config.js'] },
  ...tseslint.configs.strictTypeChecked,
  regexp.configs.recommended,
  {
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'max-lines': ['warn', { max: 300, skipBlankLines: true, skipComments: true }],
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'off',
    },
  },
  { files: ['src/engine/**'], rules: { 'no-console': 'error' } },
  ...fences.map(({ files, refuse }) => ({
    files,
    ignores: ['**/*.test.ts', 'src/engine/testing/**'],
    rules: { 'no-restricted-imports': ['error', { patterns: [{ group: refuse }] }] },
  })),
  {
    files: ['**/*.test.ts', 'test/**', 'bench/**'],
    rules: { '@typescript-eslint/no-floating-promises': 'error' },
  },
);
