import { fileURLToPath } from "node:url"
import { defineConfig } from "vitest/config"

const root = (path: string) => fileURLToPath(new URL(path, import.meta.url))

const alias = [
  { find: /^chengxin\/policy\/codec$/, replacement: root("./src/policy/codec/index.ts") },
  { find: /^chengxin\/(.+)$/, replacement: root("./src/$1/index.ts") },
  { find: /^chengxin$/, replacement: root("./src/index.ts") },
]

export default defineConfig({
  resolve: { alias },
  test: {
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      { extends: true, test: { name: "policy", include: ["test/policy/**/*.test.ts", "test/kernel/**/*.test.ts"] } },
      {
        extends: true,
        test: { name: "house", include: ["test/**/*.test.ts"], exclude: ["test/policy/**", "test/kernel/**"] },
      },
    ],
  },
})
