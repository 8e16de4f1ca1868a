export { nextQuestion } from "./next-question.js"
export type { Item, Next, NextOptions, Outlook } from "./next-question.js"
export { expectedQuestions } from "./expected-questions.js"
export type { ExpectedQuestions } from "./expected-questions.js"
