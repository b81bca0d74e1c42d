/** A group of letters as a scanner reads it, and what it may have been in print. */
export interface Confusion {
  readonly read: string;
  readonly meant: string;
}

/**
 * Pairs that look alike in print whatever the type. Written for Readout. `long s` is printed like `f` in old papers.
 * Sure pairs are believed in any text, the others only in a scan.
 */
const SURE = `rn>m m>rn cl>d li>h ii>u ii>n vv>w tl>th 1>l 1>i 0>o 5>s 8>b 6>b 9>g 3>e b>h lh>th fh>th ri>n`;
const IN_SCANS = `m>in in>m m>ni ni>m nn>m iu>m h>b n>u u>n c>e e>c d>cl h>li tb>th ti>n fi>fl fl>fi v>y y>v q>g g>q f>s s>f a>s
  t>r r>t l>i i>l l>t t>l i>t t>i f>t t>f h>ll lf>ff ff>il w>vv hi>lu u>ll ll>u o>e e>o a>o o>a a>u u>a a>e e>a c>o o>c n>r r>n k>h j>i`;

function pairs(table: string): Confusion[] {
  return table.split(/\s+/u).map((pair) => {
    const [read = '', meant = ''] = pair.split('>');
    return { read, meant };
  });
}

export const SURE_CONFUSIONS: readonly Confusion[] = pairs(SURE);
export const SCAN_CONFUSIONS: readonly Confusion[] = [...SURE_CONFUSIONS, ...pairs(IN_SCANS)];
