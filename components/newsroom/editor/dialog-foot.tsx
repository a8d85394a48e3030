/** The foot of a dialog about a mark of the text: yes, and the way to take the mark away where there is one. */
export function DialogFoot({ remove }: { remove?: { words: string; run: () => void } | undefined }) {
  return (
    <div className="mt-2 flex justify-end gap-2">
      {remove ? (
        <button type="button" className="knob" onClick={remove.run}>
          {remove.words}
        </button>
      ) : null}
      <button type="submit" className="knob knob-main">
        确定
      </button>
    </div>
  )
}
