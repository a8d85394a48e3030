import { type Inline, policyFor } from '#server/press/csp'
import { pruneCss } from '#server/press/css'
import { stripFramework } from '#server/press/strip'
import type { ReadStyle } from '#server/press/styles'
import { namesIn, propertiesIn } from '#server/press/words'

/** What finishing needs from the house. */
export type Finishing = {
  readStyle: ReadStyle
  /** Words of our own scripts: a class one of them may set must keep its rules. */
  scriptWords: { names: ReadonlySet<string>; properties: ReadonlySet<string> }
}

export type Finished = { html: string; policy: string; faults: string[] }

/**
 * Makes a reader's page of what Next rendered: no framework script, the CSS it needs inline, so that it is one round trip,
 * and a policy for exactly this page. `faults` names what will not work under that policy.
 */
export async function finish(html: string, { readStyle, scriptWords }: Finishing): Promise<Finished> {
  const page = await stripFramework(html)
  const css = (await Promise.all(page.sheets.map(readStyle))).join('\n')
  const inline: Inline = { scripts: page.scripts, styles: page.styles }
  if (css === '') return { html: page.html.replace(page.place, ''), policy: policyFor(inline), faults: page.faults }

  const names = new Set([...page.names, ...namesIn(page.scripts.join('\n')), ...scriptWords.names])
  const style = pruneCss(css, names, new Set([...propertiesIn(page.html), ...scriptWords.properties])).trim()
  inline.styles.push(style)
  return {
    // A function, since `$&` in CSS would be a pattern to `replace`.
    html: page.html.replace(page.place, () => `<style>${style}</style>`),
    policy: policyFor(inline),
    faults: /<\/style/i.test(style) ? [...page.faults, 'the style sheet closes its own element'] : page.faults,
  }
}
