// A text for people, in Chinese and in English. Chinese is the authoritative wording.
// Not a template and not a translation key: both wordings stand side by side where they are used.

/** A sentence or label shown to people: `zh` first, `en` beside it. */
export interface Text {
  readonly zh: string
  readonly en: string
}

/**
 * Puts a Chinese and an English wording together.
 *
 * @example
 * text("失信行为", "dishonest act").zh // => "失信行为"
 */
export function text(zh: string, en: string): Text {
  return { zh, en }
}

/** The two languages every text is written in. */
export type Language = keyof Text
