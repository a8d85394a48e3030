import { getNote } from '#db/notes/queries'
import { getStaff } from '#db/staff/queries'
import { type DeskStory, getForDesk } from '#db/stories/desk'
import type { Conflict, Missing, Refused } from '#db/stories/outcomes'
import { may, mayOpen } from '#lib/permissions'
import type { SignedIn } from '#server/auth/session'
import { Refusal, type Result } from '#server/desk/answers'

/** The working copy that a route's address names. A story of somebody else is, to a reporter, not there. Throws `Refusal`. */
export async function storyFor(staff: SignedIn, id: string | undefined): Promise<DeskStory> {
  const story = /^[1-9]\d{0,8}$/.test(id ?? '') ? await getForDesk(Number(id)) : null
  if (!story || !mayOpen(staff, story)) throw new Refusal({ outcome: 'missing' })
  return story
}

/** The version that `If-Match: "7"` names. Throws `Refusal`. */
export function versionNamed(headers: Headers): number {
  const [, version] = /^"([1-9]\d{0,8})"$/.exec(headers.get('if-match') ?? '') ?? []
  if (!version) throw new Refusal({ outcome: 'version-needed' })
  return Number(version)
}

/** What a command could not do, in the shape of an answer; a conflict says who saved, so that the editor can ask them. */
export async function explained(result: Conflict | Missing | Refused): Promise<Result> {
  if (result.outcome === 'refused') return { outcome: 'refused', error: result.reasons[0] ?? '现在还不能这样做', reasons: result.reasons }
  if (result.outcome === 'missing') return { outcome: 'missing' }
  const { version, savedBy, savedAt, manuscript } = result
  const by = savedBy ? await getStaff(savedBy) : null
  return { outcome: 'conflict', serverVersion: version, by: by?.name ?? '系统', at: savedAt, manuscript }
}

/** The answer of a deed: what it came to, or why not. */
export async function told<Done extends Result>(result: Done | Conflict | Missing | Refused): Promise<Result> {
  return isNo(result) ? explained(result) : result
}

const isNo = (result: { outcome: string }): result is Conflict | Missing | Refused =>
  ['conflict', 'missing', 'refused'].includes(result.outcome)

/** The number in an address, 0 when it is none. */
export const numberOf = (segment: string | undefined): number => (/^[1-9]\d{0,8}$/.test(segment ?? '') ? Number(segment) : 0)

/** The note that an address names. A reporter settles their own, and any that holds nothing up. Throws `Refusal`. */
export async function noteToSettle(staff: SignedIn, story: number, segment: string | undefined): Promise<number> {
  const number = numberOf(segment)
  const note = await getNote(story, number)
  if (!note) throw new Refusal({ outcome: 'missing', error: '没有这条批注' })
  if (note.blocking && note.writtenBy !== staff.id && !may(staff.role, 'story.approve'))
    throw new Refusal({ outcome: 'forbidden', error: '必须解决的批注只能由写的人或编辑来解决' })
  return number
}
