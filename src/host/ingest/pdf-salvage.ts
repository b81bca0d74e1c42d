/**
 * A cut PDF with a new end, which lists the pages that are still whole in it; null where none is. The end of a PDF
 * holds the way to its pages, so that a download that broke off is unreadable without it though most words are there.
 */
export function salvaged(bytes: Uint8Array): Uint8Array | null {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const pages: string[] = [];
  let highest = 0;
  for (const { 1: number = '', 2: generation = '', index } of raw.matchAll(
    /\b(\d{1,9}) (\d{1,5}) obj\b/gu,
  )) {
    highest = Math.max(highest, Number(number));
    const end = raw.indexOf('endobj', index);
    if (end < 0) break;
    const dictionary = raw.slice(index, Math.min(end, index + 4000));
    if (/\/Type\s*\/Page\b/u.test(dictionary)) pages.push(`${number} ${generation} R`);
  }
  if (pages.length === 0) return null;
  const tree = highest + 1;
  const catalog = highest + 2;
  const close =
    `\nendstream endobj\n${tree} 0 obj\n<</Type/Pages/Kids[${pages.join(' ')}]/Count ${pages.length}>>\nendobj\n` +
    `${catalog} 0 obj\n<</Type/Catalog/Pages ${tree} 0 R>>\nendobj\n` +
    `trailer\n<</Root ${catalog} 0 R/Size ${catalog + 1}>>\nstartxref\n0\n%%EOF\n`;
  return Buffer.concat([bytes, Buffer.from(close, 'latin1')]);
}
