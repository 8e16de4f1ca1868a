// One entry per export of package.json, and the command line. An entry whose room isn't there yet is left out.

import { existsSync, readFileSync } from "node:fs"
import { defineConfig } from "tsup"

const manifest: unknown = JSON.parse(readFileSync(new URL("./package.json", import.meta.url), "utf8"))

function exported(): readonly string[] {
  if (typeof manifest !== "object" || manifest === null || !("exports" in manifest)) return []
  return Object.keys(manifest.exports ?? {}).filter((name) => !name.endsWith(".json"))
}

const rooms = exported().map((name) => (name === "." ? "index" : `${name.slice(2)}/index`))
const entries = [...rooms, "cli/main"].filter((name) =>
  existsSync(new URL(`./src/${name}.ts`, import.meta.url)),
)

export default defineConfig({
  entry: Object.fromEntries(entries.map((name) => [name, `src/${name}.ts`])),
  format: "esm",
  target: "node20",
  platform: "node",
  splitting: true,
  // optional dependencies, which tsup would otherwise pack in
  external: [/^(?:read|write)-excel-file/u],
  clean: true,
  sourcemap: false,
  // the compiler writes the declarations (tsconfig.build.json): joining those of so many entries takes more memory than
  // a worker has
  dts: false,
})
