import { type Accent, accentFaults, grounds, vermilion } from '#lib/accent'
import { contrast } from '#lib/contrast'

/** 强调色: one for each ground, with its contrast. */
export function AccentFields({ accent }: { accent: Accent }) {
  const faults = accentFaults(accent)
  return (
    <fieldset className="mb-3">
      <legend className="mb-1 text-small text-soft">强调色：报头线、引题、突发和链接</legend>
      <div className="flex flex-wrap gap-x-6 gap-y-2">
        <Colour label="浅色底" name="accentDay" first={accent.day} colour={accent.day} on={grounds.day} />
        <Colour label="深色底" name="accentNight" first={accent.night} colour={accent.night} on={grounds.night} />
      </div>
      <p className="mt-1 text-small text-soft">
        {faults.length > 0
          ? faults.map((it) => (
              <strong key={it} className="block font-normal text-accent">
                {it}
              </strong>
            ))
          : `正文级的对比度至少要 4.5。本色是 ${vermilion.day} 与 ${vermilion.night}。`}
      </p>
    </fieldset>
  )
}

function Colour({ label, name, first, colour, on }: { label: string; name: string; first: string; colour: string; on: string }) {
  return (
    <label className="flex items-center gap-2">
      <span>{label}</span>
      <input
        type="color"
        name={name}
        defaultValue={first}
        className="h-8.5 w-12 cursor-pointer rounded-md border border-hair bg-panel p-0.5"
      />
      <span className="text-small text-soft tabular-nums">
        {colour} · {contrast(colour, on).toFixed(1)}
      </span>
    </label>
  )
}
