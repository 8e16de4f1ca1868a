/** Why something about a subject can't be published through a channel on a day: unknown, not open, or for units only. */
import { fault, text, type CalendarDate, type Fault, type Party } from "../kernel/index.js"
import type { Channel } from "../facts/index.js"
import { plan } from "../law/index.js"

/**
 * What stands in the way of a channel; empty if nothing does.
 *
 * @example
 * channelFaults([], "website", "unit", on("2026-05-06")).map(({ code }) => code) // => ["publication.channelUnknown"]
 */
export const channelFaults = (
  channels: readonly Channel[],
  id: string,
  subject: Party["kind"],
  on: CalendarDate,
): readonly Fault[] => {
  const channel = channels.find((one) => one.id === id)
  if (channel === undefined) return [channelUnknown]
  return [
    ...(channel.opensOn === undefined ? [channelUnset] : on < channel.opensOn ? [channelNotOpen] : []),
    ...(subject === "person" && channel.subjects === "units" ? [channelForUnits] : []),
  ]
}

const stepwise = plan(
  "3.1.1",
  text("政务失信记录依法依规逐步公开。", "Records are published step by step, according to law."),
)

const channelUnknown = fault("publication.channelUnknown", {
  at: "channel",
  message: text("没有这一公开渠道。", "There is no such channel."),
  remedy: text("请从规定的渠道中选择。", "Choose one that is listed."),
  citation: stepwise,
})

const channelUnset = fault("parameter.missing", {
  at: "channel.opensOn",
  message: text("没有设定该渠道开始公开的日期。", "No day is set from which this channel is open."),
  remedy: text("请由有权机关确定后写入渠道表。", "Have the competent organ set it in the table."),
  citation: stepwise,
})

const channelNotOpen = fault("publication.channelNotOpen", {
  at: "channel",
  message: text("该渠道尚未开始公开。", "This channel isn't open yet."),
  remedy: text(
    "请在开始之日起办理，或者选择已经开始的渠道。",
    "Wait for its first day, or choose one that is open.",
  ),
  citation: stepwise,
})

const channelForUnits = fault("publication.unitsOnly", {
  at: "channel",
  message: text("该渠道只公开单位的记录。", "This channel is for units only."),
  remedy: text(
    "请核对渠道；个人记录没有依据的不得公开。",
    "Check the channel; a person isn't published without a basis.",
  ),
  citation: stepwise,
})
