/** Gates repeat the address they refuse in their answers, not always as it was written. */
export const withoutAddress = (reason: string, address: string): string =>
  reason
    .split(address)
    .join('…')
    .replace(/[^\s<>]+@[^\s<>]+/g, '…');
