// This host's own lists, as its screens offer them. Where the library knows another, the test that compares the published
// schemas says so.

export const unitKinds = [
  "townGovernment",
  "districtDepartment",
  "publicInstitution",
  "grassrootsBody",
  "stateEnterprise",
  "evaluatingUnit",
  "other",
] as const

export const employeeKinds = [
  "civilServant",
  "managedAsCivilServant",
  "publicInstitutionStaff",
  "stateEnterpriseManager",
  "grassrootsOfficial",
  "other",
] as const

export const instrumentKinds = [
  "courtDecision",
  "listDecision",
  "adminPenalty",
  "adminDecision",
  "partyDiscipline",
  "governmentalSanction",
  "appointingSanction",
  "accountability",
  "auditDecision",
  "defaultConfirmation",
  "verifiedFinding",
  "measureOnly",
] as const

export const instrumentStatuses = ["pending", "effective", "altered", "revoked", "unlawful", "void"] as const

export const sanctionKinds = [
  "warning",
  "demerit",
  "majorDemerit",
  "demotion",
  "removal",
  "expulsion",
] as const
