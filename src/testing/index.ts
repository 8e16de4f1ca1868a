// What a host's own tests import: contract suites for its adapters, and a host in memory.

export * from "./test-runner.js"
export * from "./sample-event.js"
export * from "./event-store-contract.js"
export * from "./vault-contract.js"
export * from "./receipt-store-contract.js"
export * from "./progress-contract.js"
export * from "./record-views-contract.js"
export * from "./memory-ports.js"

export * from "./scenario/index.js"
