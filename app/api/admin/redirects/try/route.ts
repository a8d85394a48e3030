import { tryAddress } from '#db/redirects/desk'
import { reading } from '#server/desk/deed'

/** What a reader gets at the old address `?from=`. */
export const GET = reading({ permission: 'settings.change' }, async ({ request }) => {
  const from = new URL(request.url).searchParams.get('from') ?? ''
  return { outcome: 'found', tried: await tryAddress(from.slice(0, 2000)) }
})
