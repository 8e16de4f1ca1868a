// What the compiler can't hold: no `any`, no casts outside a room's `unsafe.ts`, effect by subpath only.

import tseslint from "typescript-eslint"

const wholeEffect = { paths: [{ name: "effect", message: "Import a subpath, such as effect/Result." }] }
const noSchema = {
  ...wholeEffect,
  patterns: [{ group: ["effect/Schema*", "effect/schema/*"], message: "Decoders live outside kernel and policy." }],
}

export default tseslint.config(
  { ignores: ["dist/**", "docs/api/**", "coverage/**", "examples/district/out/**", "**/*.cjs", "**/*.js", "**/*.mjs"] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/consistent-type-assertions": ["error", { assertionStyle: "never" }],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "separate-type-imports" }],
      "@typescript-eslint/no-import-type-side-effects": "off",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/ban-ts-comment": ["error", { "ts-expect-error": "allow-with-description" }],
      "@typescript-eslint/no-restricted-imports": ["error", wholeEffect],
      "@typescript-eslint/no-unused-vars": ["error", { ignoreRestSiblings: true, argsIgnorePattern: "^_" }],
      eqeqeq: "error",
      "no-console": "error",
      "@typescript-eslint/no-misused-spread": ["error", { allow: ["string"] }],
    },
  },
  {
    files: ["src/kernel/**/*.ts", "src/policy/**/*.ts"],
    ignores: ["src/policy/codec/**"],
    rules: { "@typescript-eslint/no-restricted-imports": ["error", noSchema] },
  },
  {
    files: ["**/unsafe.ts"],
    rules: {
      "@typescript-eslint/consistent-type-assertions": "off",
      "@typescript-eslint/no-unnecessary-type-parameters": "off",
      "@typescript-eslint/no-unsafe-type-assertion": "off",
    },
  },
  { files: ["src/cli/**/*.ts", "examples/**/*.ts"], rules: { "no-console": "off" } },
  {
    // Tests feed wrong things on purpose: there the type system is talked out of it.
    files: ["test/**/*.ts"],
    rules: {
      "no-console": "off",
      "@typescript-eslint/consistent-type-assertions": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      "@typescript-eslint/require-await": "off",
    },
  },
)
