/** What is wrong with a stack of packs, all at once. */
import type { Fault } from "../kernel/index.js"
import type { Pack } from "./pack.js"
import type { Bindings } from "./parameter.js"
import type { Question } from "./question.js"

export const packFaults = (_questions: readonly Question[], _packs: readonly Pack[], _bindings: Bindings): readonly Fault[] => []
