/**
 * `npm run differential [-- <seed> [<cases>]]`: engine and reference on a million random cases, 100 of each random stack
 * of packs. Prints the seed, what was asked and how the answers came out; exits with 1 at the first disagreement.
 */
import * as Result from "effect/Result"
import { agreement, type Agreement } from "./differential.js"

const [seed = 1_000_000, cases = 1_000_000] = process.argv.slice(2).map(Number)
if (!Number.isSafeInteger(seed) || !Number.isSafeInteger(cases) || cases < 1) {
  console.error("npm run differential -- <seed> <cases>: two whole numbers")
  process.exit(2)
}

const counted = ({ agreed, stacks, refused }: Agreement): string =>
  `${String(agreed)} cases over ${String(stacks)} stacks agree (${String(refused)} stacks refused)`

console.log(`seed ${String(seed)}: ${String(cases)} cases`)
const started = performance.now()
const found = agreement({ seed, cases, each: 100 }, (sofar) => {
  if (sofar.stacks % 1000 === 0) console.log(counted(sofar))
})
if (Result.isFailure(found)) {
  console.error(JSON.stringify(found.failure, null, 2))
  process.exit(1)
}
const seconds = Math.round((performance.now() - started) / 1000)
console.log(`seed ${String(seed)}: ${counted(found.success)}, ${String(seconds)} s`)
console.log(Object.fromEntries(found.success.statuses))
