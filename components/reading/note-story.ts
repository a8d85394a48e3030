import { MOST, withStory } from '#lib/reading/shelf'
import { keepList, notesHistory, readLists } from './device-shelf.ts'
import { storyHere } from './story-here.ts'

/** Notes on the device that this story was opened, unless the reader wants no history; whether there was a story to note. */
export function noteStory(): boolean {
  const story = storyHere()
  if (!story) return false
  const { path, headline } = story
  if (notesHistory()) keepList('history', withStory(readLists().history, { path, headline, at: Date.now() }, MOST.history))
  return true
}
