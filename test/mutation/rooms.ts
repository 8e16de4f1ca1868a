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

export const isRoom = (name: string | undefined): name is Room => rooms.some((room) => room === name)

/** What a room's own tests are beside `test/<room>`: the boundaries of the law that its questions put into practice. */
const boundaries: Readonly<Record<Room, readonly string[]>> = {
  procedure: [],
  exemption: ["record-boundaries"],
  penalty: ["record-boundaries", "rights-boundaries"],
  repair: ["repair-boundaries"],
  objection: ["rights-boundaries"],
  disclosure: ["rights-boundaries"],
  record: ["record-boundaries", "rights-boundaries"],
}

/** Walks through everything that can happen take minutes, and are held apart by their names. */
const isQuick = (file: string): boolean => file.endsWith(".test.ts") && !/laws|walk/u.test(file)

/** The tests that hold one room: examples and exhaustive lists of small spaces. */
export const testsOf = (room: Room): readonly string[] => [
  ...readdirSync(`test/${room}`)
    .filter(isQuick)
    .map((file) => `test/${room}/${file}`),
  ...boundaries[room].map((name) => `test/law/${name}.test.ts`),
]
