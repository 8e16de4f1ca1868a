/** Like cases treated alike: past decisions compared with each other. */
export type * from "./like-case.js"
export { likeCases } from "./like-cases.js"
export type { LikeCasesOptions } from "./like-cases.js"
export { likeCasesText } from "./as-text.js"
