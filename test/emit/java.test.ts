// The Java written from the rules compiles as Java 8 and answers as the engine does: one compilation, one run.

import { execFileSync } from "node:child_process"
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import * as Result from "effect/Result"
import { afterAll, describe, expect, it } from "vitest"
import { on, text } from "../../src/kernel/index.js"
import { booleanFact, chooseOne, oneOfFact, rulebook, type GivenFacts } from "../../src/policy/index.js"
import { emitJava } from "../../src/policy/emit/index.js"
import { count, inShort, randomJobs, seed, shippedJobs, shippedLaw, type Job } from "./jobs.js"

const folder = mkdtempSync(join(tmpdir(), "chengxin-java-"))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const hasJava = (() => {
  try {
    execFileSync("javac", ["-version"], { stdio: "ignore" })
    return true
  } catch {
    if (process.env["CHENGXIN_REQUIRE_TOOLS"] === "1") throw new Error("javac is required here")
    return false
  }
})()

/** Sets the facts of each case by id, and prints the answer in one line. */
const runner = (programs: number): string => `import java.io.*;
import java.nio.charset.StandardCharsets;
import java.util.*;

public final class Run {
    public static void main(String[] files) throws IOException {
        PrintStream out = new PrintStream(new FileOutputStream(files[1]), false, "UTF-8");
        BufferedReader in = new BufferedReader(new InputStreamReader(new FileInputStream(files[0]), StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String[] cells = line.split("\\t");
            out.println(answer(Integer.parseInt(cells[0]), cells));
        }
        out.close();
    }

    private static String answer(int program, String[] cells) {
        switch (program) {
${Array.from({ length: programs }, (_, at) => `            case ${at}: return answer${at}(cells);`).join("\n")}
            default: throw new IllegalArgumentException();
        }
    }
${Array.from(
  { length: programs },
  (_, at) => `
    private static String answer${at}(String[] cells) {
        P${at}.Facts facts = new P${at}.Facts();
        for (int place = 1; place + 1 < cells.length; place += 2) { facts.set(cells[place], cells[place + 1]); }
        P${at}.Answer answer = P${at}.answer(facts);
        StringBuilder said = new StringBuilder(answer.getStatus().name());
        if (answer.getStatus() == P${at}.Status.REFUSED) { return said.toString(); }
        StringBuilder open = new StringBuilder();
        String lawful = "";
        String must = "";
        for (P${at}.Outcome outcome : P${at}.Outcome.values()) {
            if (answer.isLawful(outcome) == P${at}.Truth.TRUE) { lawful += " " + outcome.getId(); }
            if (answer.isMust(outcome) == P${at}.Truth.TRUE) { must += " " + outcome.getId(); }
            if (answer.isLawful(outcome) == P${at}.Truth.UNKNOWN) { open.append(" ").append(outcome.getId()); }
        }
        said.append("|").append(lawful.trim()).append("|").append(must.trim()).append("|");
        said.append(String.join(" ", answer.getRules()));
        if (open.length() > 0) { said.append("|open:").append(open); }
        return said.toString();
    }`,
).join("\n")}
}
`

const statuses = {
  decided: "DECIDED",
  conflict: "CONFLICT",
  gap: "GAP",
  notInForce: "NOT_IN_FORCE",
  refused: "REFUSED",
}

interface Asked {
  readonly program: number
  readonly facts: GivenFacts
}

/** Compiles all programs at once for Java 8 and asks them. */
const askedOf = (sources: readonly string[], asked: readonly Asked[], name: string): readonly string[] => {
  const place = join(folder, name)
  mkdirSync(place)
  sources.forEach((source, at) => {
    writeFileSync(join(place, `P${at}.java`), source)
  })
  writeFileSync(join(place, "Run.java"), runner(sources.length))
  writeFileSync(
    join(place, "cases.tsv"),
    asked.map(({ program, facts }) => [program, ...Object.entries(facts).flat()].join("\t") + "\n").join(""),
  )
  const files = [...sources.map((_, at) => `P${at}.java`), "Run.java"]
  const said = execFileSync(
    "javac",
    ["--release", "8", "-Xlint:all,-options", "-Werror", "-encoding", "UTF-8", "-d", ".", ...files],
    { cwd: place, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] },
  )
  expect(said).toBe("")
  execFileSync("java", ["-cp", place, "Run", join(place, "cases.tsv"), join(place, "answers.txt")])
  return execFileSync("cat", [join(place, "answers.txt")], { encoding: "utf8", maxBuffer: 1 << 28 })
    .trimEnd()
    .split("\n")
}

const differing = (jobs: readonly Job[], name: string): readonly string[] => {
  const sources = jobs.map(
    ({ law, question, on: day }, at) =>
      Result.getOrThrow(emitJava(law, question, day, { className: `P${at}` })).source,
  )
  const asked = jobs.flatMap(({ cases }, program) => cases.map((one) => ({ program, one })))
  const answers = askedOf(
    sources,
    asked.map(({ program, one }) => ({ program, facts: one.facts })),
    name,
  )
  return asked.flatMap(({ program, one }, place) => {
    const expected = inShort({ ...one, status: one.status }).replace(one.status, statuses[one.status])
    return answers[place] === expected
      ? []
      : [`${program}/${place}: ${answers[place] ?? ""} instead of ${expected}`]
  })
}

