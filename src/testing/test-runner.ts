// The three functions of a test runner that the contract suites use, passed in by the host: no runner is imported.

/** What `expect(value)` must offer; vitest, jest and node's own assertions (by a small adapter) do. */
export interface Assertions {
  readonly toBe: (expected: unknown) => void
  readonly toEqual: (expected: unknown) => void
  readonly toBeUndefined: () => void
}

/** A test runner, as far as the suites need it. */
export interface TestRunner {
  readonly describe: (name: string, body: () => void) => void
  readonly it: (name: string, body: () => Promise<void>) => void
  readonly expect: (value: unknown) => Assertions
}
