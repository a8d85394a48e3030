import { readIn } from '#db/terms/edition'
import { reading } from '#server/desk/deed'

const LONGEST = 200

/** What the traditional edition makes of the words `?words=` as things are, for whoever is about to say it by hand. */
export const GET = reading({ permission: 'terms.edit' }, async ({ request }) => {
  const words = (new URL(request.url).searchParams.get('words') ?? '').slice(0, LONGEST)
  return { outcome: 'found', hant: await readIn(words, 'zh-hant') }
})
