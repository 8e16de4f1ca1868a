/** How the commands are written. */
import type { Text } from "../kernel/index.js"

export const helpText: Text = {
  zh: `chengxin 政务诚信规则核对工具

  chengxin check <文件夹>        核对案例文件：规则的结论与预期是否一致，并列出案例覆盖情况
      --parameters <文件>        本地设定的参数（缺省用文件夹中的 parameters.yaml）
      --pack <文件或文件夹>      用 YAML 规则包替换或者增加规则
      --with <规则包,…>          加用随附的可选规则包
      --brief                    只列不一致的案例
      --report <文件.html>       另存为可打印的网页
      --junit <文件.xml> --json  供其他程序读取
      --watch                    文件变化后自动重新核对
  chengxin ask <判断事项>        逐项询问事实，给出结论和依据
      --file <文件>              从文件读取事实，不再询问
      --on <日期>                适用哪一天的规则，如 2026-05-06（缺省为今天）
      --format text|markdown|html
  chengxin export-pack <规则包>  把随附的规则包导出为 YAML，供修改后核对
  --lang en                      English

结论仅供参考，由有权机关依规作出决定。`,
  en: `chengxin: check the rules of integrity in government

  chengxin check <folder>        do the rules answer as the scenario files expect, and what do the files cover
      --parameters <file>        parameters the host sets (parameters.yaml of the folder by default)
      --pack <file or folder>    YAML packs that replace or add rules
      --with <pack,…>            optional shipped packs to add
      --brief                    print only what differs
      --report <file.html>       write a printable page
      --junit <file.xml> --json  for other programs
      --watch                    check again when a file changes
  chengxin ask <question>        asks for the facts, one by one, and explains the answer
      --file <file>              take the facts from a file
      --on <date>                rules of which day, as 2026-05-06 (today by default)
      --format text|markdown|html
  chengxin export-pack <pack>    write a shipped pack as YAML, to change and check
  --lang en                      English

Answers are advice; the competent body decides.`,
}
