import { afterAll, beforeAll, expect, test, vi } from 'vitest'

/** A post office of a few lines (RFC 5321): it keeps what it is given. */
const office = await vi.hoisted(async () => {
  delete process.env.SITE_URL
  process.env.DATA_DIR = `${process.env.TMPDIR ?? '/tmp'}/eddiba-post-${process.pid}`
  process.env.LOG_LEVEL = 'silent'
  const { createServer } = await import('node:net')
  const letters: string[] = []
  const server = createServer((socket) => {
    let letter: string | null = null
    const say = (line: string) => socket.write(`${line}\r\n`)
    say('220 post')
    socket.on('data', (bytes) => {
      const piece = String(bytes)
      if (letter !== null || /^DATA\r\n/i.test(piece)) {
        if (letter === null) say('354 go on')
        letter = letter === null ? '' : letter + piece
        if (!letter.endsWith('\r\n.\r\n')) return
        letters.push(letter)
        letter = null
      }
      say('250 ok')
    })
    socket.on('error', () => undefined)
  }).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as { port: number }
  process.env.SMTP_URL = `smtp://127.0.0.1:${port}?ignoreTLS=true`
  return { letters, close: () => server.close() }
})

const { theHouse } = await import('#db/audit/commands')
const { changeSetting } = await import('#db/settings/commands')
const { freshDatabase } = await import('#db/testing')
const { createStaff } = await import('#server/auth/staff')
const { giveSecondFactor } = await import('#server/auth/testing-second-factor')
const { openDoors } = await import('#server/desk/walk/doors')
const { employ, ownHeaders, PASSWORD, signIn } = await import('#server/desk/testing')

let close: () => Promise<void>
beforeAll(async () => {
  close = await freshDatabase()
})
afterAll(async () => {
  await close()
  office.close()
})

/** Letters to somebody that have come by now and say something, read as people read them. */
const lettersTo = (email: string) => office.letters.filter((it) => it.includes(`To: ${email}`)).map(readable)
async function letter(email: string, says: string, count = 1): Promise<string> {
  for (let i = 0; i < 500; i += 1) {
    const told = lettersTo(email).filter((it) => it.includes(says))
    if (told.length >= count) return told.at(-1) ?? ''
    await new Promise((done) => setTimeout(done, 10))
  }
  throw new Error(`${email} was not told ${says}: ${lettersTo(email).join('\n---\n')}`)
}
function readable(raw: string): string {
  const [head = '', ...body] = raw.split('\r\n\r\n')
  const subject = head
    .replaceAll(/\?=\s+=\?UTF-8\?B\?/gi, '')
    .replace(/=\?UTF-8\?B\?([^?]*)\?=/i, (_, it) => Buffer.from(it, 'base64').toString())
  const text = body.join('\n\n')
  return `${subject}\n${/: base64/i.test(head) ? Buffer.from(text, 'base64').toString() : unquoted(text)}`
}
/** Quoted-printable as it was written (RFC 2045 §6.7). */
function unquoted(text: string): string {
  const bytes = text.replaceAll(/=\r?\n/g, '').replaceAll(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString()
}
const send = openDoors()
const post = (path: string, headers: Record<string, string>, body: object) =>
  send({ method: 'POST', url: `/api/admin/${path}`, headers, payload: JSON.stringify(body) })

test('who signs in on a device they have never used is told so, and of one they have used nothing', async () => {
  const email = 'device@desk.example'
  await createStaff(theHouse, { name: '新设备', email, password: PASSWORD, role: 'editor' })
  const first = await signIn(email, PASSWORD, { 'x-forwarded-for': '203.0.113.1' })
  await letter(email, '在一台新设备上登录了')
  const cookie =
    first.headers
      .getSetCookie()
      .find((it) => it.includes('-device='))
      ?.split(';')[0] ?? ''
  await signIn(email, PASSWORD, { 'x-forwarded-for': '203.0.113.1', cookie })
  await signIn(email, PASSWORD, { 'x-forwarded-for': '203.0.113.2' })
  await letter(email, '在一台新设备上登录了', 2)
  expect(lettersTo(email)).toHaveLength(2)
})

test('who has changed their password or given up their second factor, or had it taken away, is told so', async () => {
  const [a, b, c, admin] = [await employ('editor'), await employ('editor'), await employ('editor'), await employ('admin')]
  await post('account/password', a.headers, { current: PASSWORD, next: '春江潮水连海平，2026' })
  await letter(a.email, '改了密码')
  const { confirmed } = await giveSecondFactor(b)
  const cookie = confirmed.headers.getSetCookie()[0]?.split(';')[0] ?? ''
  await post('account/two-factor/remove', { ...b.headers, cookie }, { password: PASSWORD })
  await letter(b.email, '取消了两步验证')
  await giveSecondFactor(c)
  await post(`people/${c.id}/two-factor`, admin.headers, {})
  await letter(c.email, '由管理员取消了两步验证')
})

test('a link for a new password goes by post alone, leads to the paper’s own address whatever host was asked for, and is told when used', async () => {
  const [lost, admin] = [await employ('editor'), await employ('admin')]
  const forged = { ...ownHeaders, 'x-forwarded-host': 'evil.example', forwarded: 'host=evil.example' }
  const asked = await post('forgot', forged, { email: lost.email })
  expect(asked.json()).toEqual({ outcome: 'found' })
  const told = await letter(lost.email, '重设')
  const link = new URL(/https?:\S+/.exec(told)?.[0] ?? '')
  expect(link.origin).toBe('http://localhost:3000')
  expect(link.searchParams.get('token')?.length).toBeGreaterThanOrEqual(43)
  const shown = await post(`people/${lost.id}/pass`, { ...admin.headers, 'x-forwarded-host': 'evil.example' }, {})
  expect(shown.json()).toEqual({ outcome: 'created', sent: true })
  const token = new URL(/https?:\S+/.exec(await letter(lost.email, '重设', 2))?.[0] ?? '').searchParams.get('token')
  expect((await post('join', ownHeaders, { token, password: '春江潮水连海平，2026' })).statusCode).toBe(200)
  await letter(lost.email, '设了新密码')
  expect((await post('forgot', ownHeaders, { email: 'nobody@desk.example' })).json()).toEqual({ outcome: 'found' })
  expect(lettersTo('nobody@desk.example')).toEqual([])
})

test('letters are signed by the paper as it is called now', async () => {
  const person = await employ('editor')
  await post('forgot', ownHeaders, { email: person.email })
  await letter(person.email, '—— Eddiba 编辑部')
  await changeSetting(theHouse, 'paper', { name: '南洋早报' })
  await post('forgot', ownHeaders, { email: person.email })
  expect(await letter(person.email, '—— 南洋早报 编辑部')).not.toContain('Eddiba')
})

test('a new password does not lead past the second factor', async () => {
  const person = await employ('editor')
  await giveSecondFactor(person)
  await post('forgot', ownHeaders, { email: person.email })
  const token = new URL(/https?:\S+/.exec(await letter(person.email, '重设'))?.[0] ?? '').searchParams.get('token')
  const chosen = await post('join', ownHeaders, { token, password: '春江潮水连海平，2026' })
  expect(chosen.headers['set-cookie']).toBeUndefined()
  const signedIn = await signIn(person.email, '春江潮水连海平，2026', { 'x-forwarded-for': '203.0.113.9' })
  expect(await signedIn.json()).toEqual({ outcome: 'second-factor' })
})
