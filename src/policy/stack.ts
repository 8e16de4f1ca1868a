/** Whether lower packs only narrow what higher packs answer. */
import type { Fault } from "../kernel/index.js"
import type { Pack } from "./pack.js"
import type { Bindings } from "./parameter.js"
import type { Program } from "./program.js"

export const stackFindings = (_program: Program, _packs: readonly Pack[], _layers: readonly Bindings[]): readonly Fault[] => []

export const notAFault = ({ code }: Fault): boolean => code === "stack.notProved"
