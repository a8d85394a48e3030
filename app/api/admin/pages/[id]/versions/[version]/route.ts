import { getPageVersion } from '#db/pages/desk'
import { reading } from '#server/desk/deed'
import { numberIn, toldOf } from '#server/desk/taxonomy-terms'

/** One version of a standing page with its words. */
export const GET = reading({ permission: 'pages.edit' }, async ({ params }) => {
  const words = await getPageVersion(numberIn(params.id), numberIn(params.version))
  return words ? { outcome: 'found', words } : toldOf({ outcome: 'missing' }, '版本')
})
