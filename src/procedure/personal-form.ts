/**
 * Keeps what has the form of a resident id or a mobile number out of events. A net under the rule that personal data lies
 * in the vault, not a proof of it: names have no form that could be found.
 */
import { fault, text, type Fault } from "../kernel/index.js"

/** Every place in the data that holds something of a personal form; the value itself is never named. */
export const personalForms = (data: unknown, at = "data"): readonly Fault[] => {
  if (typeof data === "string") return holdsPersonalForm(data) ? [personalFault(at)] : []
  if (Array.isArray(data))
    return data.flatMap((item: unknown, index) => personalForms(item, `${at}[${String(index)}]`))
  if (typeof data === "object" && data !== null) {
    return Object.entries(data).flatMap(([key, value]: [string, unknown]) =>
      // The code of a unit has 18 places like a resident id, and has been read as a code.
      key === "unifiedCreditCode" ? [] : personalForms(value, `${at}.${safeKey(key)}`),
    )
  }
  return []
}

const holdsPersonalForm = (value: string): boolean =>
  /(?<!\d)1[3-9]\d{9}(?!\d)/u.test(value) || /(?<![0-9A-Za-z])\d{17}[\dXx](?![0-9A-Za-z])/u.test(value)

// A key comes from outside like a value.
const safeKey = (key: string): string =>
  /^[A-Za-z][A-Za-z0-9.]{0,63}$/u.test(key) && !/\d{11}/u.test(key) ? key : "?"

const personalFault = (at: string): Fault =>
  fault("data.personal", {
    at,
    message: text(
      "这里填写了身份证件号码或者手机号码。",
      "This place holds something like an id number or a mobile number.",
    ),
    remedy: text(
      "请改用主体代号，个人信息存入个人信息库。",
      "Use a reference instead, and keep what is personal in the vault.",
    ),
  })
