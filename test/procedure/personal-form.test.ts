// What has the form of an id number or a mobile number never gets into an event: found wherever it stands, named by its
// place, and never repeated.
import { expect, it } from "vitest"
import { personalForms } from "../../src/procedure/index.js"
import { explained } from "./made-up.js"

const id = "110105194912310021"
const mobile = "13800000000"
const places = (data: unknown) => personalForms(data).map(({ at }) => at)

it("is found in every place, with the place", () => {
  expect(places(id)).toEqual(["data"])
  expect(places({ a: [`号码${mobile}。`, { b: id }], c: 1, d: null, e: undefined, f: true })).toEqual([
    "data.a[0]",
    "data.a[1].b",
  ])
  expect(personalForms({ a: id }, "body").map(({ at }) => at)).toEqual(["body.a"])
})

it("is explained, without being repeated, also where it stands as a key", () => {
  const found = personalForms({ [mobile]: id, "有 空格": mobile, ["k".repeat(65)]: id, "a.b2": id })
  expect(explained(found)).toEqual(found.map(() => "data.personal"))
  expect(found.map(({ at }) => at)).toEqual(["data.?", "data.?", "data.?", "data.a.b2"])
  expect(places({ [`a${mobile}`]: id, k1: id })).toEqual(["data.?", "data.k1"])
  expect(JSON.stringify(found)).not.toMatch(/\d{11}/u)
})

it("is a number of the right form alone, not every row of digits", () => {
  const held = (value: string) => personalForms(value).length > 0
  expect([mobile, `${mobile}。`, `x${mobile}y`, "13900000000", "19800000000"].map(held)).toEqual([
    true,
    true,
    true,
    true,
    true,
  ])
  expect([`1${mobile}`, `${mobile}1`, "12800000000", "1380000000", "2380000000"].map(held)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ])
  expect([id, `一${id}一`, "11010519491231002X", "11010519491231002x"].map(held)).toEqual([
    true,
    true,
    true,
    true,
  ])
  // A number inside a longer one is another number.
  expect([`A${id}`, `${id}B`, `1${id}`, id.slice(1)].map(held)).toEqual([false, false, false, false])
})

it("is not looked for in the code of a unit, which has as many places and has been read as a code", () => {
  expect(places({ unifiedCreditCode: id, other: { unifiedCreditCode: id } })).toEqual([])
})
