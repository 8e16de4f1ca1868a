// The only casts of the kernel. A brand marks a string that has been checked; the compiler can't see the
// check, so the module that made it says so here. Nothing else may call these functions.

declare const brand: unique symbol

/** A string that one module of the kernel has checked, and only that module can make. */
export type Branded<Name extends string> = string & { readonly [brand]: Name }

/** For `calendar-date.ts` only. */
export function brandCalendarDate(checked: string): Branded<"CalendarDate"> {
  return checked as Branded<"CalendarDate">
}

/** For `party.ts` only. */
export function brandPartyRef(checked: string): Branded<"PartyRef"> {
  return checked as Branded<"PartyRef">
}

/** For `unified-credit-code.ts` only. */
export function brandUnifiedCreditCode(checked: string): Branded<"UnifiedCreditCode"> {
  return checked as Branded<"UnifiedCreditCode">
}

/** For `resident-id.ts` only. */
export function brandResidentId(checked: string): Branded<"ResidentId"> {
  return checked as Branded<"ResidentId">
}
