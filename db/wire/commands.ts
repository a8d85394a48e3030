import { lt } from 'drizzle-orm'
import { db } from '#db/client'
import { wire } from '#db/wire/schema'

export type Dispatch = { event: string; subject: string; hard?: string[]; soft?: string[] }

/** Puts one row on the wire. Call it inside the transaction of the change that it tells of. */
export async function putOnWire({ event, subject, hard = [], soft = [] }: Dispatch): Promise<void> {
  await db()
    .insert(wire)
    .values({ at: new Date(), event, subject, hard: [...new Set(hard)], soft: [...new Set(soft)] })
}

/** Throws away rows older than `before`; followers further behind start over with an empty press. */
export async function trimWire(before: Date): Promise<void> {
  await db().delete(wire).where(lt(wire.at, before))
}
