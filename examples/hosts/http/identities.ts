// PORT: who sends a request, and what they may read. It belongs to your directory: your single sign-on, your gateway, your
// table of posts. Nothing in this example knows anybody, and without a directory everybody is refused.
// What a sender may do to a case is asked apart, by the library, of the `directory` port (`mayAct`).

import type { Audience } from "chengxin/disclosure"
import type { PartyRef } from "chengxin/kernel"

/** Something that can be read. */
export type Readable =
  | { readonly kind: "case"; readonly stream: string }
  | { readonly kind: "due" }
  | { readonly kind: "receipt"; readonly digest: string }
  /**
   * A record as an audience sees it. `as`: whom the sender acts for; for `competentOrgan` also the document that allows it.
   * That the sender belongs to the audience, acts for `as` and holds the authority is for you to confirm.
   */
  | {
      readonly kind: "record"
      readonly stream: string
      readonly audience: Audience
      readonly as: PartyRef
      readonly authority?: PartyRef
    }
  | { readonly kind: "jointMeasures"; readonly stream: string }
  /** The file of `as`, for whom the sender acts, if they don't read their own. */
  | { readonly kind: "ownFile"; readonly stream: string; readonly as: PartyRef }
  /** What an access logged for the organ `as` shows. */
  | {
      readonly kind: "fileAccess"
      readonly stream: string
      readonly access: string
      readonly as: PartyRef
    }

/** What the host's directory answers. */
export interface Identities {
  /**
   * Who sends the request, from a proof that it carries and that you check: a session, a signed token, a client
   * certificate. Never from a field that the sender fills in.
   *
   * @returns undefined where nobody is known
   */
  readonly whoSends: (request: Request) => Promise<PartyRef | undefined>
  /** Whether they may read this. */
  readonly mayRead: (who: PartyRef, what: Readable) => Promise<boolean>
}

/** The directory of a host that has none: nobody is known, and nobody may read. */
export const nobodyIsKnown: Identities = {
  whoSends: () => Promise.resolve(undefined),
  mayRead: () => Promise.resolve(false),
}
