import type { PaperWords } from '#db/settings/types'
import { grounds } from '#lib/accent'

/** The nameplate as the front will carry it, on both grounds. An SVG, since the newsroom's policy knows no styles in attributes. */
export function NameplatePreview({ paper }: { paper: PaperWords }) {
  return (
    <figure className="grid gap-3">
      <figcaption className="text-small text-soft">预览：首页的报头，白天与夜间</figcaption>
      <Plate paper={paper} ground={grounds.day} ink="#171410" soft="#655d54" accent={paper.accent.day} />
      <Plate paper={paper} ground={grounds.night} ink="#e8e2d6" soft="#a1988a" accent={paper.accent.night} />
    </figure>
  )
}

type Inks = { paper: PaperWords; ground: string; ink: string; soft: string; accent: string }

function Plate({ paper, ground, ink, soft, accent }: Inks) {
  // A long name or tagline is set smaller, so that it stays on the plate.
  const size = (text: string, most: number) => Math.min(most, 520 / Math.max(1, text.length))
  return (
    <svg viewBox="0 0 560 180" className="w-full rounded-md border border-hair" role="img" aria-label={`${paper.name}，${paper.tagline}`}>
      <rect width="560" height="180" fill={ground} />
      <text x="280" y="72" textAnchor="middle" fontSize={size(paper.name, 44)} fontWeight="700" fill={ink} className="font-serif">
        {paper.name}
      </text>
      <text x="280" y="104" textAnchor="middle" fontSize={size(paper.tagline, 14)} fill={soft}>
        {paper.tagline}
      </text>
      <rect x="20" y="124" width="520" height="3" fill={accent} />
      <text x="20" y="154" fontSize="15" fontWeight="600" fill={accent}>
        突发　引题
      </text>
      <text x="120" y="154" fontSize="15" fill={ink}>
        标题照常用墨色
      </text>
    </svg>
  )
}
