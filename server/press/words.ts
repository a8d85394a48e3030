import { readFile } from 'node:fs/promises'

/** Everything in a text that could be the name of a class or an id. */
export const namesIn = (text: string): string[] => text.match(/[^\s"'`<>=(){},;\\]+/g)?.flatMap((it) => [it, ...it.split(/[.#]/)]) ?? []

/** Custom properties spelt in a text. */
export const propertiesIn = (text: string): string[] => text.match(/--[\w-]+/g) ?? []

/** Words of our own scripts in `files`, which may put a class on a page that Next did not. */
export async function wordsOfScripts(files: string[]): Promise<{ names: Set<string>; properties: Set<string> }> {
  const texts = await Promise.all(files.map((it) => readFile(it, 'utf8')))
  const all = texts.join('\n')
  return { names: new Set(namesIn(all)), properties: new Set(propertiesIn(all)) }
}
