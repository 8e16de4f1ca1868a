// The life of one case, as far as its files tell of it.

import { admit, hear, open, registerOther, tolerate } from "./before-recording.js"
import { disclose, penalise } from "./after-recording.js"
import { Halted, type Desk, type Halt } from "./desk.js"
import { instrumentFalls } from "./falling.js"
import { object } from "./objecting.js"
import { repair } from "./repairing.js"

export { organs, type Desk, type Halt } from "./desk.js"
export { deskOf } from "./desk-of.js"

/** Takes a case from the report as far as it goes today; says why it goes no further, if it doesn't end. */
export async function live(desk: Desk): Promise<Halt | undefined> {
  try {
    await open(desk)
    await registerOther(desk)
    await tolerate(desk)
    await admit(desk)
    await hear(desk)
    if (desk.state().kind !== "recorded") return undefined
    await penalise(desk)
    await disclose(desk)
    await object(desk)
    await repair(desk)
    await instrumentFalls(desk)
    return undefined
  } catch (error) {
    if (error instanceof Halted) return error.halt
    throw error
  }
}
