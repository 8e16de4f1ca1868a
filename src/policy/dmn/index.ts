// A question's rules as DMN 1.3, for hosts that run decision tables.

export { emitDmn, type DmnModel, type DmnOptions } from "./emit-dmn.js"
