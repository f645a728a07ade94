package variorum.facts;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import variorum.article.Article;
import variorum.article.Metadata;
import variorum.text.Token;

/// Tells whether a version is written in English, which most rules of this package are made for.
///
/// What the article says of its language holds; else its script and its commonest small words are counted. In doubt it is
/// English: a headline of names has none of either.
final class English {
	private static final Set<String> SMALL = WordList.of("the of and to that is was were for with by at from his her their has have had"
			+ " said says will would not this which on it he she they be been are as but who after");
	private static final Set<String> OTHER = WordList.of("le les des et du est dans une pour avec sur qui ont sont aux der das und von"
			+ " mit ist den dem ein eine nicht auf für auch sich el los las que del una por con para se su il che gli della di och att som"
			+ " det het een van não uma dos jest się nie oraz bir ve");

	private English() { }

	/// Whether the rules of English apply to `document`.
	static boolean is(Document document) {
		return document.isEnglish();
	}

	/// The same of an article with these sentences.
	static boolean isLanguageOf(Article article, List<Document.Sentence> sentences) {
		var told = article.metadata().get(Metadata.Field.LANGUAGE);
		return told.map(t -> t.toLowerCase(Locale.ROOT).startsWith("en")).orElseGet(() -> looksSo(article, sentences));
	}

	private static boolean looksSo(Article article, List<Document.Sentence> sentences) {
		int words = 0;
		int latin = 0;
		int small = 0;
		int other = 0;
		for (var sentence : sentences) {
			for (var t : sentence.tokens()) {
				if (t.kind() == Token.Kind.WORD) {
					words++;
					latin += isLatin(article.text().codePointAt(t.span().start())) ? 1 : 0;
					small += SMALL.contains(t.key()) ? 1 : 0;
					other += OTHER.contains(t.key()) ? 1 : 0;
				}
			}
		}
		return 2 * latin >= words && small >= other;
	}

	private static boolean isLatin(int letter) {
		return Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN || !Character.isLetter(letter);
	}
}
