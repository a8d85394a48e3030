import type { Site } from '#db/settings/types'
import type { Script } from '#lib/chinese/script'
import { frontPath, inEdition } from '#lib/links'

type Props = { script: Script; site: Site; front: boolean }

/** 报名. On the front it stands in the middle with the tagline under it; elsewhere it is a way home. */
export function Nameplate({ script, site, front }: Props) {
  const [latin, han] = parted(site.name)
  const name = (
    <a href={inEdition(frontPath, script)} className="hover:text-ink">
      {latin && <span className="font-black tracking-tight">{latin} </span>}
      <span className="tracking-wider">{han}</span>
    </a>
  )
  if (!front) return <p className="pb-3 font-serif text-head leading-tight font-bold">{name}</p>
  return (
    <div className="pt-1 pb-4 text-center">
      <p className="font-serif text-big leading-tight font-bold md:text-splash">{name}</p>
      <p className="pt-1 text-balance text-note text-soft">{site.tagline}</p>
    </div>
  )
}

/** Eddiba | 亚洲新闻: the Latin letters are set tighter and heavier than the Han. */
const parted = (name: string): [string, string] => {
  const [, latin = '', han = name] = /^([\x21-\x7e]+)\s+(.+)$/.exec(name) ?? []
  return [latin, han]
}
