// Thousands of lives by seed: with failing ports and repeated deliveries the log is the same to the byte, nobody is told
// twice, and what is shown is the same.

import { expect, it } from "vitest"
import { lived, livedWithFailures } from "./lives.js"

// All ten thousand where nothing may be skipped; a tenth of them on a desk.
const most = process.env["CHENGXIN_REQUIRE_TOOLS"] === "1" ? "10000" : "1000"
const lives = Number(process.env["CHENGXIN_LIVES"] ?? most)
const first = 20_261_127

it("every life ends the same, whatever fails and however often it is sent", async () => {
  let events = 0
  let refusals = 0
  let failures = 0
  for (let seed = first; seed < first + lives; seed += 1) {
    const sound = await lived(seed)
    const shaken = await livedWithFailures(seed)
    const [expected, found] = [sound, shaken].map(({ log, told, shown }) => ({ seed, log, told, shown }))
    expect(found).toEqual(expected)
    events += sound.events
    refusals += sound.refusals
    failures += shaken.failures
  }
  process.stdout.write(
    `${String(lives)} lives from seed ${String(first)}: ${String(events)} events, ${String(refusals)} refusals, ` +
      `${String(failures)} failures of ports; all logs the same to the byte\n`,
  )
  expect(events).toBeGreaterThan(lives * 4)
  expect(failures).toBeGreaterThan(lives)
}, 3_600_000)
