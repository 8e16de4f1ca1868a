// Which way arrows point between the rooms of src/. The test suite runs these rules (test/architecture.test.ts).

const sides = ["exemption", "penalty", "repair", "objection", "disclosure"]
const below = ["kernel", "law", "policy", "facts", "procedure"]
const rooms = [...below, ...sides, "record"]

/** For each room, the rooms it may import. */
const mayImport = {
  kernel: [],
  law: ["kernel"],
  policy: ["kernel", "law"],
  facts: ["kernel", "law", "policy"],
  procedure: ["kernel", "law", "policy", "facts"],
  ...Object.fromEntries(sides.map((side) => [side, below])),
  record: [...below, ...sides],
  dossier: [...below, ...sides, "record"],
  linkage: rooms,
  packs: [...rooms, "linkage", "dossier"],
  training: rooms,
  port: ["kernel"],
  application: [...rooms, "dossier", "linkage", "port"],
  report: [...rooms, "dossier", "linkage", "port", "application"],
  testing: [...rooms, "port", "application"],
  cli: [...rooms, "packs", "training", "port", "application", "report", "testing"],
}

const arrows = Object.entries(mayImport).map(([room, others]) => ({
  name: `arrows-${room}`,
  comment: `${room} may import only ${others.join(", ") || "nothing"}`,
  severity: "error",
  from: { path: `^src/${room}/` },
  to: { path: "^src/", pathNot: `^src/(${[room, ...others].join("|")})/` },
}))

module.exports = {
  forbidden: [
    ...arrows,
    {
      name: "known-rooms",
      comment: "A new room needs a line in the table above.",
      severity: "error",
      from: { path: "^src/[^/]+/", pathNot: `^src/(${Object.keys(mayImport).join("|")})/` },
      to: {},
    },
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "rooms-by-their-door",
      comment: "Another room is entered by an index.ts.",
      severity: "error",
      from: { path: "^src/([^/]+)/" },
      to: { path: "^src/[^/]+/", pathNot: ["^src/$1/", "/index\\.ts$"] },
    },
    {
      name: "not-own-door",
      comment: "A room never imports its own index.ts.",
      severity: "error",
      from: { path: "^src/([^/]+)/" },
      to: { path: "^src/$1/index\\.ts$" },
    },
    {
      name: "no-machine",
      comment: "Nothing outside cli touches the machine.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/cli/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "no-effect-machine",
      comment: "Time, chance and consoles come through ports.",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/cli/" },
      to: { path: "node_modules/effect/dist/(Clock|Random|Console|DateTime|FileSystem|Cron)\\." },
    },
    {
      name: "only-declared",
      comment:
        "src imports only what package.json declares for run time; drivers that the host brings are peers.",
      severity: "error",
      from: { path: "^src/" },
      to: {
        dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown", "unknown"],
        dependencyTypesNot: ["npm-peer"],
      },
    },
    { name: "resolvable", severity: "error", from: { path: "^src/" }, to: { couldNotResolve: true } },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "default"],
      extensions: [".ts", ".js", ".d.ts"],
      extensionAlias: { ".js": [".ts", ".js"] },
    },
  },
}
