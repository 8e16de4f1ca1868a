// What is no behaviour is not mutated: the words of texts for people, and the place of a clause in a citation. Which text
// and which clause a person is shown is mutated all the same, as is every text that is put together.
import { declareValuePlugin, PluginKind } from "@stryker-mutator/api/plugin"

const worded = new Set(["text", "cite", "plan"])

export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, "wording", {
    shouldIgnore: (path) => {
      const call = path.parentPath
      if (!(path.isStringLiteral() || path.isTemplateLiteral()) || !call?.isCallExpression()) return undefined
      const { callee } = call.node
      return callee.type === "Identifier" && worded.has(callee.name) ? "words for people" : undefined
    },
  }),
]
