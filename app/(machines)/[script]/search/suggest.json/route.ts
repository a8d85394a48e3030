import { suggestFor } from '#db/search/suggest'
import { readIn } from '#db/terms/edition'
import { fold } from '#lib/chinese/fold'
import { machinePage, noSuchPage } from '#lib/feeds/answer'
import { authorPath, inEdition, scripts, sectionPath, specialPath, storyPath, topicPath } from '#lib/links'
import { LONGEST_SUGGESTED, searchWords } from '#lib/search-view'
import { wordsIn } from '#lib/words'

export const dynamic = 'force-dynamic'

type Asked = { params: Promise<{ script: string }> }

/** What may be meant by the beginning of a search: at most eight names or headlines, each with its address. */
export async function GET(request: Request, { params }: Asked): Promise<Response> {
  const asked = (await params).script
  const script = scripts.find((it) => it === asked)
  if (!script) return noSuchPage()
  const typed = fold(searchWords(new URL(request.url).searchParams.get('q') ?? '', LONGEST_SUGGESTED))
  const words = wordsIn(script)
  const labels = { section: words.section, topic: words.topic, author: words.author, special: words.special, story: words.story }
  const path = { section: sectionPath, topic: topicPath, author: authorPath, special: specialPath }
  const suggestions = await readIn(typed ? await suggestFor(typed) : [], script)
  return machinePage(
    JSON.stringify({
      suggestions: suggestions.map((it) => ({
        name: it.name,
        label: labels[it.kind],
        href: inEdition(it.kind === 'story' ? storyPath(it) : path[it.kind](it), script),
      })),
    }),
    'json',
  )
}
