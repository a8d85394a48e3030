import { darker, lighter, mix } from '../colour.ts'
import { type Scene, WIDTH } from '../frame.ts'
import { at, box, cut, disc, faint, line, oval, shape, sheet, times } from '../shape.ts'

/** Weiqi: stones on the board and the hand about to place one. */
export const weiqi: Scene = {
  draw(s) {
    const { ink } = s
    const wood = ink.dark ? mix('#c79a5b', ink.tones[1], 0.45) : mix('#e0b673', ink.tones[0], 0.2)
    const step = 84
    const [ox, oy] = [212, 116]
    const grid = times(15, (i) => `M${ox + i * step} ${oy}V${oy + 8 * step}`) + times(9, (i) => `M${ox} ${oy + i * step}H${ox + 14 * step}`)
    const taken = new Set(['8,3', '9,2', '9,3', '8,2', '10,2', '10,1', '9,1'])
    let stones = ''
    const stone = (c: number, r: number, black: boolean) => {
      const [x, y] = [ox + c * step, oy + r * step]
      return disc(x, y, 38, black ? '#1f1b1c' : '#f8f4ea') + oval(x - 12, y - 14, 14, 8, black ? '#5a5355' : '#ffffff', -30)
    }
    let [c, r] = [s.whole(3, 5), s.whole(3, 6)]
    for (let i = 0; i < 40; i++) {
      if (c >= 1 && c <= 13 && r >= 1 && r <= 8 && !taken.has(`${c},${r}`)) {
        taken.add(`${c},${r}`)
        stones += stone(c, r, i % 2 === 0)
      }
      if (i % 9 === 8) [c, r] = [s.whole(2, 12), s.whole(3, 7)]
      else if (s.odds(0.5)) c += s.odds(0.5) ? 1 : -1
      else r += s.odds(0.5) ? 1 : -1
    }
    const skin = '#e6bd95'
    const hand =
      shape('M190 -150L520 -420L640 -270L290 -20Z', s.wash(ink.tones[3], ink.tones[4])) +
      shape('M176 -138L216 -170L316 -36L276 -4Z', ink.paper) +
      shape(
        'M210 -150Q120 -150 60 -96Q-10 -50 -50 6Q-58 28 -38 30Q-20 30 0 6L60 -36L-28 44Q-40 66 -18 70Q0 70 20 52L110 -10L60 52Q54 74 74 76Q94 74 110 56L170 12L140 62Q140 82 160 80Q180 76 194 54L300 -34Z',
        skin,
      ) +
      line('M60 -36Q90 -62 120 -70M110 -10Q140 -38 166 -44M170 12Q196 -12 214 -22', darker(skin, 0.25), 5) +
      shape('M130 -140Q40 -120 -20 -64Q-40 -44 -22 -32Q0 -28 30 -50L120 -86Z', darker(skin, 0.12))
    const bowl = (x: number, y: number, black: boolean) =>
      cut(
        oval(x, y, 118, 112, ink.tones[4]) +
          oval(x - 4, y - 8, 96, 90, darker(ink.tones[4], 0.45)) +
          times(11, () => {
            const [a, k] = [s.between(0, 6.28), s.between(0, 62)]
            return (
              disc(x + Math.cos(a) * k, y - 6 + Math.sin(a) * k, 26, black ? '#2b2627' : '#f3ede0') +
              oval(x + Math.cos(a) * k - 7, y - 14 + Math.sin(a) * k, 9, 5, black ? '#5d5657' : '#ffffff', -30)
            )
          }),
      )
    return (
      box(0, 0, WIDTH, 900, s.wash(ink.tones[1], ink.tones[2])) +
      faint(
        0.2,
        line(
          times(12, (i) => `M-20 ${40 + i * 76}H1620`),
          ink.tones[4],
          4,
        ),
      ) +
      sheet(box(130, 40, 1260, 930, s.wash(lighter(wood, 0.14), wood), 8)) +
      faint(
        0.2,
        times(16, (i) =>
          line(`M${150 + i * 78} 60q${s.between(-20, 20)} 400 ${s.between(-14, 14)} 840`, darker(wood, 0.4), s.between(3, 9)),
        ),
      ) +
      line(grid, mix(wood, '#2a1c10', 0.7), 3.4) +
      [3, 9].map((i) => [3].map((j) => disc(ox + i * step, oy + j * step, 9, '#2a1c10')).join('')).join('') +
      `<g filter="url(#cut)">${stones}${stone(8, 3, false)}${stone(9, 1, false)}${stone(8, 2, true)}</g>` +
      faint(0.3, oval(ox + 9 * step + 26, oy + 3 * step + 14, 46, 34, ink.ink)) +
      cut(stone(9, 3, true).replaceAll('38', '40')) +
      sheet(at(ox + 9 * step + 44, oy + 3 * step - 40, hand, 1.02)) +
      bowl(66, 700, true) +
      bowl(1500, 770, false)
    )
  },
}
