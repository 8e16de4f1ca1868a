// This host's own forms for texts, as it had them before it met the library. Written for the flag `u`.

const personalNumber = String.raw`(?:^|[^0-9])(?:[0-9]{17}[0-9Xx]|1[3-9][0-9]{9})(?:$|[^0-9])`

/** A case number or a key: letters, digits and the signs of document numbers. */
export const name = /^[\p{L}\p{N}][\p{L}\p{N}._:/#〔〕()（）-]{0,199}$/u

/** A reference to a party; neither an id number nor a mobile number. */
export const partyRef = /^(?![0-9]{17}[0-9Xx]$)(?!1[3-9][0-9]{9}$)[A-Za-z0-9][A-Za-z0-9._:-]{0,63}$/u

/** A real day from 1900 to 2199. */
export const day =
  /^(?:(?:19|20|21)[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))|(?:(?:19|21)(?:0[48]|[2468][048]|[13579][26])|20(?:[02468][048]|[13579][26]))-02-29)$/u

/** Something that isn't blank and holds no personal number. */
export const shortText = new RegExp(String.raw`^(?![\s\S]*${personalNumber})(?=[\s\S]*\S)`, "u")

/** The value of a fact that is one of several. */
export const factValue = new RegExp(String.raw`^(?![\s\S]*${personalNumber})[a-zA-Z0-9_.:/-]{1,128}$`, "u")

/** A name from the rules. */
export const ruleName = /^[a-zA-Z][a-zA-Z0-9_.:/-]{0,127}$/u

/** A unified social credit code; its check character is left to the library. */
export const unifiedCreditCode = /^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$/u
