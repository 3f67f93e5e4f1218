import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** The rules for code; what is a matter of taste is left to prettier. */
export default defineConfig(
  { ignores: ['dist', '.astro', '.shots', 'coverage', 'data', 'public'] },
  tseslint.configs.recommendedTypeChecked,
  astro.configs.recommended,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname + '/..' },
    },
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: String.raw`^\.\.?/(?!.*\.(ts|mjs|js|astro|css|json|svg|yaml)(\?\w+)?$)`,
              message: 'A relative import names the file with its ending: Node reads it as it is.',
            },
          ],
        },
      ],
    },
  },
  { files: ['**/*.{astro,js,mjs}'], extends: [tseslint.configs.disableTypeChecked] },
);
