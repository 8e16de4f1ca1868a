/** Reading and writing the files a person names; what can't be read is a fault that says what to do. */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs"
import { extname, join } from "node:path"
import * as Result from "effect/Result"
import { fault, text, type Fault, type Faults } from "../kernel/index.js"

const cannotRead = (path: string): Faults => [
  fault("cli.file", {
    at: path,
    message: text(
      "找不到或者无法读取这个文件（文件夹）。",
      "This file or folder isn't there or can't be read.",
    ),
    remedy: text("检查路径和权限。", "Check the path and your rights to it."),
  }),
]

const largest = 5 * 1024 * 1024

const tooLarge = (path: string): Fault =>
  fault("cli.tooLarge", {
    at: path,
    message: text("文件超过 5 MB。", "The file is larger than 5 MB."),
    remedy: text("拆分成较小的文件。", "Split it into smaller files."),
  })

export const readText = (path: string): Result.Result<string, Faults> => {
  try {
    if (statSync(path).size > largest) return Result.fail([tooLarge(path)])
    return Result.succeed(readFileSync(path, "utf8").replace(/^\uFEFF/u, ""))
  } catch {
    return Result.fail(cannotRead(path))
  }
}

/** The lines of a file that may be large. */
export const readLines = (path: string): Result.Result<readonly string[], Faults> => {
  try {
    return Result.succeed(
      readFileSync(path, "utf8")
        .replace(/^\uFEFF/u, "")
        .split(/\r?\n/u),
    )
  } catch {
    return Result.fail(cannotRead(path))
  }
}

/** The bytes of a file, and when it was last changed. */
export const readBytes = (
  path: string,
): Result.Result<{ readonly bytes: Uint8Array; readonly changed: number }, Faults> => {
  try {
    const { size, mtimeMs } = statSync(path)
    if (size > largest) return Result.fail([tooLarge(path)])
    return Result.succeed({ bytes: readFileSync(path), changed: mtimeMs })
  } catch {
    return Result.fail(cannotRead(path))
  }
}

const isYaml = (name: string): boolean => [".yaml", ".yml"].includes(extname(name))

/** The YAML files of a folder and its subfolders in order of name; a file named by itself is taken as it is. */
export const yamlFiles = (path: string): Result.Result<readonly string[], Faults> => filesIn(path, isYaml)

/** Rule sheets: spreadsheets (but not the lock files beside them) and Markdown. */
const isSheet = (name: string): boolean => /(?:^|[\\/])(?!~\$)[^\\/]*(?:\.xlsx|\.sheet\.md)$/iu.test(name)

/** The same for packs: YAML and rule sheets. */
export const packFiles = (path: string): Result.Result<readonly string[], Faults> =>
  filesIn(path, (name) => isYaml(name) || isSheet(name))

const filesIn = (
  path: string,
  isMeant: (name: string) => boolean,
): Result.Result<readonly string[], Faults> => {
  try {
    if (!statSync(path).isDirectory()) return Result.succeed([path])
    const names = readdirSync(path, { recursive: true, encoding: "utf8" })
    return Result.succeed(
      names
        .filter(isMeant)
        .sort()
        .map((name) => join(path, name)),
    )
  } catch {
    return Result.fail(cannotRead(path))
  }
}

export const writeText = (path: string, content: string | Uint8Array): Result.Result<void, Faults> => {
  try {
    writeFileSync(path, content)
    return Result.succeed(undefined)
  } catch {
    return Result.fail([
      fault("cli.write", {
        at: path,
        message: text("无法写入这个文件。", "This file can't be written."),
        remedy: text("检查路径和权限。", "Check the path and your rights to it."),
      }),
    ])
  }
}

/** A file in a folder that is made if it isn't there. */
export const writeIn = (folder: string, path: string, content: string): Result.Result<void, Faults> => {
  try {
    mkdirSync(folder, { recursive: true })
  } catch {
    // Writing the file says what is wrong.
  }
  return writeText(path, content)
}
