// The State Council's holiday notices for 2024 to 2026, copied out once more for the matrix alone: each line a festival,
// its first and last day off and the weekend days worked in exchange. Nothing here comes from the library.

const lines = `
2024 国办发明电〔2023〕7号
元旦 2024-01-01
春节 2024-02-10 2024-02-17 班 2024-02-04 2024-02-18
清明节 2024-04-04 2024-04-06 班 2024-04-07
劳动节 2024-05-01 2024-05-05 班 2024-04-28 2024-05-11
端午节 2024-06-10
中秋节 2024-09-15 2024-09-17 班 2024-09-14
国庆节 2024-10-01 2024-10-07 班 2024-09-29 2024-10-12
2025 国办发明电〔2024〕12号
元旦 2025-01-01
春节 2025-01-28 2025-02-04 班 2025-01-26 2025-02-08
清明节 2025-04-04 2025-04-06
劳动节 2025-05-01 2025-05-05 班 2025-04-27
端午节 2025-05-31 2025-06-02
国庆节、中秋节 2025-10-01 2025-10-08 班 2025-09-28 2025-10-11
2026 国办发明电〔2025〕7号
元旦 2026-01-01 2026-01-03 班 2026-01-04
春节 2026-02-15 2026-02-23 班 2026-02-14 2026-02-28
清明节 2026-04-04 2026-04-06
劳动节 2026-05-01 2026-05-05 班 2026-05-09
端午节 2026-06-19 2026-06-21
中秋节 2026-09-25 2026-09-27 班 2026-09-20
国庆节 2026-10-01 2026-10-07 班 2026-10-10`

const festivals = lines
  .trim()
  .split("\n")
  .filter((line) => !line.includes("国办发明电"))
  .map((line) => {
    const [off = "", work = ""] = line.split("班")
    const [, first = "", last = first] = off.trim().split(" ")
    return { first, last, work: work.trim().split(" ") }
  })

/** Off by a notice, weekends within a festival included. */
export const isOff = (day: string): boolean =>
  festivals.some(({ first, last }) => first <= day && day <= last)

/** A weekend day on which people work. */
export const isMadeUp = (day: string): boolean => festivals.some(({ work }) => work.includes(day))
