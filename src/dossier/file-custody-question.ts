/**
 * Who keeps a public employee's integrity file: the organ that has the authority to manage the person. A table of a host's
 * own organs (`custodyTable`) says which organ of that kind it is. Asked only of public employees.
 */
import { text } from "../kernel/index.js"
import { booleanFact, chooseOne } from "../policy/index.js"

const managedAbove = booleanFact("managedAbove", {
  label: text("由上级机关或者垂直管理部门管理", "managed by a higher or vertical organ"),
  prompt: text(
    "按照干部管理权限，是否由上级机关或者垂直管理部门管理？",
    "By the cadre-management authority, is the person managed by a higher or vertical organ?",
  ),
})

const districtCadre = booleanFact("districtCadre", {
  label: text("区管干部", "managed by the district's organization department"),
  prompt: text(
    "是否属于区委组织部管理的干部？",
    "Is the person a cadre whom the district's organization department manages?",
  ),
})

const townEmployee = booleanFact("townEmployee", {
  label: text("由镇管理的人员", "managed by a town"),
  prompt: text(
    "是否属于镇人民政府按照权限管理的人员？",
    "Is the person among those whom a town government manages?",
  ),
})

/**
 * 诚信档案归属. Where the file lies neither harms nor favours; the order of outcomes is that of the authorities.
 * @example
 * fileCustody.outcomes.map(({ id }) => id)
 * // => ["organizationDepartment", "humanResourcesBureau", "town", "higherKeeper"]
 */
export const fileCustody = chooseOne("file.custody", {
  title: text("诚信档案归属", "custody of the integrity file"),
  ask: text("该公职人员的诚信档案由谁建立和保管？", "Who keeps this public employee's integrity file?"),
  facts: [managedAbove, districtCadre, townEmployee],
  outcomes: {
    organizationDepartment: text("区委组织部", "the organization department"),
    humanResourcesBureau: text("区人社局", "the human resources bureau"),
    town: text("镇人民政府", "the town government"),
    higherKeeper: text("上级机关或者垂直管理部门", "a higher or vertical organ"),
  },
})

/** One of the authorities that keep files. */
export type KeepingAuthority = (typeof fileCustody)["outcomes"][number]["id"]
