import { toEditor } from '#lib/story/carry'
import type { StoryDocument } from '#lib/story/document'
import { manuscriptSchema } from '#lib/story/manuscript'
import { storySchema } from '#lib/story/schema/story-schema'

/** Whether the editor could open this body: every block and mark stands where its schema lets it stand. */
export function fitsEditor(body: StoryDocument): boolean {
  try {
    storySchema().nodeFromJSON(toEditor(body)).check()
    return true
  } catch (error) {
    // ProseMirror says by a RangeError that content or marks don't fit; anything else is a fault of ours.
    if (error instanceof RangeError) return false
    throw error
  }
}

/** A manuscript as it comes through a door: fit for the document's shape and for the editor's schema, which is stricter. */
export const strictManuscript = manuscriptSchema.refine(({ body }) => fitsEditor(body), {
  path: ['body'],
  message: '有内容放在了不该放的位置，或同一段文字的格式互相冲突，请复制文字后重新打开稿件',
})
