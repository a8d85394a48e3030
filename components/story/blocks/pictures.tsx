import { Caption } from '#components/story/caption'
import { Picture } from '#components/ui/picture'
import type { Media } from '#db/media/types'
import type { Script } from '#lib/chinese/script'
import type { BlockOf, PictureAttrs } from '#lib/story/document'
import { wordsIn } from '#lib/words'

type Files = Record<number, Media>
const COLUMN = '(min-width:42rem) 640px,100vw'
const WIDE = '(min-width:64rem) 976px,100vw'

/** 图片. Its link makes it a plate that fills the window: the address alone does it, see story.css. */
export function PictureBlock({ block, media, script }: { block: BlockOf<'picture'>; media: Files; script: Script }) {
  const file = media[block.attrs.media]
  if (!file) return null
  const plate = `pic-${block.attrs.media}`
  return (
    <figure id={plate} data-plate="" className={block.attrs.width === 'wide' ? 'wide' : undefined}>
      <a href={`#${plate}`} aria-label={`${wordsIn(script).enlarge}：${block.attrs.alt}`}>
        <Picture picture={{ ...file, alt: block.attrs.alt }} ratio="natural" sizes={block.attrs.width === 'wide' ? WIDE : COLUMN} />
      </a>
      <Caption caption={block.attrs.caption} credit={block.attrs.credit} />
      <a href={`#${plate}-`} rel="up" className="plate-way">
        {wordsIn(script).close}
      </a>
      <span id={`${plate}-`} />
    </figure>
  )
}

/** 图集: one below the other, numbered; enlarged, one leads to the next. */
export function Gallery({ block, media, script }: { block: BlockOf<'gallery'>; media: Files; script: Script }) {
  const shown = block.attrs.pictures.filter((it) => media[it.media])
  return (
    <section className="wide">
      {block.attrs.title && <h2>{block.attrs.title}</h2>}
      <ol className="grid gap-y-8">
        {shown.map((it, place) => (
          <Plate key={it.media} picture={it} file={media[it.media]} script={script} place={place} shown={shown} />
        ))}
      </ol>
    </section>
  )
}

type PlateProps = { picture: PictureAttrs; file: Media | undefined; script: Script; place: number; shown: PictureAttrs[] }

function Plate({ picture, file, script, place, shown }: PlateProps) {
  const words = wordsIn(script)
  const [before, after] = [shown[place - 1], shown[place + 1]]
  if (!file) return null
  return (
    <li id={`pic-g${picture.media}-`}>
      <figure id={`pic-g${picture.media}`} data-plate="">
        <a href={`#pic-g${picture.media}`} aria-label={`${words.enlarge}：${picture.alt}`}>
          <Picture picture={{ ...file, alt: picture.alt }} ratio="natural" sizes={WIDE} />
        </a>
        <Caption caption={picture.caption} credit={picture.credit} number={`${place + 1}/${shown.length}`} />
        <p className="plate-way">
          {before && (
            <a href={`#pic-g${before.media}`} rel="prev">
              {words.previous}
            </a>
          )}
          {after && (
            <a href={`#pic-g${after.media}`} rel="next">
              {words.next}
            </a>
          )}
          <a href={`#pic-g${picture.media}-`} rel="up">
            {words.close}
          </a>
        </p>
      </figure>
    </li>
  )
}