describe.runIf(hasJava)("Java written from the rules", () => {
  it("answers the shipped questions as the engine does, on every combination that the rules tell apart", () => {
    const jobs = shippedJobs()
    console.log(`Java, shipped questions: ${count(jobs)}, seed ${seed}`)
    expect(differing(jobs, "shipped")).toEqual([])
  })

  it("answers random packs as the engine does", () => {
    const jobs = randomJobs(200, 100_000)
    console.log(`Java, random packs: ${count(jobs)}, seed ${seed}`)
    expect(differing(jobs, "random")).toEqual([])
  })

  it("says of unknown facts only what is certain, and never what the engine denies", () => {
    const jobs = randomJobs(60, 1_200)
    const asked = jobs.flatMap(({ cases }, program) =>
      cases.flatMap(({ facts }) => {
        const ids = Object.keys(facts)
        return ids.map((id) => ({
          program,
          facts: Object.fromEntries(Object.entries(facts).filter(([one]) => one !== id)),
        }))
      }),
    )
    const sources = jobs.map(
      ({ law, question, on: day }, at) =>
        Result.getOrThrow(emitJava(law, question, day, { className: `P${at}` })).source,
    )
    const answers = askedOf(sources, asked, "unknown")
    let open = 0
    asked.forEach(({ program, facts }, place) => {
      const { law, question, on: day } = jobs[program]!
      if (question.kind === "each") return
      const { status, certain, possible } = law.ask(question, facts, day)
      if (status === "refused") return
      const [said = "", lawful = "", , , unsure = "open:"] = (answers[place] ?? "").split("|")
      const [surely, perhaps] = [lawful, unsure.slice("open:".length)].map((ids) =>
        ids.split(" ").filter((id) => id !== ""),
      )
      if (said === "OPEN") open += 1
      else if (said !== "DECIDED") expect(said).toBe(statuses[status as keyof typeof statuses])
      expect(certain).toEqual(expect.arrayContaining(surely!))
      expect([...surely!, ...perhaps!]).toEqual(expect.arrayContaining([...possible]))
    })
    expect(open).toBeGreaterThan(100)
  })

  it("keeps every name and text what it is, whatever is in it", () => {
    const strange = 'a*/ " \\u0022 \\ \n\u2028 //<b>@x 中'
    const fact = booleanFact("class", { label: text(strange, strange) })
    const option = oneOfFact("Truth", {
      label: text(strange, strange),
      options: { [strange]: text(strange, strange), int: text("甲", "a") },
    })
    const question = chooseOne("9.object!", {
      ask: text(strange, strange),
      facts: [fact, option],
      outcomes: { "x-y": text(strange, strange), "x.y": text("乙", "b") },
    })
    const pack = { ...shippedLaw().packs[0]! }
    const law = rulebook({
      questions: [question],
      packs: [
        {
          ...pack,
          facts: [],
          groups: [],
          constraints: [],
          outcomes: [],
          closes: [],
          delegations: [],
          theorems: [],
          parameters: [],
          bindings: {},
          rules: [
            {
              id: `r ${strange}`,
              question: question.id,
              when: { kind: "compare", left: { fact: "Truth" }, relation: "is", right: [strange] },
              force: "may",
              then: ["x-y"],
              overrides: [],
              citations: [pack.citation],
            },
          ],
        },
      ],
      bindings: {},
    })
    if (Result.isFailure(law)) throw new Error(JSON.stringify(law.failure))
    const { source, name } = Result.getOrThrow(
      emitJava(law.success, question, on("2026-05-06"), { package: "cn.example.integrity" }),
    )
    expect(name).toBe("Q9Object.java")
    const place = join(folder, "strange")
    mkdirSync(place)
    writeFileSync(join(place, name), source)
    execFileSync(
      "javac",
      ["--release", "8", "-Xlint:all,-options", "-Werror", "-encoding", "UTF-8", "-d", ".", name],
      { cwd: place },
    )
    writeFileSync(
      join(place, "Main.java"),
      `import cn.example.integrity.Q9Object;
public final class Main {
    public static void main(String[] none) {
        Q9Object.Facts facts = new Q9Object.Facts();
        facts.setTruth(Q9Object.Truth2.A_U0022_B_X);
        System.out.print(Q9Object.answer(facts).getRules().get(0).length() + " " + Q9Object.Truth2.A_U0022_B_X.getId().length());
    }
}`,
    )
    execFileSync("javac", ["--release", "8", "-Xlint:-options", "-cp", ".", "-d", ".", "Main.java"], {
      cwd: place,
    })
    const said = execFileSync("java", ["-cp", ".", "Main"], { cwd: place, encoding: "utf8" })
    expect(said).toBe(`${strange.length + 2} ${strange.length}`)
  })

  it("refuses a name that Java doesn't allow", () => {
    for (const options of [
      { package: "cn.class" },
      { className: "1x" },
      { className: "Facts" },
      { package: "" },
    ]) {
      const made = emitJava(shippedLaw(), { id: "penalty.unit" }, on("2026-05-06"), options)
      expect(Result.isFailure(made) && made.failure.map(({ code }) => code)).toEqual(["emit.name"])
    }
  })
})
