import { listColleagues } from '#db/staff/queries'
import { pinyinKey } from '#lib/chinese/pinyin'
import { reading } from '#server/desk/deed'

/** Who works here, by name and its sound: for giving a story to somebody and for naming them in a note. */
export const GET = reading({ permission: 'story.write' }, async () => {
  const staff = await listColleagues()
  return { outcome: 'found', staff: staff.map((it) => ({ ...it, pinyin: pinyinKey(it.name, 'name') })) }
})
