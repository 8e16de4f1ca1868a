// A change that only some random case notices would be noticed one day and not the next: properties draw no case here.
import fc from "fast-check"

fc.configureGlobal({ numRuns: 0 })
