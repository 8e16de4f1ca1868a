import { fileURLToPath } from "node:url"
import { defineConfig } from "vitest/config"

const root = (path: string) => fileURLToPath(new URL(path, import.meta.url))

const alias = [
  { find: /^chengxin\/(.+)$/, replacement: root("./src/$1/index.ts") },
  { find: /^chengxin$/, replacement: root("./src/index.ts") },
]

export default defineConfig({
  resolve: { alias },
  test: {
    setupFiles: [root("./test/audit/watch-output.ts")],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      // A host with a strict content-security policy: nothing may make code from text.
      {
        extends: true,
        test: {
          name: "policy",
          include: ["test/policy/**/*.test.ts", "test/kernel/**/*.test.ts"],
          pool: "forks",
          execArgv: ["--disallow-code-generation-from-strings"],
          env: { CHENGXIN_CSP: "1" },
        },
      },
      {
        extends: true,
        test: {
          name: "house",
          include: ["test/**/*.test.ts"],
          exclude: ["test/policy/**", "test/kernel/**"],
        },
      },
    ],
  },
})
