/** How the commands are written. */
import type { Text } from "../kernel/index.js"

export const helpText: Text = {
  zh: `chengxin 政务诚信规则核对工具

  chengxin check <文件夹>        核对案例文件：规则的结论与预期是否一致，并列出案例覆盖情况
      --parameters <文件>        本地设定的参数（缺省用文件夹中的 parameters.yaml）
      --pack <文件或文件夹>      用 YAML 规则包或者规则表（.xlsx、.sheet.md）替换或者增加规则
      --with <规则包,…>          加用随附的可选规则包
      --brief                    只列不一致的案例
      --report <文件.html>       另存为可打印的网页
      --junit <文件.xml> --json  供其他程序读取
      --watch                    文件变化后自动重新核对
      --write-missing <文件夹>   写出所缺的案例（预期结论须人工核对）
      --write-smallest <文件夹>  写出覆盖全部规则的少量案例，优先从现有案例中选取
  chengxin ask <判断事项>        逐项询问事实，给出结论和依据
      --file <文件>              从文件读取事实，不再询问
      --on <日期>                适用哪一天的规则，如 2026-05-06（缺省为今天）
      --format text|markdown|html
      --closest <结论>           怎样改变才能得到这一结论（或者更轻的），或者障碍何在；做不到时退出码为 1
          --assured              要求不再有更重的结论
          --foreseen <事实=值@日期>  预计自某日起的事实，如 达到最短公示期=是@2026-09-01；--json
      --file <文件> --act <日期> --decision <日期>
                                 行为时与决定时的规定何者更轻（仅限规定了从旧兼从轻的事项），--json 附两份凭据
  chengxin diff [判断事项]       比较两个版本：哪些情形结论不同、有多少、依据哪条；不写事项则逐项汇总
      --old-on --new-on <日期>   两个版本各适用哪一天的规则（缺省为今天）
      --old-pack --new-pack、--old-with --new-with、--old-parameters --new-parameters
                                 两个版本各自的规则包和参数；不带 old、new 的选项两者共用
      --only <规则包,…>          以这些随附规则包代替标准规则
      --report <文件.html> --json
                                 结论全部相同时退出码为 0，有不同为 1
  chengxin prove [判断事项]      证明规则：有无冲突、空白、不起作用的规则，各项定理是否对每种情形成立
      --silence <文件>           与审阅过的“无条款作答情形”清单核对（标准规则用随附清单）
      --pin <文件>               写出这份清单，供审阅
      --json                     有问题时退出码为 1
  chengxin emit <判断事项>       把一天的规则写成其他语言的程序，供不使用本库的系统运行
      --as <语言>                typescript、java（Java 8）、postgresql、duckdb、sql92、dmn（DMN 1.3），或 cases（核对程序的全部情形）
      --on <日期> --out <文件>   适用哪一天的规则（缺省为今天）；写入文件
      --table --view --keep <列,…>  SQL：存放情形的表、要建的视图、一并带出的列
      --package <包名>           Java 的包
  chengxin emit <规则包>         把规则包写成规则表，修改后用 --pack 读回
      --as <形式>                sheet-xlsx（电子表格）、sheet-md（Markdown）或 sheet-html（供打印，不读回）
      --on <日期> --out <文件>   说明文字用哪一天的参数值（缺省为今天）；写入文件
  chengxin impact <判断事项>     规则或者参数改变后，数据库中的情形有多少结论不同（只读，不改动数据库）
      --db <地址或文件>          postgres://… 或者 DuckDB 文件
      --table <表> --by <列,…>   存放情形的表（缺省 cases）；按单位、类别等列汇总
      --key <列>                 整数主键：分批处理并显示进度，列出示例
      --old-… --new-…            同 diff；--json
  chengxin twins <判断事项>      边界案例：只有一项事实不同而结论不同的成对情形
      --fact <事实> --on <日期> --json
  chengxin like <判断事项>       同案同罚：比较以往决定，列出事实相同而处理不同、情节不更重而处理更重的
      --file <文件>              每行一件：{"id":"案号","on":"2026-05-06","facts":{…},"chosen":"结论"}；--json
  chengxin export-pack <规则包>  先证明、再导出规则包（YAML），供修改后核对或者发布；
                                 有冲突、空白或者定理不成立的，不予导出，逐条说明，退出码为 1
      --pack <文件或文件夹> --with <规则包,…> --parameters <文件> --json
  --lang en                      English

结论仅供参考，由有权机关依规作出决定。`,
  en: `chengxin: check the rules of integrity in government

  chengxin check <folder>        do the rules answer as the scenario files expect, and what do the files cover
      --parameters <file>        parameters the host sets (parameters.yaml of the folder by default)
      --pack <file or folder>    packs (YAML, or rule sheets: .xlsx, .sheet.md) that replace or add rules
      --with <pack,…>            optional shipped packs to add
      --brief                    print only what differs
      --report <file.html>       write a printable page
      --junit <file.xml> --json  for other programs
      --watch                    check again when a file changes
      --write-missing <folder>   write the cases that are missing (their outcomes are for a person to check)
      --write-smallest <folder>  write a small set of cases that covers all rules, chosen among these first
  chengxin ask <question>        asks for the facts, one by one, and explains the answer
      --file <file>              take the facts from a file
      --on <date>                rules of which day, as 2026-05-06 (today by default)
      --format text|markdown|html
      --closest <outcome>        what would have to change for this outcome or a milder one, or what stands in the way;
                                 exits with 1 if nothing can
          --assured              nothing more severe may stay lawful
          --foreseen <fact=value@date>  a fact foreseen from a day on; --json
      --file <file> --act <date> --decision <date>
                                 which version is milder, that at the act or at the decision (only where a clause
                                 says that the milder applies); --json adds both receipts
  chengxin diff [question]       what two versions answer differently: which cases, how many, by which clause;
                                 a summary of all questions if none is named
      --old-on --new-on <date>   the day whose rules each version has (today by default)
      --old-pack --new-pack, --old-with --new-with, --old-parameters --new-parameters
                                 packs and parameters of each; options without old or new are for both
      --only <pack,…>            these shipped packs in place of the standard ones
      --report <file.html> --json
                                 exits with 0 if all answers are alike, 1 if some differ
  chengxin prove [question]      prove the rules: conflicts, gaps, rules that never speak, and every theorem in every case
      --silence <file>           compare with a reviewed list of the cases in which no clause speaks
                                 (the shipped list for the standard rules)
      --pin <file>               write that list, for review
      --json                     exits with 1 if anything fails
  chengxin emit <question>       write one day's rules as a program of another language, for hosts without this library
      --as <language>            typescript, java (Java 8), postgresql, duckdb, sql92, dmn (DMN 1.3), or cases (all cases to test a
                                 program on)
      --on <date> --out <file>   the rules of which day (today by default); write to a file
      --table --view --keep <column,…>  SQL: the table of cases, the view to make, columns to carry along
      --package <name>           the Java package
  chengxin emit <pack>           write a pack as a rule sheet, to change and read back with --pack
      --as <form>                sheet-xlsx (a spreadsheet), sheet-md (Markdown) or sheet-html (for print, not read back)
      --on <date> --out <file>   the day whose parameter values the notes show (today by default); write to a file
  chengxin impact <question>     how many cases of a database are answered otherwise under changed rules or parameters
                                 (it only reads)
      --db <address or file>     postgres://… or a DuckDB file
      --table <table> --by <column,…>  the table of cases (cases by default); columns to count by
      --key <column>             a key of whole numbers: works in portions, shows progress and examples
      --old-… --new-…            as for diff; --json
  chengxin twins <question>      pairs of cases that differ in one fact and in their answers
      --fact <fact> --on <date> --json
  chengxin like <question>       past decisions compared: the same facts decided differently, no worse and treated more
                                 severely
      --file <file>              one on each line: {"id":…,"on":"2026-05-06","facts":{…},"chosen":…}; --json
  chengxin export-pack <pack>    prove a pack, then write it as YAML, to change and check or to publish; a pack with
                                 conflicts, gaps or theorems that fail isn't written: exits with 1 and says all of them
      --pack <file or folder> --with <pack,…> --parameters <file> --json
  --lang en                      English

Answers are advice; the competent body decides.`,
}
