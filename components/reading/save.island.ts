import { holds, MOST, withoutStory, withStory } from '#lib/reading/shelf'
import { toolWordsIn } from '#lib/words/tools'
import { tellWorker } from '../offline/worker.ts'
import { pageScript } from '../ui/made.ts'
import { keepList, readLists } from './device-shelf.ts'
import type { StoryHere } from './story-here.ts'

/** 收藏 and back. What was saved is fetched for reading without a network. */
export function toggleSaved({ path, headline }: StoryHere, say: (words: string) => void): void {
  const words = toolWordsIn(pageScript())
  const { saved } = readLists()
  const had = holds(saved, path)
  const kept = keepList('saved', had ? withoutStory(saved, path) : withStory(saved, { path, headline, at: Date.now() }, MOST.saved))
  say(kept ? (had ? words.unsavedNow : words.savedNow) : words.notKept)
  dispatchEvent(new Event('paper-shelf'))
  if (kept) void tellWorker()
}
