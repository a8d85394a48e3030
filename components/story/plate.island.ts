// Keys for an enlarged picture. Without this its links do the same.
addEventListener('keydown', ({ key }) => {
  const plate = document.querySelector('figure[data-plate]:target')
  const rel = { Escape: 'up', ArrowLeft: 'prev', ArrowRight: 'next' }[key]
  if (plate && rel) plate.querySelector<HTMLAnchorElement>(`a[rel=${rel}]`)?.click()
})

export {}
