import { darker, lighter } from '../colour.ts'
import { type Scene, WIDTH } from '../frame.ts'
import { at, box, cut, disc, faint, limb, line, oval, shape, sheet, smooth, times } from '../shape.ts'

/** Library shelves, a long table, a reader under a lamp. */
export const library: Scene = {
  draw(s) {
    const { ink } = s
    const hues = [ink.accent, ink.second, ink.tones[0], ink.tones[1], ink.tones[2], ink.paper, lighter(ink.accent, 0.3)] as const
    const shelf = (x: number, y: number, w: number, h: number) => {
      let out = box(x, y, w, h, ink.tones[4])
      for (let bx = x + 6; bx < x + w - 26; ) {
        const [bw, bh] = [s.between(16, 34), h * s.between(0.62, 0.9)]
        if (s.odds(0.9)) out += box(bx, y + h - bh - 8, bw, bh, s.pick(hues)) + box(bx, y + h - bh * 0.78 - 8, bw, 6, ink.tones[4])
        bx += bw + 1.5
      }
      return out + box(x - 4, y + h - 10, w + 8, 14, ink.tones[3])
    }
    const x = 800 + s.between(-60, 60)
    const skin = '#e9c39b'
    const reader =
      shape('M-200 300C-200 130 -150 60 -50 40H50C150 60 200 130 200 300Z', s.wash(ink.accent, darker(ink.accent, 0.3))) +
      shape('M-30 -20H30V52Q0 76 -30 52Z', darker(skin, 0.18)) +
      shape('M-92 -60Q-100 -190 4 -192Q104 -188 94 -60Q104 40 70 60H40L-44 60H-70Q-104 40 -92 -60Z', '#231b1a') +
      shape('M-64 -70Q-64 -132 0 -134Q64 -132 64 -70C64 -6 30 26 0 28C-30 26 -64 -6 -64 -70Z', skin) +
      shape('M-70 -58Q-74 -150 6 -150Q76 -146 70 -58Q50 -112 -6 -112Q-50 -108 -70 -58Z', '#231b1a') +
      [-1, 1]
        .map(
          (k) =>
            `<circle cx="${k * 28}" cy="-52" r="21" fill="none" stroke="#2c2220" stroke-width="5"/>` +
            line(`M${k * 18} -46q10 7 20 0`, '#2c2220', 5),
        )
        .join('') +
      line('M-8 -54H8', '#2c2220', 5) +
      line('M-12 2Q0 8 12 2', darker(skin, 0.4), 5)
    return (
      box(0, 0, WIDTH, 900, s.wash(ink.tones[3], ink.tones[4])) +
      sheet(times(4, (row) => [-20, 260, 1070, 1350].map((sx) => shelf(sx, 10 + row * 160, 262, 150)).join(''))) +
      sheet(
        shape('M560 660V250A240 240 0 0 1 1040 250V660Z', ink.tones[2]) +
          shape('M584 660V250A216 216 0 0 1 1016 250V660Z', s.wash(ink.sky[0], ink.sky[1])),
      ) +
      `<clipPath id="arch"><path d="M584 660V250A216 216 0 0 1 1016 250V660Z"/></clipPath><g clip-path="url(#arch)">${disc(s.between(700, 920), 220, 62, ink.sun)}${sheet(
        shape(
          smooth([
            [560, 470],
            [700, 380],
            [820, 450],
            [940, 360],
            [1060, 440],
          ]) + 'V700H560Z',
          ink.tones[0],
        ),
      )}${sheet(
        shape(
          smooth([
            [560, 520],
            [700, 500],
            [850, 530],
            [1060, 490],
          ]) + 'V700H560Z',
          ink.leaf[0],
        ),
      )}</g>` +
      line('M800 40V660M584 300H1016M584 480H1016', ink.tones[2], 10) +
      cut(line('M300 640L420 40M360 640L480 40' + times(8, (i) => `M${312 + i * 15} ${580 - i * 75}h60`), ink.second, 12)) +
      disc(x + 250, 520, 420, s.glow(ink.second, 0.6)) +
      sheet(at(x, 470, reader, 1.02)) +
      sheet(
        shape('M-20 730H1620V930H-20Z', s.wash(ink.tones[2], ink.tones[3])) + box(-20, 722, WIDTH + 40, 22, lighter(ink.tones[2], 0.15)),
      ) +
      cut(
        shape(
          `M${x - 210} 700Q${x - 100} 650 ${x} 690Q${x + 100} 650 ${x + 210} 700V770Q${x + 100} 726 ${x} 762Q${x - 100} 726 ${x - 210} 770Z`,
          ink.paper,
        ) +
          line(`M${x} 690V762`, ink.tones[1], 5) +
          faint(
            0.4,
            line(
              times(
                3,
                (i) =>
                  `M${x - 170} ${710 + i * 15}Q${x - 90} ${676 + i * 15} ${x - 24} ${704 + i * 15}M${x + 24} ${704 + i * 15}Q${x + 90} ${676 + i * 15} ${x + 170} ${710 + i * 15}`,
              ),
              ink.ink,
              3,
            ),
          ),
      ) +
      cut(
        [-1, 1]
          .map(
            (k) =>
              limb(
                [
                  [x + k * 180, 690],
                  [x + k * 190, 756],
                ],
                64,
                40,
                darker(ink.accent, 0.14),
              ) + oval(x + k * 184, 758, 30, 20, skin),
          )
          .join(''),
      ) +
      cut(
        line(`M${x + 330} 730V560Q${x + 330} 500 ${x + 280} 494`, ink.tones[4], 12) +
          shape(`M${x + 190} 540Q${x + 200} 460 ${x + 270} 456T${x + 350} 540Z`, ink.second) +
          oval(x + 270, 540, 60, 10, ink.paper) +
          oval(x + 330, 732, 60, 14, ink.tones[4]),
      ) +
      cut(
        times(
          4,
          (i) =>
            box(x - 470 + (i % 2) * 14, 700 - i * 38, 200, 34, hues[i] ?? ink.accent, 4) +
            box(x - 460 + (i % 2) * 14, 708 - i * 38, 12, 20, ink.paper),
        ),
      ) +
      cut(times(2, (i) => box(x + 430, 700 - i * 36, 170, 32, hues[i + 3] ?? ink.second, 4)))
    )
  },
}
