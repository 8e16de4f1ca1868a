/**
 * The open parameters of the rules up to the penalty, bound to figures that only tests use.
 */
import type { Bindings } from "../../src/policy/index.js"
import { bound } from "./shipped.js"

export const figures: Bindings = {
  ...bound,
  "exemption.reducedBlocksRecord": false,
  "exemption.lateApplicationRefused": true,
  "penalty.partialRecoveryCounts": false,
  "penalty.honoursLimitForOthers": false,
  "severity.ordinaryLoss": 20,
  "severity.seriousLoss": 40,
  "severity.ordinaryInfluence": "local",
  "severity.seriousInfluence": "wide",
  "severity.ordinaryInstruments": ["governmentalSanction"],
  "severity.seriousInstruments": ["listDecision"],
  "severity.seriousRepetition": 8,
  "severity.shamIsSerious": true,
}
