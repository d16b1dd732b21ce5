/** While this is false a language may leave whole areas in English: the form, the help page, the letters written last. */
export const everythingIsTranslated = false;
