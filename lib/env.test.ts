import { afterEach, expect, test, vi } from 'vitest'

afterEach(() => vi.unstubAllEnvs())

async function envWith(variables: Record<string, string>) {
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value)
  vi.resetModules()
  return import('#lib/env')
}

test('without any variable the paper runs on SQLite at localhost', async () => {
  const { env, configurationFaults } = await envWith({ DATABASE_URL: '', SITE_URL: '', PORT: '', DATA_DIR: '' })
  expect(configurationFaults).toEqual([])
  expect(env).toMatchObject({ dialect: 'sqlite', databaseFile: 'var/eddiba.db', siteUrl: 'http://localhost:3000' })
})

test('the site’s address is kept as an origin', async () => {
  expect((await envWith({ SITE_URL: 'https://News.Example.com/' })).env.siteUrl).toBe('https://news.example.com')
  expect((await envWith({ SITE_URL: 'https://example.com/blog' })).configurationFaults).toEqual([expect.stringContaining('SITE_URL')])
  expect((await envWith({ SITE_URL: 'javascript:alert(1)' })).configurationFaults).not.toEqual([])
})

test('the database’s address tells which database it is', async () => {
  expect((await envWith({ DATABASE_URL: 'postgresql://u@h/p' })).env.dialect).toBe('postgres')
  expect((await envWith({ DATABASE_URL: 'file:./a/b.db' })).env.databaseFile).toBe('./a/b.db')
  expect((await envWith({ DATABASE_URL: 'mysql://h/p' })).configurationFaults).toHaveLength(1)
})

test('every mistake is told in a line of its own', async () => {
  expect((await envWith({ PORT: 'three', APP_SECRET: 'short', SITE_URL: 'x' })).configurationFaults).toHaveLength(3)
})
