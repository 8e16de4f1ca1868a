// A host over HTTP. Copy and adapt: the directory (`Identities`), the law and the stores are yours.

export * from "./identities.js"
export * from "./problems.js"
export * from "./route.js"
export * from "./routes.js"
export * from "./openapi.js"
export * from "./server.js"
export * from "./stores.js"
export * from "./today.js"
export * from "./telling.js"
