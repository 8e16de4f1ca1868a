/** What `chengxin/policy` weighs in a browser: bundled by esbuild, minified, gzip at its best. */
import { fileURLToPath } from "node:url"
import { gzipSync } from "node:zlib"
import { buildSync } from "esbuild"

const root = fileURLToPath(new URL("../..", import.meta.url))

export interface Weight {
  readonly bytes: number
  readonly gzip: number
}

/** @param contents a module's text; paths are from the root of the project */
export const bundled = (contents: string, format: "esm" | "iife" = "esm"): string => {
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir: root, loader: "ts" },
    bundle: true,
    minify: true,
    format,
    platform: "browser",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    write: false,
  })
  return outputFiles[0]?.text ?? ""
}

export const weightOf = (contents: string): Weight => {
  const text = Buffer.from(bundled(contents))
  return { bytes: text.length, gzip: gzipSync(text, { level: 9 }).length }
}

export const entries = {
  "chengxin/policy, all of it": 'export * from "./src/policy/index.ts"',
  "a page that asks and explains": 'export { rulebook, explain } from "./src/policy/index.ts"',
  "a page that asks and explains, packs checked before":
    'export { checkedRulebook } from "./src/policy/checked/index.ts"; export { explain } from "./src/policy/index.ts"',
} as const
