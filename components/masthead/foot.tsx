import type { Site } from '#db/settings/types'
import type { Script } from '#lib/chinese/script'
import {
  archivePath,
  correctionsPath,
  frontPath,
  inEdition,
  latestPath,
  mostReadPath,
  rssPath,
  savedPath,
  sectionPath,
  specialsPath,
  standingPath,
} from '#lib/links'
import { beijing } from '#lib/time'
import { wordsIn } from '#lib/words'

/** 报尾 */
export function Foot({ script, site }: { script: Script; site: Site }) {
  const words = wordsIn(script)
  const { year, month, day } = beijing(new Date())
  const ours = [
    ...site.standing.map((it) => ({ path: standingPath(it), name: it.title })),
    { path: correctionsPath, name: words.corrections },
    { path: rssPath(), name: words.feed },
    { path: savedPath, name: words.shelf },
  ]
  const paper = [
    ...site.sections.map((it) => ({ path: sectionPath(it), name: it.name })),
    { path: specialsPath, name: words.specials },
    { path: latestPath(), name: words.latest },
    { path: mostReadPath, name: words.mostRead },
    { path: archivePath(year, month, day), name: words.archive },
  ]
  return (
    <footer className="mx-auto max-w-paper px-4 pb-12 text-note text-soft">
      <div className="border-t-4 border-double border-hair pt-6">
        <p className="font-serif text-lead font-bold text-ink">
          <a href={inEdition(frontPath, script)}>{site.name}</a>
        </p>
        <p>{site.tagline}</p>
        <Links script={script} label={words.guide} links={paper} />
        <Links script={script} label={words.ourPaper} links={ours} />
        {site.contact && (
          <p className="mt-4">
            {words.contact}
            <a href={`mailto:${site.contact}`} className="py-2 underline">
              {site.contact}
            </a>
          </p>
        )}
        {site.demo && <p className="mt-4">{words.demo}</p>}
      </div>
    </footer>
  )
}

function Links({ script, label, links }: { script: Script; label: string; links: { path: string; name: string }[] }) {
  return (
    <nav aria-label={label} className="mt-4 border-t border-hair pt-2">
      <ul className="flex flex-wrap gap-x-5">
        {links.map((it) => (
          <li key={it.path}>
            <a href={inEdition(it.path, script)} className="block py-2">
              {it.name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
