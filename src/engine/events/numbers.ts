const SMALL = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** The number a word tells, or null: "56", "1,200", "nine", "thirty-five". */
export function numberOf(word: string): number | null {
  if (/^\d{1,3}(?:,\d{3})*$|^\d{1,7}$/u.test(word)) return Number(word.replaceAll(',', ''));
  const [tens, ones] = word.split('-');
  const ten = TENS.indexOf(tens ?? '');
  if (ten >= 0) return (ten + 2) * 10 + Math.max(0, ones === undefined ? 0 : SMALL.indexOf(ones));
  const small = SMALL.indexOf(word);
  return small > 0 ? small : null;
}
