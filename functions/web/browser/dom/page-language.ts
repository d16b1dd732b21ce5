/** The language the page is written in. */
export const pageLanguage = (): 'en' | 'ja' => (document.documentElement.lang === 'ja' ? 'ja' : 'en');
