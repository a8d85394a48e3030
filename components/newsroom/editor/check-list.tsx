/** What stands in the way of publishing, and what would be better. */
export function CheckList({ blockers, advice }: { blockers: string[]; advice: string[] }) {
  return (
    <section className="pb-4">
      <h2 className="mb-2 font-semibold">检查</h2>
      <ul>
        {blockers.map((it) => (
          <Row key={it} sign="✕" colour="text-accent" name="必须" words={it} />
        ))}
        {advice.map((it) => (
          <Row key={it} sign="!" colour="text-warn" name="建议" words={it} />
        ))}
        {blockers.length === 0 ? <Row sign="✓" colour="text-good" name="" words="可以发布" /> : null}
      </ul>
    </section>
  )
}

function Row({ sign, colour, name, words }: { sign: string; colour: string; name: string; words: string }) {
  return (
    <li className="flex gap-2 border-t border-hair py-1.5 text-small first:border-0">
      <span aria-hidden className={`w-4 shrink-0 text-center font-bold ${colour}`}>
        {sign}
      </span>
      <span>
        {name ? <span className="sr-only">{name}：</span> : null}
        {words}
      </span>
    </li>
  )
}
