// A host's stores on PostgreSQL, embedded or as a server. Copy and adapt: this is an example, held to the contract
// suites of `chengxin/testing` like any adapter.

export * from "./sql.js"
export * from "./schema.js"
export * from "./folder-lock.js"
export * from "./pglite.js"
export * from "./node-postgres.js"
export * from "./event-store.js"
export * from "./receipt-store.js"
export * from "./progress.js"
export * from "./record-views.js"
export * from "./vault.js"
export * from "./deliveries.js"
export * from "./ports.js"
