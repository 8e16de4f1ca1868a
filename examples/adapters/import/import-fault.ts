// What is wrong with a row: where, what is expected, what to do. It never holds the value that stood there.

import { fault, text, type Fault, type Text } from "chengxin/kernel"
import { columns, type Column } from "./columns.js"

export interface ImportFault extends Fault {
  /** The place in words. */
  readonly at: string
  readonly file: string
  /** The line on which the row begins; 1 is the header. */
  readonly line: number
  /** The column, counted from 1; left out where the whole row is meant. */
  readonly column?: number
  readonly expected: Text
}

/** A place in a file. */
export interface Place {
  readonly file: string
  readonly line: number
}

/** A fault of one cell. */
export function cellFault(place: Place, column: Column, found: Fault, expected: Text): ImportFault {
  const number = columns.indexOf(column) + 1
  return {
    ...found,
    ...place,
    column: number,
    at: `${place.file} 第${place.line}行第${number}列“${column}”`,
    expected,
  }
}

/** A fault of a whole row, or of the whole file (line 1). */
export function rowFault(
  place: Place,
  code: string,
  about: { readonly message: Text; readonly expected: Text; readonly remedy: Text },
): ImportFault {
  const { expected, ...rest } = about
  return { ...fault(code, rest), at: `${place.file} 第${place.line}行`, ...place, expected }
}

/** A word that isn't one of those allowed; the message lists them. */
export function wordFault(place: Place, column: Column, allowed: Iterable<string>): ImportFault {
  const list = [...allowed].join("、")
  return cellFault(
    place,
    column,
    fault("import.word", {
      message: text("填写的内容不在可选范围内。", "The word isn't one of those allowed."),
      remedy: text(
        "请在原系统中改为可选内容之一后重新导出。",
        "Correct it in the old system and export again.",
      ),
    }),
    text(`应当是其中之一：${list}`, `one of: ${list}`),
  )
}

/** An empty cell that must not be empty. */
export function emptyFault(place: Place, column: Column): ImportFault {
  return cellFault(
    place,
    column,
    fault(column === "案号" ? "import.caseNumber.missing" : "import.empty", {
      message:
        column === "案号"
          ? text("没有案号，无法确定是哪一个案件。", "There is no case number, so the case can't be told.")
          : text("此栏不能为空。", "This cell must not be empty."),
      remedy: text("请在原系统中补填后重新导出。", "Fill it in in the old system and export again."),
    }),
    text("不能为空", "not empty"),
  )
}
