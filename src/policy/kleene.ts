/**
 * Three-valued logic (Kleene): what can be said while some facts are unknown. Numbers, so that *and* is the least,
 * *or* the greatest, and *not* the mirror image.
 */

/** 0 no, 1 unknown, 2 yes. */
export type Trit = 0 | 1 | 2

export const no = 0
export const unknown = 1
export const yes = 2

export const tritOf = (holds: boolean): Trit => (holds ? yes : no)

export const negation = (a: Trit): Trit => (a === yes ? no : a === no ? yes : unknown)

export const both = (a: Trit, b: Trit): Trit => (a < b ? a : b)

export const either = (a: Trit, b: Trit): Trit => (a > b ? a : b)
