import * as z from 'zod'
import { termKinds } from '#lib/chinese/proof/term-kinds'

const form = z.string().trim().min(1).max(60)

/** An entry of the glossary as a request brings it. */
export const termBody = z.strictObject({
  kind: z.enum(termKinds),
  hans: form,
  hant: z.string().trim().max(60).default(''),
  aliases: z
    .array(form)
    .max(20)
    .transform((all) => [...new Set(all)])
    .default([]),
  note: z.string().trim().max(200).default(''),
  story: z.int().nonnegative().default(0),
})
