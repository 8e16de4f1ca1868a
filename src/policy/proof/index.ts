export {
  atLeastOne,
  both,
  can,
  either,
  exactlyOne,
  forced,
  isDecided,
  neverChosen,
  theoremsFor,
  unless,
} from "../theorem.js"
