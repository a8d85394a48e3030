/** Why the paper cannot start, in one line for whoever starts it. */
export class CannotStart extends Error {
  override name = 'CannotStart'
}

/** Such a line for faults of the machine that have a plain reason; null for any other. */
export function reasonOf(fault: unknown, { port, folder }: { port: number; folder: string }): string | null {
  if (fault instanceof CannotStart) return fault.message
  const { code = '', syscall } = fault as NodeJS.ErrnoException
  if (code === 'EADDRINUSE') return `端口 ${port} 已被占用。请停止占用它的程序，或用 PORT 换一个端口。`
  if (code === 'EACCES' && syscall === 'listen') return `没有权限使用端口 ${port}。请用 PORT 换一个 1024 以上的端口。`
  if (code === 'EADDRNOTAVAIL') return '本机没有 HOST 所写的地址。'
  if (code === 'ENOSPC' || code === 'SQLITE_FULL') return `数据目录 ${folder} 所在的磁盘已满。`
  if (syscall === 'mkdir' || ['EACCES', 'EROFS', 'EPERM', 'SQLITE_READONLY', 'SQLITE_CANTOPEN'].some((it) => code.startsWith(it))) {
    return `数据目录 ${folder} 无法写入。请检查它的权限，或用 DATA_DIR 换一个目录。`
  }
  return null
}
