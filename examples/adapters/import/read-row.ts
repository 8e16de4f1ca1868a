// Reads one row. All its faults are found at once, so that a clerk corrects it once.

import * as Result from "effect/Result"
import {
  fault,
  legalInstrument,
  parseCalendarDate,
  parseResidentId,
  parseUnifiedCreditCode,
  text,
  type CalendarDate,
  type Fault,
  type LegalInstrument,
} from "chengxin/kernel"
import type { Column } from "./columns.js"
import type { ImportedCase, SubjectWord } from "./imported-case.js"
import { cellFault, emptyFault, wordFault, type ImportFault, type Place } from "./import-fault.js"
import * as words from "./words.js"

/** The cells of a row by column. */
export type Row = Readonly<Record<Column, string>>

/** The case, or every fault of the row. */
export function readRow(row: Row, place: Place): Result.Result<ImportedCase, readonly ImportFault[]> {
  const faults: ImportFault[] = []

  const filled = (column: Column): string | undefined => {
    const value = row[column].trim()
    if (value !== "") return value
    faults.push(emptyFault(place, column))
    return undefined
  }
  const word = <Meaning>(column: Column, allowed: ReadonlyMap<string, Meaning>): Meaning | undefined => {
    const value = filled(column)
    if (value === undefined) return undefined
    const meaning = allowed.get(value)
    if (meaning === undefined) faults.push(wordFault(place, column, allowed.keys()))
    return meaning
  }
  const date = (column: Column): CalendarDate | undefined => {
    const value = filled(column)
    if (value === undefined) return undefined
    const parsed = parseCalendarDate(value)
    if (Result.isSuccess(parsed)) return parsed.success
    faults.push(
      cellFault(
        place,
        column,
        parsed.failure,
        text("真实存在的日期，如2026-05-06", "a real date, such as 2026-05-06"),
      ),
    )
    return undefined
  }
  const count = (column: Column, most: number): number | undefined => {
    const value = filled(column)
    if (value === undefined) return undefined
    if (/^\d{1,13}$/u.test(value) && Number(value) <= most) return Number(value)
    faults.push(
      cellFault(
        place,
        column,
        fault("import.number", {
          message: text("应当填写数字。", "A number is expected."),
          remedy: text("请只填写阿拉伯数字，不带单位和逗号。", "Write digits only, without unit or comma."),
        }),
        text(`0至${most}之间的整数`, `a whole number from 0 to ${most}`),
      ),
    )
    return undefined
  }
  const number = (subject: SubjectWord | undefined): string | undefined => {
    const value = filled("证件号码")
    if (value === undefined || subject === undefined) return value
    const parsed: Result.Result<string, Fault> =
      subject.kind === "unit" ? parseUnifiedCreditCode(value) : parseResidentId(value)
    if (Result.isSuccess(parsed)) return parsed.success
    const expected =
      subject.kind === "unit"
        ? text(
            "18位统一社会信用代码，校验码相符",
            "a unified social credit code of 18 characters whose check fits",
          )
        : text(
            "18位公民身份号码，校验码相符",
            "a citizen identification number of 18 characters whose check fits",
          )
    faults.push(cellFault(place, "证件号码", parsed.failure, expected))
    return undefined
  }
  const instrument = (): LegalInstrument | "none" | undefined => {
    const kind = word("文书种类", words.instrumentWords)
    const status = word("文书状态", words.statusWords)
    if (kind === "none") return "none"
    const issuedOn = date("作出日期")
    const documentNumber = filled("文书文号")
    const issuer = filled("作出机关")
    const effectiveOn = row["生效日期"].trim() === "" ? "none" : date("生效日期")
    if (status === "none") faults.push(wordFault(place, "文书状态", [...words.statusWords.keys()].slice(1)))
    if (
      kind === undefined ||
      status === undefined ||
      status === "none" ||
      issuedOn === undefined ||
      documentNumber === undefined ||
      issuer === undefined ||
      effectiveOn === undefined
    ) {
      return undefined
    }
    const checked = legalInstrument({
      kind,
      number: documentNumber,
      issuer,
      issuedOn,
      status,
      ...(effectiveOn === "none" ? {} : { effectiveOn }),
    })
    if (Result.isSuccess(checked)) return checked.success
    for (const found of checked.failure) {
      faults.push(
        cellFault(
          place,
          found.at === "status" ? "文书状态" : "生效日期",
          found,
          text("与文书上的日期和状态一致", "as on the instrument"),
        ),
      )
    }
    return undefined
  }

  const source = filled("来源系统")
  const caseNumber = filled("案号")
  const subject = word("对象类别", words.subjectWords)
  const name = filled("姓名或者单位名称")
  const identityNumber = number(subject)
  const sector = word("行业领域", words.sectorWords)
  const conduct = filled("行为描述")
  const occurredOn = date("发生日期")
  const basis = instrument()
  const heldResponsible = word("追究对象", words.responsibleWords)
  const finding = word("文书认定", words.findingWords)
  const listed = word("目录行为", words.listedWords)
  const capacity = word("行为时身份", words.capacityWords)
  const lossAmount = count("损失金额（元）", 1_000_000_000_000)
  const influence = word("社会影响", words.influenceWords)
  const priorRecords = count("此前记录数", 1000)
  const rectification = word("整改情况", words.rectificationWords)
  const means = word("履行能力", words.meansWords)

  if (
    faults.length > 0 ||
    source === undefined ||
    caseNumber === undefined ||
    subject === undefined ||
    name === undefined ||
    identityNumber === undefined ||
    sector === undefined ||
    conduct === undefined ||
    occurredOn === undefined ||
    basis === undefined ||
    heldResponsible === undefined ||
    finding === undefined ||
    listed === undefined ||
    capacity === undefined ||
    lossAmount === undefined ||
    influence === undefined ||
    priorRecords === undefined ||
    rectification === undefined ||
    means === undefined
  ) {
    return Result.fail(faults)
  }
  return Result.succeed({
    source,
    caseNumber,
    line: place.line,
    subject,
    sector,
    conduct,
    occurredOn,
    ...(basis === "none" ? {} : { instrument: basis }),
    heldResponsible,
    finding,
    ...(listed === "unknown" ? {} : { listed }),
    capacity,
    lossAmount,
    influence,
    priorRecords,
    rectification,
    means,
    identity: { name, number: identityNumber },
  })
}
