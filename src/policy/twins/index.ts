export * from "./twin.js"
export { twins } from "./twins.js"
export type { TwinOptions } from "./twins.js"
export { twinsText } from "./as-text.js"
