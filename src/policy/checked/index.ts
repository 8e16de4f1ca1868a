export { checkedRulebook } from "./checked-rulebook.js"
