import { randomBytes } from 'node:crypto'
import { theHouse } from '#db/audit/commands'
import { pinToFront } from '#db/front/commands'
import { getFrontDesk } from '#db/front/desk'
import { addStaff, inviteStaff } from '#db/staff/commands'
import type { StaffRole } from '#db/staff/schema'
import { addTerm } from '#db/terms/commands'
import { openSession } from '#db/testing'
import { passFor } from '#server/auth/passes'
import { beginFor, codeOf, cookiesOf, giveSecondFactor } from '#server/auth/testing-second-factor'
import { type Employed, employ, PASSWORD, signIn } from '#server/desk/testing'
import { key, type Making, published, type Scene, type Sent } from '#server/desk/walk/scene'

const NEXT = '春江潮水连海平，2026'

const person = (role: StaffRole = 'editor') =>
  addStaff(theHouse, { name: '某人', email: `${key()}@desk.example`, role, passwordHash: 'x' }) as Promise<string>
const ofPerson =
  (body: unknown = {}): Making =>
  async () => ({ params: { id: await person() }, body })
async function withSession(): Promise<string> {
  const id = await person()
  await openSession(id)
  return id
}
/** A deed at one's own account, done by somebody who exists for it alone. */
const ofOwn =
  (make: (own: Employed) => Promise<Sent>): Making =>
  async ({ role }) => {
    const own = await employ(role)
    return { headers: own.headers, ...(await make(own)) }
  }
const second = async (own: Employed) => ({ headers: { ...own.headers, cookie: cookiesOf((await giveSecondFactor(own)).confirmed) } })

const words = { kind: 'term' as const, hant: '', aliases: [], note: '', story: 0 }
const term = () => ({ ...words, hans: `词${randomBytes(4).toString('hex')}` })
const termId = async () => {
  const added = await addTerm(theHouse, term())
  return 'id' in added ? added.id : 0
}
const place = { area: 'lead' as const, position: 0 }
const pinned = async (scene: Scene) => {
  const { id } = await published(scene)
  await pinToFront(scene.colleague, place.area, place.position, id)
  return id
}

/** What the doors of the front, the glossary, the staff and one's own account take. */
export const houseDeeds: Record<string, Making> = {
  'POST admin/account/password': ofOwn(async () => ({ body: { current: PASSWORD, next: NEXT } })),
  'POST admin/account/recovery': ofOwn(async (own) => ({ ...(await second(own)), body: { password: PASSWORD } })),
  'POST admin/account/sessions': ofOwn(async (own) => {
    await signIn(own.email, PASSWORD, { 'x-forwarded-for': `172.16.${randomBytes(2).join('.')}` })
    return { body: { session: 'others' } }
  }),
  'POST admin/account/two-factor': ofOwn(async () => ({ body: { password: PASSWORD } })),
  'POST admin/account/two-factor/confirm': ofOwn(async (own) => ({ body: { code: codeOf((await beginFor(own)).secret) } })),
  'POST admin/account/two-factor/remove': ofOwn(async (own) => ({ ...(await second(own)), body: { password: PASSWORD } })),
  'POST admin/auth/[...all]': async ({ who }) => ({ params: { all: 'sign-in/email' }, body: { email: who.email, password: PASSWORD } }),
  'POST admin/first-owner': async () => ({ body: { token: key(), name: '某人', email: `${key()}@desk.example`, password: NEXT } }),
  'POST admin/forgot': async ({ who }) => ({ body: { email: who.email } }),
  'POST admin/front/layout': async () => ({ body: { section: 'asia', layout: 'text' } }),
  'POST admin/front/pin': async (scene) => ({ body: { ...place, story: (await published(scene)).id } }),
  'POST admin/front/undo': async (scene) => {
    await pinned(scene)
    const [change] = (await getFrontDesk([])).changes
    return { body: { change: change?.id } }
  },
  'POST admin/front/unpin': async (scene) => {
    await pinned(scene)
    return { body: place }
  },
  'POST admin/join': async () => {
    const invited = (await inviteStaff(theHouse, { name: '某人', email: `${key()}@desk.example`, role: 'editor' })) ?? ''
    const token = new URL(await passFor(theHouse, invited, 'invitation')).searchParams.get('token')
    return { body: { token, password: NEXT } }
  },
  'POST admin/numbers/kept': async () => ({ body: { days: 400 } }),
  'POST admin/people': async () => ({ body: { name: '某人', email: `${key()}@desk.example`, role: 'editor' } }),
  'POST admin/people/[id]/disable': ofPerson(),
  'POST admin/people/[id]/enable': ofPerson(),
  'POST admin/people/[id]/pass': ofPerson(),
  'POST admin/people/[id]/role': ofPerson({ role: 'chief' }),
  'POST admin/people/[id]/sessions': async () => ({ params: { id: await withSession() }, body: {} }),
  'POST admin/people/[id]/two-factor': ofPerson(),
  'POST admin/people/policy': async () => ({ body: { twoFactorToPublish: false } }),
  'POST admin/terms': async () => ({ body: term() }),
  'POST admin/terms/[id]/remove': async () => ({ params: { id: await termId() }, body: {} }),
  'PUT admin/terms/[id]': async () => ({ params: { id: await termId() }, body: term() }),
}
