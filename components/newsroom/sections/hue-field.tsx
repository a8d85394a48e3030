import { contrast } from '#lib/contrast'
import { type Hue, hueKeys, hues, papers } from '#lib/front/hues'

/** The ink of a section: each shown on light and on dark paper, with its contrast, of which text needs 4.5. */
export function HueField({ hue }: { hue: Hue }) {
  return (
    <fieldset className="mb-3">
      <legend className="mb-1 text-small text-soft">颜色</legend>
      <div className="grid grid-cols-2 gap-1 sm:grid-cols-3">
        <label className="flex items-center gap-2 rounded-md border border-hair px-2 py-1.5 has-checked:border-edge has-checked:bg-chosen">
          <input type="radio" name="hue" value="" defaultChecked={hue === ''} />
          随全报
        </label>
        {hueKeys.map((key) => (
          <label
            key={key}
            className="flex items-center gap-2 rounded-md border border-hair px-2 py-1.5 has-checked:border-edge has-checked:bg-chosen"
          >
            <input type="radio" name="hue" value={key} defaultChecked={hue === key} />
            <Swatch hue={key} />
            {hues[key].name}
            <span className="ml-auto text-note text-soft tabular-nums" title="与浅色、深色纸面的对比度，文字须在 4.5 以上">
              {contrast(hues[key].light, papers.light).toFixed(1)}/{contrast(hues[key].dark, papers.dark).toFixed(1)}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** An ink on its two papers. */
export function Swatch({ hue }: { hue: Hue }) {
  if (hue === '') return null
  return (
    <svg viewBox="0 0 24 14" width="24" height="14" aria-hidden="true" className="shrink-0 rounded-sm">
      <rect width="12" height="14" fill={papers.light} />
      <rect x="12" width="12" height="14" fill={papers.dark} />
      <circle cx="6" cy="7" r="4" fill={hues[hue].light} />
      <circle cx="18" cy="7" r="4" fill={hues[hue].dark} />
    </svg>
  )
}
