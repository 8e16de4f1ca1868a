/** The look of the report: quiet, on screen and on A4. No fonts, pictures or scripts from elsewhere. */
import { cssString } from "./markup.js"

/** The style sheet; `foot` runs along the foot of each printed page. */
export function styleSheet(foot: string): string {
  return `${screen}
@media print {
  @page { size: A4; margin: 18mm 16mm 20mm; @bottom-left { content: ${cssString(foot)}; font: 7.5pt ${sans}; color: #6b7280 }
    @bottom-right { content: "第 " counter(page) " 页 / 共 " counter(pages) " 页"; font: 7.5pt ${sans}; color: #6b7280 } }
  body { background: none; font-size: 9.5pt }
  main { max-width: none; padding: 0 }
  nav, .back { display: none }
  .masthead { padding-top: 0 }
  .cover, .panel, article { box-shadow: none; background: none }
  article { border: none; border-bottom: 1px solid var(--line); border-radius: 0; padding: 8px 0 4px 6px; margin-bottom: 14px }
  h2 { break-after: avoid }
  article header, .steps > li, tr, .figure, .deadlines { break-inside: avoid }
  article header { break-after: avoid }
  thead { display: table-header-group }
  a { color: inherit; text-decoration: none }
  .page-foot { display: none }
}
`
}

const sans = '"Noto Sans CJK SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",sans-serif'
const serif = '"Noto Serif CJK SC","Source Han Serif SC","Songti SC",SimSun,serif'

const screen = `
:root { --ink: #1f2933; --soft: #5b6672; --line: #e3e0d8; --paper: #faf8f4; --card: #fffefb; --accent: #2c5f5d;
  --recorded: #9a4b3c; --repaired: #2f6f4f; --withdrawn: #5c6b8a; --suspended: #8a6d2f; --exempted: #2c6e7f; --notRecorded: #77808a; --underWay: #a9822c }
* { box-sizing: border-box }
html { -webkit-print-color-adjust: exact; print-color-adjust: exact; scroll-behavior: smooth }
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.75 ${sans}; font-variant-numeric: tabular-nums }
main { max-width: 980px; margin: 0 auto; padding: 0 28px 80px }
h1, h2, h3 { font-family: ${serif}; font-weight: 600; line-height: 1.4; letter-spacing: .02em }
h1 { font-size: 2.1em; margin: 0 0 .2em }
h2 { font-size: 1.4em; margin: 2.4em 0 .9em; padding-bottom: .35em; border-bottom: 1px solid var(--line) }
h3 { font-size: 1.1em; margin: 0 }
a { color: var(--accent) }
a:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px }
.masthead { padding: 64px 0 8px }
.masthead .on { color: var(--soft); margin: 0 }
.remark { display: inline-block; margin: 1.1em 0 0; padding: .15em .9em; border: 1px solid #cdbf9b; border-radius: 99px; color: #6f5a1f; background: #fbf5e3; font-size: .88em }
nav ul { list-style: none; display: flex; flex-wrap: wrap; gap: 4px 24px; margin: 1.6em 0 0; padding: 0 }
.figures { display: grid; grid-template-columns: repeat(4, 1fr); gap: 12px; margin: 0; padding: 0; list-style: none }
.figure { background: var(--card); border: 1px solid var(--line); border-top: 3px solid var(--tone, var(--ink)); border-radius: 4px; padding: 12px 16px 10px }
.figure b { display: block; font: 600 2em/1.25 ${serif}; color: var(--tone, var(--ink)) }
.figure span { color: var(--soft); font-size: .9em }
.lead { max-width: 46em }
table { border-collapse: collapse; width: 100%; font-size: .92em }
caption { text-align: left; color: var(--soft); padding: 0 0 .6em; font-size: .95em }
th, td { text-align: left; vertical-align: top; padding: .5em .6em; border-bottom: 1px solid var(--line) }
thead th { font-weight: 600; color: var(--soft); border-bottom: 1.5px solid #b9b4a7; white-space: nowrap }
tbody th { font-weight: 500; white-space: nowrap }
#faults tbody th { white-space: normal }
td.n, th.n { text-align: right }
.zero { color: #b6b9bd }
.bar { display: flex; height: .8em; margin-top: .45em; border-radius: 2px; overflow: hidden; background: #efece4; min-width: 160px }
.bar i { display: block; background: var(--tone) }
.stage { white-space: nowrap; color: var(--tone); font-weight: 600 }
.stage::before { content: ""; display: inline-block; width: .6em; height: .6em; border-radius: 50%; background: var(--tone); margin-right: .5em; vertical-align: .05em }
article { background: var(--card); border: 1px solid var(--line); border-radius: 6px; padding: 22px 26px 16px; margin: 0 0 22px; scroll-margin-top: 12px }
article header { display: flex; justify-content: space-between; align-items: baseline; gap: 16px; flex-wrap: wrap }
.about { color: var(--soft); margin: .25em 0 .6em }
.conduct { margin: 0 0 .9em }
.waits { margin: 0 0 1em; padding: .5em .9em; border-left: 3px solid var(--underWay); background: #fbf6ea }
.steps { list-style: none; margin: 0; padding: 0 0 0 18px; border-left: 1px solid var(--line) }
.steps > li { position: relative; padding: 0 0 1em }
.steps > li::before { content: ""; position: absolute; left: -22.5px; top: .62em; width: 8px; height: 8px; border-radius: 50%; background: var(--card); border: 1.5px solid var(--accent) }
.steps > li { display: grid; grid-template-columns: 7.2em 1fr; gap: 0 12px }
.steps time { color: var(--soft); font-size: .92em }
.steps .outcome { font-weight: 600 }
.steps .why { grid-column: 2; margin: .25em 0 0; color: #3d4853; font-size: .93em }
.why p { margin: 0 0 .2em }
.why .label { color: var(--soft) }
.why ul { margin: 0; padding: 0; list-style: none }
.why li { margin: 0 0 .2em }
.why cite { font-style: normal; color: var(--accent) }
.receipt { font: .85em ui-monospace, "Cascadia Mono", Consolas, monospace; color: var(--soft); word-break: break-all }
.deadlines { margin: .6em 0 .4em }
.overdue { color: var(--recorded); font-weight: 600 }
.back { font-size: .88em; margin: .4em 0 0; text-align: right }
.page-foot { margin-top: 4em; padding-top: 1em; border-top: 1px solid var(--line); color: var(--soft); font-size: .86em; word-break: break-all }
.skip { position: absolute; left: -999px } .skip:focus { left: 8px; top: 8px; background: var(--card); padding: .4em .8em }
.tone-recorded { --tone: var(--recorded) } .tone-repaired { --tone: var(--repaired) } .tone-withdrawn { --tone: var(--withdrawn) }
.tone-suspended { --tone: var(--suspended) } .tone-exempted { --tone: var(--exempted) } .tone-notRecorded { --tone: var(--notRecorded) } .tone-underWay { --tone: var(--underWay) }
@media (max-width: 720px) { .figures { grid-template-columns: repeat(2, 1fr) } .steps > li { grid-template-columns: 1fr } .steps .why { grid-column: 1 } .table { overflow-x: auto } }
`
