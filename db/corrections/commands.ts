import type { Actor } from '#db/audit/commands'
import { db } from '#db/client'
import { corrections } from '#db/corrections/schema'
import type { CorrectionKind } from '#lib/story/changes'

export type CorrectionWords = { kind?: CorrectionKind | undefined; wrong: string; right: string }

/** Files a correction for good. Call it inside the transaction that prints it on the story. */
export async function fileCorrection(actor: Actor, story: number, { kind = 'correction', wrong, right }: CorrectionWords, at: Date) {
  await db().insert(corrections).values({ story, kind, wrong, right, correctedBy: actor.id, correctedAt: at })
}
