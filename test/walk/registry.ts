// A registry of packages made of what is installed here, so that a reader's `npm install` runs as written without a
// network and with the versions of the lock file.

import { spawn } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"
import { createServer } from "node:http"
import { join } from "node:path"

const root = join(import.meta.dirname, "../..")

interface Installed {
  readonly name: string
  readonly version: string
  readonly folder: string
  readonly manifest: Readonly<Record<string, unknown>>
}

function installed(): readonly Installed[] {
  const lock: { readonly packages: Readonly<Record<string, unknown>> } = JSON.parse(
    readFileSync(join(root, "package-lock.json"), "utf8"),
  )
  return Object.keys(lock.packages).flatMap((at) => {
    const path = join(root, at, "package.json")
    if (at === "" || !existsSync(path)) return []
    const manifest: Record<string, unknown> = JSON.parse(readFileSync(path, "utf8"))
    return [
      {
        name: String(manifest["name"]),
        version: String(manifest["version"]),
        folder: join(root, at),
        manifest,
      },
    ]
  })
}

export interface Registry {
  readonly url: string
  readonly stop: () => void
}

/** Starts the registry on a free port. */
export async function startRegistry(): Promise<Registry> {
  const packages = installed()
  const server = createServer((request, response) => {
    const path = decodeURIComponent(request.url ?? "").slice(1)
    const packed = /^-\/(\d+)\.tgz$/u.exec(path)?.[1]
    const found = packages.filter(({ name }) => name === path)
    if (packed !== undefined) {
      const folder = packages[Number(packed)]?.folder ?? ""
      const tar = spawn("tar", [
        "-cz",
        "--exclude=./node_modules",
        "--transform=s,^\\.,package,",
        "-C",
        folder,
        ".",
      ])
      tar.stdout.pipe(response)
      return
    }
    if (found.length === 0) {
      response.writeHead(404).end("{}")
      return
    }
    const versions = found.map((one) => [
      one.version,
      { ...one.manifest, dist: { tarball: `${url}/-/${String(packages.indexOf(one))}.tgz` } },
    ])
    // what is hoisted comes first in the lock file's order of depth
    const latest = found.toSorted((a, b) => a.folder.length - b.folder.length)[0]?.version
    response.writeHead(200, { "content-type": "application/json" })
    response.end(
      JSON.stringify({ name: path, "dist-tags": { latest }, versions: Object.fromEntries(versions) }),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const address = server.address()
  if (address === null || typeof address === "string") throw new Error("no port")
  const url = `http://127.0.0.1:${String(address.port)}`
  return {
    url,
    stop: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
