type Props = { label: string; choices: readonly (readonly [value: string, label: string])[] }

/** A row of buttons of which one is pressed. Their island presses the one that was remembered. */
export function Choice({ label, choices }: Props) {
  return (
    <fieldset aria-label={label} className="flex">
      <span aria-hidden className="w-12 py-3 text-note text-soft">
        {label}
      </span>
      {choices.map(([value, word]) => (
        <button
          key={value}
          type="button"
          value={value}
          className="border-b-2 border-transparent px-3 py-2 aria-pressed:border-accent aria-pressed:font-bold"
        >
          {word}
        </button>
      ))}
    </fieldset>
  )
}
