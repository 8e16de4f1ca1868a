// Facts that several questions share, one definition for each id. Facts of a single question live beside it.

export * from "./subject-kind.js"
export * from "./severity.js"
export * from "./instrument.js"
export * from "./rectification.js"
export * from "./exemption-conclusion.js"
export * from "./effect-of-act.js"
export * from "./record-exposure.js"
export * from "./archive-required.js"
export * from "./false-materials-found.js"
export * from "./publication-channel.js"
