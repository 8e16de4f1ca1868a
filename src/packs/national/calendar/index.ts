// The national working calendar and how national laws count their periods.

export * from "./notices.js"
export * from "./national-calendar.js"
export * from "./counting-rules.js"
