/**
 * 频道色: inks that a section may have, light and dark, each readable on the paper of its edition (site.css has them too, and a
 * test holds both together). No ink is the paper's own accent.
 */
export const hues = {
  cinnabar: { name: '朱砂', light: '#a8321c', dark: '#ff7a5c' },
  amber: { name: '琥珀', light: '#8a5a00', dark: '#e2a63d' },
  moss: { name: '苔绿', light: '#466321', dark: '#a3c46c' },
  pine: { name: '松绿', light: '#1f6650', dark: '#63c7a3' },
  lake: { name: '湖蓝', light: '#14627f', dark: '#63bfe0' },
  indigo: { name: '靛蓝', light: '#2f4f9b', dark: '#93b0f5' },
  plum: { name: '梅紫', light: '#7a3480', dark: '#d596dc' },
  umber: { name: '赭石', light: '#7b4a2d', dark: '#d7a27d' },
} as const

/** The paper that they stand on. */
export const papers = { light: '#fdfcf8', dark: '#14120f' } as const

export type Hue = keyof typeof hues | ''
export const hueKeys = Object.keys(hues) as Exclude<Hue, ''>[]

/** The class that gives what stands inside the ink of a section; empty for the paper's own. */
export const hueClass = (hue: Hue | undefined): string => (hue ? `hue-${hue}` : '')
