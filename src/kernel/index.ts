// The kernel: the values every room speaks in. No rule of any law lives here.

export * from "./text.js";
export * from "./citation.js";
export * from "./fault.js";
export * from "./calendar-date.js";
export * from "./period.js";
export * from "./severity.js";
export * from "./instrument.js";
export * from "./party.js";
export * from "./unified-credit-code.js";
export * from "./resident-id.js";
export * from "./digest.js";
export * from "./digest-sha256.js";
export * from "./working-calendar.js";
export * from "./suspension.js";
export * from "./counting.js";
export * from "./deadline.js";
