import { getFrontDesk } from '#db/front/desk'
import { getSite } from '#db/settings/queries'
import { getWireHead } from '#db/wire/queries'
import { reading } from '#server/desk/deed'

/** The front as the desk arranges it; only its version to who knows this one already. */
export const GET = reading({ permission: 'front.arrange' }, async ({ request }) => {
  const known = new URL(request.url).searchParams.get('known')
  const version = await getWireHead()
  if (known === String(version)) return { outcome: 'found', version }
  return { outcome: 'found', ...(await getFrontDesk((await getSite()).sections)) }
})
