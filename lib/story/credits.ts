import type { BylineRole } from '#lib/story/kinds'

type Signed = { role: BylineRole }
const LEADS: BylineRole[] = ['reporter', 'writer', 'host']

/** Who stands under the headline: those who wrote or host it; where nobody did, everybody. */
export function leadNames<Byline extends Signed>(bylines: Byline[]): Byline[] {
  const writers = bylines.filter(({ role }) => LEADS.includes(role))
  return writers.length > 0 ? writers : bylines
}

/** Who is named at the end: all the others. */
export function endNames<Byline extends Signed>(bylines: Byline[]): Byline[] {
  const lead = leadNames(bylines)
  return bylines.filter((byline) => !lead.includes(byline))
}
