// What a host calls: one office with promises (`openOffice`), or the same functions as effects.

export * from "./office.js"
export * from "./law.js"
export * from "./refused.js"
export * from "./read-case.js"
export * from "./handle.js"
export * from "./react.js"
export * from "./due-in-case.js"
export * from "./due.js"
export * from "./overdue.js"
export * from "./project.js"
export * from "./door/command-envelope.js"
export { recordEvent } from "./door/stored-events.js"
