// The tests of the rooms of rights alone, without cases drawn at random: what `npm run coverage` runs.
import { fileURLToPath } from "node:url"
import { defineConfig } from "vitest/config"
import { rooms, testsOf } from "./rooms.js"

export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  test: {
    name: "rights",
    include: [...new Set(rooms.flatMap(testsOf))],
    // One worker loads the modules once: the rooms are pure, so no test can disturb another.
    isolate: false,
    setupFiles: ["test/mutation/no-random.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    coverage: {
      provider: "v8",
      include: rooms.map((one) => `src/${one}/**/*.ts`),
      reporter: ["json-summary", "json"],
      reportsDirectory: "coverage/rights",
    },
  },
})
