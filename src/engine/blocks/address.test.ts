import { describe, expect, test } from 'vitest';
import { cleanAddress, dayInAddress, siteOf } from './address.ts';

describe('addresses', () => {
  test('tracking goes, what names the report stays', () => {
    expect(cleanAddress('https://Coast.example/a/b?utm_source=mail&id=7&fbclid=x#top')).toBe(
      'https://coast.example/a/b?id=7',
    );
    expect(cleanAddress('https://coast.example/2022/09/18/toll?ref=home')).toBe(
      'https://coast.example/2022/09/18/toll',
    );
    expect(cleanAddress('www.coast.example/a')).toBe('https://www.coast.example/a');
    expect(cleanAddress('https://archive.example/web/20150301/http://coast.example/oman')).toBe(
      'http://coast.example/oman',
    );
    expect(cleanAddress('https://coast.example/a?next=https://other.example/b')).toBe(
      'https://coast.example/a?next=https://other.example/b',
    );
    expect(cleanAddress('file:///home/me/page.html')).toBeNull();
    expect(cleanAddress('about:blank')).toBeNull();
  });

  test('a day in the path, not a number that looks like one', () => {
    expect(dayInAddress('https://coast.example/2025/07/10/talks-a89757')).toBe('2025-07-10');
    expect(dayInAddress('https://coast.example/world/2021/jul/20/talks')).toBe('2021-07-20');
    expect(dayInAddress('https://coast.example/talks-20210720')).toBe('2021-07-20');
    expect(dayInAddress('https://coast.example/world-2021-07-20')).toBe('2021-07-20');
    expect(dayInAddress('https://coast.example/2022/01/talks')).toBeNull();
    expect(dayInAddress('https://coast.example/talks-230211')).toBeNull();
    expect(dayInAddress('https://coast.example/2021/13/45/talks')).toBeNull();
  });

  test('the site as people cite it', () => {
    expect(siteOf('https://www.themoscowtimes.com/2025')).toBe('themoscowtimes.com');
    expect(siteOf('https://m.coast.example/x')).toBe('coast.example');
    expect(siteOf('https://news.coast.co.uk/x')).toBe('coast.co.uk');
    expect(siteOf('https://www.mfa.gov.example/x')).toBe('gov.example');
    expect(siteOf('https://www.mfa.gov.ua/x')).toBe('mfa.gov.ua');
    expect(siteOf('https://ann.blogspot.com/x')).toBe('ann.blogspot.com');
    expect(siteOf('not an address')).toBeNull();
  });
});
