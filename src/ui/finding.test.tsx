import { describe, expect, test } from 'vitest';
import { Pagination, pagesToOffer } from './finding.tsx';

describe('the pages to offer', () => {
  test.each([
    [1, 1, [1]],
    [1, 3, [1, 2, 3]],
    [3, 12, [1, 2, 3, 4, 0, 12]],
    [4, 12, [1, 2, 3, 4, 5, 0, 12]],
    [5, 12, [1, 0, 4, 5, 6, 0, 12]],
    [12, 12, [1, 0, 11, 12]],
  ])('page %d of %d', (page, pages, expected) => expect(pagesToOffer(page, pages)).toEqual(expected));
});

test('a list of one page offers no way through it', () => {
  const words = { label: 'Pages', previousLabel: 'Previous', nextLabel: 'Next', pageLabel: (n: number) => `Page ${n}` };
  const hrefFor = (n: number) => `?page=${n}`;
  expect(String(<Pagination {...words} page={1} pages={1} hrefFor={hrefFor} />)).not.toContain('<nav');
  expect(String(<Pagination {...words} page={1} pages={2} hrefFor={hrefFor} />)).toContain('href="?page=2" rel="next"');
});
