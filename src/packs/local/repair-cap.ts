/**
 * A cap on the number of repairs, and a cooling-off period between two, for persons. No national source sets either: a host
 * that has such a document stacks these packs with its own citation. They narrow a discretion; they never take from
 * a unit what national rules give, nor from a person where 36号令 is read to give it.
 */
import { firstDate, text, type Citation, type Text } from "../../kernel/index.js"
import { all, booleanFact, factTerm, not, pack, rulesFor, setting, type Pack } from "../../policy/index.js"
import { repairEligibility } from "../../repair/index.js"
import { rule36AppliesToPersons, rule36Begins } from "../national/repair-readings.js"
import { isPerson } from "../persons-and-units.js"

const withinRepairCap = booleanFact("withinRepairCap", {
  label: text("未超修复次数", "within the cap on repairs"),
  prompt: text("本次修复是否在规定的次数以内？", "Is this repair within the number allowed?"),
})

const cooledOff = booleanFact("cooledOff", {
  label: text("已过冷却期", "cooling-off period over"),
  prompt: text("距上次修复是否已过冷却期？", "Is the cooling-off period since the last repair over?"),
})

const limit = (
  id: string,
  title: Text,
  met: typeof withinRepairCap | typeof cooledOff,
  citation: Citation,
  place: Text,
): Pack =>
  pack({
    id: `local.${id}`,
    version: citation.effectiveFrom ?? "1",
    title,
    citation,
    jurisdiction: place,
    tier: "host",
    extends: ["national"],
    ruleSets: [
      rulesFor(
        repairEligibility,
        (fact, rule) => {
          const over = all(isPerson, not(fact.recordSource.is("courtList")), not(factTerm(met)))
          const begins = citation.effectiveFrom ?? firstDate
          return [
            ...(begins < rule36Begins
              ? [rule(`repair.${id}`).when(over).mustNot("eligible").until(rule36Begins).cite(citation)]
              : []),
            rule(`repair.${id}.2026`)
              .when(over)
              .unless(setting(rule36AppliesToPersons))
              .mustNot("eligible")
              .from(begins < rule36Begins ? rule36Begins : begins)
              .cite(citation),
          ]
        },
        { facts: [met] },
      ),
    ],
  })

/**
 * 修复次数上限, founded on the host's own document.
 * @param citation the document that sets the cap
 */
export const repairCap = (citation: Citation, place: Text): Pack =>
  limit("repair-cap", text("修复次数上限", "cap on repairs"), withinRepairCap, citation, place)

/**
 * 修复冷却期, founded on the host's own document.
 * @param citation the document that sets the cooling-off period
 */
export const repairCoolingOff = (citation: Citation, place: Text): Pack =>
  limit("repair-cooling-off", text("修复冷却期", "cooling-off between repairs"), cooledOff, citation, place)
