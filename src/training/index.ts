export * from "./item.js"
export * from "./gift.js"
export * from "./paper.js"
