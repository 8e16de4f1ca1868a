import { readdirSync } from "node:fs"

/** The rooms in which rights and careers are decided: every branch of them is run, and their tests are tested. */
export const rooms = [
  "procedure",
  "exemption",
  "penalty",
  "repair",
  "objection",
  "disclosure",
  "record",
] as const

export type Room = (typeof rooms)[number]

const [records, rights, repairs] = ["record", "rights", "repair"].map(
  (name) => `test/law/${name}-boundaries.test.ts`,
)
const moves = "test/record/moves.test.ts"

/**
 * What holds a room beside `test/<room>`: the boundaries of the law that its questions put into practice, and the table of
 * what every command does in every kind of state of a case.
 */
const beside: Readonly<Record<Room, readonly (string | undefined)[]>> = {
  procedure: [],
  exemption: [records],
  penalty: [records, rights],
  repair: [repairs, moves],
  objection: [rights],
  disclosure: [rights, moves],
  record: [records, rights],
}

/** Walks through everything that can happen take half a minute: too long to be run for every change. */
const isWalk = (file: string): boolean => /laws|walk/u.test(file)

/** The tests that hold one room. */
export const testsOf = (room: Room): readonly string[] => [
  ...readdirSync(`test/${room}`)
    .filter((file) => file.endsWith(".test.ts"))
    .map((file) => `test/${room}/${file}`),
  ...beside[room].flatMap((file) => file ?? []),
]

/** Those of them that are quick. */
export const quickTestsOf = (room: Room): readonly string[] => testsOf(room).filter((file) => !isWalk(file))
