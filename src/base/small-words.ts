/** Small words of French that are none of English, folded: they tell the language of a text. */
export const FRENCH_WORDS: ReadonlySet<string> = new Set(
  'le la les un une des du et est sont dans pour avec sur pas ne que qui je tu il elle nous vous ils elles ce cette ces mon ton son notre votre leur au aux mais ou donc car plus tres bien tout tous fait faire etre avoir suis avons avez ont etait sera merci bonjour oui non comme quand comment pourquoi parce aussi encore meme sans sous chez rien jamais toujours ca cela moi toi lui y se si quoi va vais bravo desole desoles excuses svp bonsoir salut desolee ta tes ma mes sa ses nos vos aucun aucune voici voila trop'.split(
    ' ',
  ),
);

/** Small words of English that are none of French, folded. */
export const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  'the an and is are was were in for with not that this these those you he she it we they my your his her our their at but so because very all do does did have has had be been will would can could should thank thanks hello yes like when how why what who where there here of to from by about just more some any if then than out up us him them its sorry please hi hey get got am im being into over'.split(
    ' ',
  ),
);
