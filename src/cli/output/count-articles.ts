/** "1 article", "2 articles" */
export function countArticles(count: number): string {
  return count === 1 ? "1 article" : `${String(count)} articles`;
}
