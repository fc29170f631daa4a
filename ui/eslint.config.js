// Besides the usual rules: shared knows no feature, a feature knows no frame (`src/house.test.ts`
// looks at the rest), and no markup from text.
import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

const forbid = (...patterns) => ({
  'no-restricted-imports': [
    'error',
    { patterns: patterns.map(([group, message]) => ({ group: [group], message })) }
  ]
});

export default ts.config(
  { ignores: ['dist/', 'node_modules/', '.svelte-check/', 'src/shared/backend/generated.ts'] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  {
    languageOptions: { globals: globals.browser },
    rules: {
      'no-console': 'error',
      'no-undef': 'off',
      // A command that takes nothing says so.
      '@typescript-eslint/no-invalid-void-type': 'off',
      // State is held raw and replaced as a whole; a plain Map inside is meant.
      'svelte/prefer-svelte-reactivity': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'svelte/no-at-html-tags': 'error',
      'svelte/no-inline-styles': 'error',
      'svelte/no-target-blank': 'error',
      'svelte/button-has-type': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: "VariableDeclarator[init.callee.name='useFrame'] Property[key.name='today']",
          message: 'a day taken out of the frame stays when midnight passes: read frame.today'
        },
        ...[
          'NewExpression[callee.name="Date"][arguments.length=0]',
          'MemberExpression[object.name="Date"][property.name="now"]'
        ].map((selector) => ({
          selector,
          message: 'the window has no clock: ask the program for it'
        }))
      ]
    }
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } }
  },
  {
    files: ['src/shared/**'],
    rules: forbid(
      ['**/features/**', 'shared knows no feature'],
      ['**/app/**', 'shared knows no frame']
    )
  },
  {
    files: ['src/features/**'],
    rules: forbid(
      ['**/app/**', 'a feature does not know the frame'],
      ['@tauri-apps/*', 'only shared/backend talks to the program']
    )
  }
);
